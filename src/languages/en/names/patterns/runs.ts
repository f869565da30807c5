import type { WordsAround } from '../../../../core/names/document/rule';
import { calendar } from '../calendar';

/** Whether a word is one of a name's: with a capital, and no day or month. */
function isNameWord(words: WordsAround, k: number): boolean {
  return /^\p{Lu}/u.test(words.at(k)) && !calendar.has(words.low(k));
}

/** Whether two parts of a name are joined here by a hyphen: "Smith⟦-⟧Jonas". */
export function isHyphen(words: WordsAround, k: number): boolean {
  return /^[-–]$/.test(words.at(k)) && words.isGlued(k) && words.isGlued(k + 1);
}

/** The first of the capitalized words that end before `end`; the word that opens a sentence in front of them is left out if it is an article. */
export function runBefore(words: WordsAround, end: number, most: number, joints = /^$/): number {
  let first = end;
  for (let k = end - 1; k >= end - most; k--) {
    if (isNameWord(words, k)) {
      if (/^(?:The|An?|In|At|On|But|And)$/.test(words.at(k))) break;
      first = k;
      if (words.opensSentence(k)) break;
    } else if (!isHyphen(words, k) && !(joints.test(words.at(k)) && isNameWord(words, k - 1))) break;
  }
  return first;
}

/** The word after the capitalized words that begin at `start`. */
export function runAfter(words: WordsAround, start: number, most: number, joints = /^$/): number {
  let last = start;
  for (let k = start; k < start + most; k++) {
    if (isNameWord(words, k)) last = k + 1;
    else if (!isHyphen(words, k) && !(joints.test(words.at(k)) && isNameWord(words, k + 1))) break;
  }
  return last;
}
