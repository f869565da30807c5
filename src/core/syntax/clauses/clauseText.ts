import type { ClauseWords } from '../language';
import type { NounChunk, VerbGroup } from '../syntax';
import { isPunctuation, Tag } from '../tags';

/** What the tokens of a passage have been found to be, and what the language knows of clauses; the clause reader's input. */
export interface ClauseText {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  readonly chunks: readonly NounChunk[];
  readonly groups: VerbGroup[];
  readonly chunkOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly known: ClauseWords;
}

/** The last token before `i` that is no comma, bracket or quotation mark; `first - 1` when there is none. */
export function beforeMarks(i: number, first: number, tags: Uint8Array): number {
  let k = i - 1;
  while (
    k >= first &&
    (tags[k] === Tag[','] || tags[k] === Tag['``'] || tags[k] === Tag["''"] || tags[k] === Tag['-LRB-'])
  )
    k--;
  return k;
}

/** True for a preposition; a word that only opens clauses is none. */
export function isPreposition(i: number, { tags, words, groupOf, known }: ClauseText): boolean {
  if (groupOf[i] >= 0 || tags[i] !== Tag.IN) return false;
  return words[i] !== known.complementizer && known.subordinators.get(words[i]) !== false;
}

/** True for punctuation at `i`, not before `first`. */
export function isMark(i: number, first: number, tags: Uint8Array): boolean {
  return i >= first && isPunctuation(tags[i]);
}
