import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { titlesAndRoles } from '../../lexicon/titlesAndRoles';
import { wordsFor } from '../../lexicon/wordTable';
import { runAfter } from './runs';

const mostWords = 6;
const capitalized = (word: string): string => word[0].toUpperCase() + word.slice(1);

export const officeOfPlace: NamePattern = {
  id: 'office-of-place',
  description: 'An office, "of" and a place stand before the name of the person who holds it.',
  score: 0.95,
  triggers: new Set([...wordsFor(titlesAndRoles, 'ofPlace')].map(capitalized)),
  matches: {
    'Former President of the United States ⟦John Orwin⟧ won.': 'person',
    'Prime Minister of New Zealand ⟦Mary Orwin⟧ spoke.': 'person',
    'Senator from Vermont ⟦Anna Orwin⟧ came second.': 'person',
    'Mayor of Los Angeles ⟦David Orwin⟧ resigned.': 'person',
  },
  rejects: [
    'The President of the United States spoke.',
    'The Governor of New York State spoke.',
    'A letter to the Mayor of San Jose, Anna Orwin.',
  ],
  find(words) {
    if (!/^(?:of|from|to)$/.test(words.at(1))) return [];
    const start = words.at(2) === 'the' ? 3 : 2;
    const end = runAfter(words, start, mostWords);
    const person = personIn(words, start, end);
    if (person === null) return [];
    return [
      { from: start, to: person, type: 'place' },
      { from: person, to: end, type: 'person' },
    ];
  },
};

/** Where the person's name begins in a run of capitals that begins with a place; null where none does. */
function personIn(words: WordsAround, start: number, end: number): number | null {
  for (let k = end - 2; k > start; k--)
    if (words.isGivenName(k) && words.isPlace(start, k) && !words.isPlace(k, end)) return k;
  return null;
}
