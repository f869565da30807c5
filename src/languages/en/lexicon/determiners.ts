import { wordsFor, type WordTable } from './wordTable';

/** What a word that a noun phrase begins with serves for. */
export type DeterminerUse =
  | 'definite'
  | 'indefinite'
  | 'possessive'
  /** Of what is at hand: "⟦this⟧ country". */
  | 'deictic'
  /** Determines a noun phrase that syntax found. */
  | 'phrase'
  /** Determines a noun phrase that a person marked: a number is a modifier there, but they may mark from "whose" on. */
  | 'marked'
  /** Opens a noun phrase, and no name. */
  | 'opener';

/** Determiners. Lower case. */
export const determiners: WordTable<DeterminerUse> = [
  { uses: ['definite', 'phrase', 'marked', 'opener'], words: 'the both such' },
  { uses: ['definite', 'deictic', 'phrase', 'marked', 'opener'], words: 'this that these those' },
  {
    uses: ['indefinite', 'phrase', 'marked', 'opener'],
    words: 'a an another other some several many most one any no each every',
  },
  { uses: ['indefinite', 'phrase'], words: 'two three' },
  { uses: ['possessive', 'phrase', 'marked', 'opener'], words: 'my your his her its our their' },
  { uses: ['possessive', 'marked'], words: 'whose' },
];

const kinds = ['definite', 'indefinite', 'possessive'] as const;

/** The kind of each determiner that serves a use. */
export function determinerKinds(use: DeterminerUse): ReadonlyMap<string, (typeof kinds)[number]> {
  const serving = wordsFor(determiners, use);
  return new Map(
    kinds.flatMap((kind) =>
      [...wordsFor(determiners, kind)].filter((word) => serving.has(word)).map((word) => [word, kind] as const),
    ),
  );
}
