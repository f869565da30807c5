import type { Match } from './meaning';
import type { Words } from './words';

/** Reads the longest date at a token, for rules that contain a date. Null when there is none, or too many are nested. */
export type ReadInner = (i: number) => Match | null;

/** One way in which news writes a time. One file each. */
export interface TimeRule {
  /** Name in the evidence, kebab-case. */
  readonly name: string;
  readonly description: string;
  /** Sentence with one expression in ⟦ ⟧ → its value for an article of Monday 2017-08-28. */
  readonly matches: Readonly<Record<string, string>>;
  /** Sentences in which this rule must find nothing. */
  readonly rejects: readonly string[];
  /** Lower-case words it can begin with; '#' stands for a token with a digit. */
  readonly begins: readonly string[];
  /** Reads at most a few tokens from `i` on: every rule is constant-time. */
  read(words: Words, i: number, inner: ReadInner): Match | null;
}
