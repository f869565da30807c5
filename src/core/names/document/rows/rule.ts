import type { NameType } from '../../names';

/**
 * What a name in a row is. What depends on the rows around it, and on what is known of the name, is told apart by the
 * table: a `contender` is a team, a country or a person, a `player` a person or nothing, a `side` a team, a country or
 * nothing, a `team` a team or a country, a `town` a place or nothing, an `origin` the country or the team of the contender before it, `anything` a country, a people or
 * nothing, and `nothing` no name, whatever was read.
 */
export type RowRole =
  | 'contender'
  | 'player'
  | 'side'
  | 'team'
  | 'town'
  | 'origin'
  | 'anything'
  | 'nothing'
  | Extract<NameType, 'person' | 'place' | 'organization'>;

/** Names in a row: found in its shape, outside brackets or inside them. */
export interface RowSlot {
  /** Global. What it matches is the name. */
  readonly name: RegExp;
  readonly within: 'line' | 'brackets';
  readonly role: RowRole;
}

/**
 * Lines of results, tables, rankings and line-ups. A line's shape has a letter for each word: see {@link RowLanguage}.
 * What a row says takes the place of what the recognizer read there, since it was trained on sentences.
 */
export interface RowPattern {
  /** Kebab case. Stands in the evidence. */
  readonly id: string;
  /** One sentence that says what it concludes from what. */
  readonly description: string;
  readonly score: number;
  /** The share of a table's names that has to be known for something; a third without it. */
  readonly known?: number;
  /** The part of a row's shape in which names stand, from its beginning. */
  readonly line: RegExp;
  readonly slots: readonly RowSlot[];
  /** Lines with every name that the row says marked with its type: `⟦organization|Leeds⟧ 2 ⟦organization|Hull⟧ 1`; `nothing` where it says that there is none. */
  readonly matches: readonly string[];
  /** Lines of which it says nothing. */
  readonly rejects: readonly string[];
}

/**
 * How rows are told. The letters of a row's shape: `N` a word with a capital, `p` a small word inside names, `h` a
 * hyphen inside one, `a` a possessive ending, `s` a number of one to three figures, `n` another figure, `t` a date in
 * figures, `-` a dash, `w` another word, `x` anything else; marks of punctuation stand for themselves. `letters` says
 * which words have a letter of the language's own.
 */
export interface RowLanguage {
  /** By the word as it is written, without its full stop. */
  readonly letters: ReadonlyMap<string, string>;
  readonly particles: ReadonlySet<string>;
  readonly possessive: RegExp;
  /** Nations without a state of their own, as their teams are called, in lower case. */
  readonly nations: ReadonlySet<string>;
  /** In the order in which they are asked; the first that matches counts. */
  readonly patterns: readonly RowPattern[];
}
