import type { EntityType, Span } from './analysis';

/** Something a person has settled. Every stage obeys it as hard evidence (`source: 'person'`). Spans are exact. */
export type Constraint =
  | { readonly kind: 'mention'; readonly span: Span; readonly type: EntityType; readonly name?: string }
  | { readonly kind: 'notMention'; readonly span: Span }
  | { readonly kind: 'same'; readonly a: Span; readonly b: Span }
  | { readonly kind: 'different'; readonly a: Span; readonly b: Span }
  | { readonly kind: 'canonicalName'; readonly span: Span; readonly name: string }
  | { readonly kind: 'speaker'; readonly quote: Span; readonly speaker: Span | null }
  | { readonly kind: 'time'; readonly span: Span; readonly value: string };

/** What the project knows beforehand: names with their type and aliases, and names that are not names. */
export interface Lexicon {
  readonly names: readonly { readonly name: string; readonly type: EntityType; readonly aliases?: readonly string[] }[];
  readonly notNames: readonly string[];
}

/** Everything besides the text that a reading depends on. */
export interface Inputs {
  readonly id?: string;
  /** The article's date, `YYYY-MM-DD`; a date in the header wins over it only when this is absent. */
  readonly date?: string;
  /** Reads 04/05/2017 as 4 May. Default false. */
  readonly dayFirst?: boolean;
  readonly lexicon?: Lexicon;
  readonly constraints?: readonly Constraint[];
}
