import type { NamePattern } from '../../../../core/names/document/rule';
import { titlesAndRoles } from '../../lexicon/titlesAndRoles';
import { wordsFor } from '../../lexicon/wordTable';
import { calendar } from '../calendar';

const mostWords = 3;
const capitalized = (word: string): string => word[0].toUpperCase() + word.slice(1);

export const countryBeforeOffice: NamePattern = {
  id: 'country-before-office',
  description: 'A country right before an office was read as an organization with it, and is the place.',
  score: 0.9,
  triggers: new Set(
    [...wordsFor(titlesAndRoles, 'personalTitle'), 'representative']
      .filter((word) => !calendar.has(word))
      .map(capitalized),
  ),
  matches: { '⟦United States⟧ Senator Ana Orwin voted no.': 'place' },
  rejects: ['Bank of China President Ana Orwin spoke.', 'The United States Senate met.', 'Senator Ana Orwin voted no.'],
  find(words) {
    const read = words.typeAt(-1);
    if (read !== 'place' && (read !== 'organization' || words.typeAt(0) !== read)) return [];
    for (let from = -mostWords; from < 0; from++)
      if (/^\p{Lu}/u.test(words.at(from)) && words.isCountry(from, 0))
        return words.typeAt(from - 1) === read ? [] : [{ from, to: 0, type: 'place' }];
    return [];
  },
};
