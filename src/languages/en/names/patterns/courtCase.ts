import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { runAfter, runBefore } from './runs';

const legalWords = wordSet(
  'court courts case cases ruling rulings ruled decision decisions justices judges judge overturned overturn overturning struck precedent cited law constitutional opinion appeal lawsuit',
);

const mostWords = 7;
const mostToLegalWord = 7;

const joints = /^(?:of|&|the|for|['’]s?|de|van)$/;

export const courtCase: NamePattern = {
  id: 'court-case',
  description: 'Two parties with “v.” between them are the name of a case in court.',
  score: 0.95,
  triggers: wordSet('v v. vs vs.'),
  matches: {
    'The court upheld ⟦Orwin v. Tate⟧ on Monday.': 'misc',
    'It goes back to ⟦Dale v. Board of Education⟧, a ruling of 1931.': 'misc',
    'The justices overturned ⟦Hobb v Marsh⟧ last year.': 'misc',
    'In ⟦United States v. Varga⟧, he lost.': 'misc',
    'It is the High Court’s ⟦Orwin v. Tate⟧ ruling.': 'misc',
  },
  rejects: ['Spain v. Portugal was dull.', 'They played Hobb v Marsh on Sunday.'],
  find(words) {
    const start = words.at(1) === '.' ? 2 : 1;
    const from = afterCourt(words, runBefore(words, 0, mostWords, joints));
    const to = runAfter(words, start, mostWords, joints);
    if (from === 0 || to === start || (words.isPlace(from, 0) && words.isPlace(start, to))) return [];
    const isCase = words.low(0) === 'v' && (start === 2 || words.at(0) === 'v.');
    return isCase || isNearLegalWord(words, from, to) ? [{ from, to, type: 'misc' }] : [];
  },
};

/** "the Supreme Court's Orwin v. Tate": whose ruling it is is no part of it. */
function afterCourt(words: WordsAround, from: number): number {
  for (let k = -1; k > from; k--) if (/^['’]s$/.test(words.at(k)) && words.low(k - 1) === 'court') return k + 1;
  return from;
}

function isNearLegalWord(words: WordsAround, from: number, to: number): boolean {
  for (let k = 1; k <= mostToLegalWord; k++)
    if (legalWords.has(words.low(from - k)) || legalWords.has(words.low(to + k - 1))) return true;
  return false;
}
