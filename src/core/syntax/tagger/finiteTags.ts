import { hashFolded } from '../../model/hashing';
import type { Weights } from '../../model/weights';
import { wordSet } from '../../text/wordLists';
import { isPunctuation, Tag } from '../tags';
import { clauseOpeners } from '../words.data';

const finite = new Set([Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD]);
const openers = new Set([...wordSet(clauseOpeners)].map((word) => hashFolded(word, 0, word.length)));

/**
 * Whether a finite verb has been read since the last mark or clause opener, given the same for the token before and this token's tag.
 * Tells "divers held in caves were …" from "the bridge held".
 */
export function finiteBehind(before: number, tag: number, word: number): number {
  if (isPunctuation(tag) || openers.has(word)) return 0;
  return finite.has(tag) ? 1 : before;
}

/** True for the folded hash of a word that opens a clause. */
export function opensClause(word: number): boolean {
  return openers.has(word);
}

/** True when the dictionary knows only finite forms for the row's word. */
export function isFiniteRow(row: number, dictionary: Weights): boolean {
  const first = row >>> 8;
  const end = first + (row & 0xff);
  for (let k = first; k < end; k++) if (!finite.has(dictionary.cells[k] >>> 8)) return false;
  return row !== 0;
}
