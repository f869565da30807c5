import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { runAfter, runBefore } from './runs';

const mostWords = 3;

/** "Trinidad & Tobago": where countries of two parts begin. */
const states = new Set(['Trinidad', 'Bosnia', 'Antigua', 'Turks', 'Sao', 'Jammu']);

export const ampersand: NamePattern = {
  id: 'ampersand',
  description: 'Capitalized words with “&” between them name a firm.',
  score: 0.9,
  triggers: new Set(['&']),
  matches: {
    'Shares of ⟦Orwin & Co.⟧ rose.': 'organization',
    'The maker, ⟦Dale & Marsh⟧, fell.': 'organization',
  },
  rejects: [
    'Trinidad & Tobago lost.',
    'A Q & A followed.',
    'They like salt & pepper.',
    'The stars, Clive Orwin & Julia Marsh, play it.',
    'He thanked Jane & Laura for it.',
    'He thanked Jane & K Orwin for it.',
    'Those who come from Liberia & Ghana wait.',
    'It follows Orwin & Marsh [7] in this.',
  ],
  find(words) {
    const from = runBefore(words, 0, mostWords);
    const to = runAfter(words, 1, mostWords);
    if (from === 0 || to === 1 || words.at(-1).length < 2 || words.at(to - 1).length < 2) return [];
    if (states.has(words.at(from)) || words.typeAt(0) === 'misc') return [];
    if (isTwoNames(words, from, to) || /^[[(]$/.test(words.at(to))) return [];
    return isProse(words, from, to) ? [{ from, to, type: 'organization' }] : [];
  },
};

/** "Liberia & Ghana", "Jane & Laura", "Jane & K Marsh": two places, or two people. */
function isTwoNames(words: WordsAround, from: number, to: number): boolean {
  if (words.isPlace(from, 0) && words.isPlace(1, to)) return true;
  const areGiven = [from, 1].filter((k) => words.isGivenName(k)).length;
  if (areGiven > 0 && words.at(1).length === 1) return true;
  if (words.typeAt(0) === 'organization') return false;
  if (from < -1 && to > 2) return areGiven > 0;
  return areGiven === 2 && from === -1 && to === 2;
}

/** Not in a headline, where all words have capitals. */
function isProse(words: WordsAround, from: number, to: number): boolean {
  if (words.at(from - 1) === ',' && words.at(to) === ',') return true;
  return /^\p{Ll}/u.test(words.at(from - 1)) || /^(?:\p{Ll}|['’]s$)/u.test(words.at(to));
}
