import { wordList } from '../../../core/text/wordLists';

/** Words that serve the same uses. */
export interface WordRow<Use extends string> {
  readonly uses: readonly Use[];
  /** White space between them. */
  readonly words: string;
}

/**
 * A list of words that several parts of the language need, each of them for some of the words only. A word stands once, in the row
 * that names all its uses; a part derives its set by {@link wordsFor}.
 */
export type WordTable<Use extends string> = readonly WordRow<Use>[];

/** The words of a table that serve a use. */
export function wordsFor<Use extends string>(table: WordTable<Use>, use: Use): ReadonlySet<string> {
  return new Set(table.filter(({ uses }) => uses.includes(use)).flatMap(({ words }) => wordList(words)));
}
