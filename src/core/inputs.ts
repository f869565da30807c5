import type { EntityType, EventStatus, Participant, QuoteKind, Span } from './analysis';

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
  /** The span is a role of whoever the mention `of` is; null: of nobody. Roles that it touches go. */
  | { readonly kind: 'role'; readonly span: Span; readonly of: Span | null }
  /**
   * The span is a quotation of this kind, in the place of the one that it shares most with, and of what it crosses. `quote` null: what
   * is it, or shares more than half of it, is no quotation.
   */
  | { readonly kind: 'quotation'; readonly span: Span; readonly quote: QuoteKind | null }
  /** Of a quotation, or of what it shares more than half with: who speaks; null: nobody that is known. */
  | { readonly kind: 'speaker'; readonly quote: Span; readonly speaker: Span | null }
  /** By what words it is told; null: by none. */
  | { readonly kind: 'cue'; readonly quote: Span; readonly cue: Span | null }
  /** The span tells an event of this type (as in `Event.type`); null: what it touches tells none. */
  | { readonly kind: 'event'; readonly span: Span; readonly type: string | null }
  /** Of the event that the span is a mention of, as all that follow: what it is called. */
  | { readonly kind: 'eventName'; readonly span: Span; readonly name: string }
  | { readonly kind: 'eventStatus'; readonly span: Span; readonly status: EventStatus }
  /** `time` is a time's span, `place` and `who` a mention's; null: none is known. */
  | { readonly kind: 'eventTime'; readonly span: Span; readonly time: Span | null }
  | { readonly kind: 'eventPlace'; readonly span: Span; readonly place: Span | null }
  /** `role` null: who is meant takes no part in it. */
  | { readonly kind: 'participant'; readonly span: Span; readonly who: Span; readonly role: Participant['role'] | null }
  /** Spans of one `event` are one, of two are two; each with all that was read as the same, or when `alone` only itself. */
  | { readonly kind: 'sameEvent'; readonly span: Span; readonly event: string; readonly alone: boolean }
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
