import type { NamePattern } from '../../../../core/names/document/rule';
import { titlesAndRoles } from '../../lexicon/titlesAndRoles';
import { wordsFor } from '../../lexicon/wordTable';
import { runAfter } from './runs';

const mostWords = 8;
const capitalized = (word: string): string => word[0].toUpperCase() + word.slice(1);

export const officeOfDomain: NamePattern = {
  id: 'office-of-domain',
  description:
    'An office, “of” and its field stand before the name of the person who holds it, and are no part of the name.',
  score: 0.92,
  triggers: new Set([...wordsFor(titlesAndRoles, 'ofDomain')].map(capitalized)),
  matches: {
    'The Director of Public Works ⟦Ana Orwin⟧ resigned.': 'person',
    'The Commissioner of Human Services ⟦Mary Orwin⟧ spoke.': 'person',
  },
  rejects: ['The Director of Public Works resigned.', 'The Secretary of State spoke.'],
  find(words) {
    if (words.at(1) !== 'of') return [];
    const to = runAfter(words, 2, mostWords, /^(?:and|&|for)$/);
    for (let k = to - 2; k > 2; k--)
      if (words.isGivenName(k) && !words.isPlace(k, to)) return [{ from: k, to, type: 'person' }];
    return [];
  },
};
