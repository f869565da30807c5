import type { NamePattern, PatternFinding, WordsAround } from '../../../../core/names/document/rule';
import { isHyphen } from './runs';

const mostWords = 4;

export const listedPersons: NamePattern = {
  id: 'listed-persons',
  description: 'In a list with semicolons a surname, a comma and a given name are one person.',
  score: 0.9,
  triggers: new Set([';']),
  matches: { 'It lists Orwin, Ana; and ⟦Marsh, John⟧ among the owners.': 'person' },
  rejects: ['He went to Atlanta, Georgia; and Richmond, Virginia on Monday.', 'It rained, John said; he left.'],
  find(words) {
    const right = afterSemicolon(words);
    const left = beforeSemicolon(words);
    return left && right ? [left, right] : [];
  },
};

function beforeSemicolon(words: WordsAround): PatternFinding | null {
  const comma = words.at(-2) === ',' ? -2 : words.at(-3) === ',' ? -3 : 0;
  if (comma === 0 || !isGiven(words, comma + 1)) return null;
  let from = comma;
  for (let k = comma - 1; k >= comma - mostWords; k--) {
    if (isCapital(words, k)) from = k;
    else if (!isHyphen(words, k)) break;
  }
  return from < comma && !words.isPlace(from, comma) ? { from, to: 0, type: 'person' } : null;
}

function afterSemicolon(words: WordsAround): PatternFinding | null {
  const from = words.at(1) === 'and' || words.at(1) === 'or' ? 2 : 1;
  let comma = from;
  while (comma < from + mostWords && (isCapital(words, comma) || isHyphen(words, comma))) comma++;
  if (comma === from || words.at(comma) !== ',' || !isGiven(words, comma + 1)) return null;
  const to = isCapital(words, comma + 2) ? comma + 3 : comma + 2;
  return words.isPlace(from, comma) ? null : { from, to, type: 'person' };
}

function isGiven(words: WordsAround, k: number): boolean {
  return isCapital(words, k) && words.isGivenName(k);
}

function isCapital(words: WordsAround, k: number): boolean {
  return /^\p{Lu}/u.test(words.at(k));
}
