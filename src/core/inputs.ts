import type { EntityType, QuoteKind, Span } from './analysis';

/**
 * A correction that a person made. Every stage takes it as hard evidence (`source: 'person'`) and keeps what it overruled.
 * A span means the words it touches; one without a word in the text changes nothing. Of two that contradict each other the later
 * in the list wins, and a `mention` wins over `notMention` and `notName`. The project's lexicon yields to all of them.
 */
export type Constraint =
  /** The span names something of this type. What the machine reads as the same follows, and so do the same words elsewhere. */
  | { readonly kind: 'mention'; readonly span: Span; readonly type: EntityType }
  /** The span refers to nothing. */
  | { readonly kind: 'notMention'; readonly span: Span }
  /** The form, case aside, refers to nothing anywhere in the article. */
  | { readonly kind: 'notName'; readonly name: string }
  /** Spans of one `entity` are one, of two are two. Each takes its chain along, or when `alone` only itself. */
  | { readonly kind: 'identity'; readonly span: Span; readonly entity: string; readonly alone: boolean }
  /** What the entity at the span is called. */
  | { readonly kind: 'canonicalName'; readonly span: Span; readonly name: string }
  /** Another name of the entity at the span: wherever it stands, it is a mention. */
  | { readonly kind: 'alias'; readonly span: Span; readonly name: string }
  /**
   * The span is a quotation of this kind, in the place of the one that it shares most with, and of what it crosses. `quote` null: what
   * is it, or shares more than half of it, is no quotation.
   */
  | { readonly kind: 'quotation'; readonly span: Span; readonly quote: QuoteKind | null }
  /** Of a quotation, or of what it shares more than half with: who speaks; null: nobody that is known. */
  | { readonly kind: 'speaker'; readonly quote: Span; readonly speaker: Span | null }
  /** By what words it is told; null: by none. */
  | { readonly kind: 'cue'; readonly quote: Span; readonly cue: Span | null }
  /** A TIMEX3 value. */
  | { readonly kind: 'time'; readonly span: Span; readonly value: string };

/** What the project knows beforehand: names with their type and aliases, and names that are not names. */
export interface Lexicon {
  readonly names: readonly { readonly name: string; readonly type: EntityType; readonly aliases?: readonly string[] }[];
  readonly notNames: readonly string[];
}

/** Everything besides the text that a reading depends on. */
export interface AnalysisInputs {
  readonly id?: string;
  /** The article's date, `YYYY-MM-DD`; a date in the header wins over it only when this is absent. */
  readonly date?: string;
  /** Reads 04/05/2017 as 4 May. Default false. */
  readonly dayFirst?: boolean;
  readonly lexicon?: Lexicon;
  readonly constraints?: readonly Constraint[];
}
