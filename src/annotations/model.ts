import type { EntityType, EventStatus, Participant, QuoteKind, Span } from '../core/analysis';

/**
 * Where a span of an article is, in its own words: a W3C TextQuoteSelector. This is the truth about a place; offsets go stale.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What helps to find a quote fast and for sure, and is never believed against the text. */
export interface PlaceHint {
  /** A W3C TextPositionSelector: Unicode code points, half-open. */
  readonly start: number;
  readonly end: number;
  /** SHA-256, lower-case hex, of the paragraph that holds the span's start. */
  readonly paragraph: string;
  /** Which one of several paragraphs that say the same: "2 of 3"; absent where there is no other. */
  readonly copy?: string;
}

export interface Selector extends TextQuote {
  readonly hint: PlaceHint | null;
  /** The words that a person spoke of, where those that stand here now have come of them by editing and nobody has confirmed them. */
  readonly was?: string;
}

/** The content of an annotation: one statement of a person about an article. */
export type Body =
  /** This span names something of that type: a correction, a new mention, or an accepted reading. */
  | { readonly kind: 'mention'; readonly type: EntityType }
  /** This span names nothing. */
  | { readonly kind: 'notMention' }
  /**
   * This span means that entity (`urn:uuid:`, minted by a person): equal ones are one, different ones are not. It takes along
   * what the machine reads as the same, unless `alone`: then only this span is meant (a mention that was split off).
   */
  | { readonly kind: 'identity'; readonly entity: string; readonly alone: boolean }
  /** What the entity named here is to be called. */
  | { readonly kind: 'name'; readonly name: string }
  /** Another name of the entity named here. */
  | { readonly kind: 'alias'; readonly name: string }
  /** This span is a quotation of that kind; null: it is none. */
  | { readonly kind: 'quotation'; readonly quote: QuoteKind | null }
  /** Who said the first selector's quotation: the second selector's span, or nobody that is known when there is no second. */
  | { readonly kind: 'speaker' }
  /** What words tell the first selector's quotation: the second selector's span, or none when there is no second. */
  | { readonly kind: 'cue' }
  /** This span tells an event of that type; null: it tells none. */
  | { readonly kind: 'event'; readonly type: string | null }
  /** What the event told here is to be called. */
  | { readonly kind: 'eventName'; readonly name: string }
  | { readonly kind: 'status'; readonly status: EventStatus }
  /** When, or where, the first selector's event is: the second selector's span, or not known when there is no second. */
  | { readonly kind: 'when' }
  | { readonly kind: 'where' }
  /** The part that the second selector's mention has in the first selector's event; null: none. */
  | { readonly kind: 'participant'; readonly role: Participant['role'] | null }
  /** Events of one `urn:uuid:` are one, of different ones are not; `alone`: only this mention. */
  | { readonly kind: 'sameEvent'; readonly event: string; readonly alone: boolean }
  /** The first selector's span is a role of whom the second one means, or of nobody when there is no second. */
  | { readonly kind: 'role' }
  /** The TIMEX3 value of the time expression. */
  | { readonly kind: 'time'; readonly value: string }
  /** On the document: the day it was written, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly value: string }
  /** On the document: a form that names nothing anywhere in it. */
  | { readonly kind: 'notName'; readonly name: string }
  /** A label of the user's own, on a span or on the document. */
  | { readonly kind: 'label'; readonly label: string }
  /** A directed, typed link between two annotations. */
  | { readonly kind: 'relation'; readonly label: string; readonly from: string; readonly to: string }
  /** A thread of notes on a span or on the document, in the order written; never empty. */
  | { readonly kind: 'comments'; readonly notes: readonly Note[]; readonly resolved: boolean }
  /** An annotation of another tool's, kept as it is: its JSON. */
  | { readonly kind: 'foreign'; readonly json: string };

/** The corrections that lead from what they say something of, the first selector, to something else in the text, the second. */
export const isLink = ({ kind }: Body): boolean => links.has(kind);

const links: ReadonlySet<string> = new Set<Body['kind']>(['speaker', 'cue', 'when', 'where', 'participant', 'role']);

/** Whether an annotation says something that the reading obeys. */
export const isCorrection = ({ body: { kind } }: Annotation): boolean => !uncorrecting.has(kind);

const uncorrecting: ReadonlySet<Body['kind']> = new Set(['label', 'relation', 'comments', 'foreign']);

export interface Note {
  /** `urn:uuid:` */
  readonly id: string;
  /** Who wrote it, or null. */
  readonly author: string | null;
  readonly text: string;
}

/** An annotation as the sidecar holds it. */
export interface Annotation {
  /** `urn:uuid:`, minted once. */
  readonly id: string;
  readonly body: Body;
  /** The pieces of the span in text order (for a link: what it says something of, then what it leads to). Empty: on the document, or a relation. */
  readonly selectors: readonly Selector[];
  /**
   * The id of another that stands in its place. Two people said different things of the same words, and a merge cannot know who is
   * right: both are kept, and one alone is obeyed until somebody takes the other away.
   */
  readonly yieldsTo?: string;
  /** Properties other tools gave the entry, kept as they are; absent when there are none. */
  readonly extra?: readonly Member[];
}

/** A property of a JSON object: its name, and its value as JSON text. */
export interface Member {
  readonly name: string;
  readonly json: string;
}

/**
 * How an annotation stands in the text:
 * - `kept`: where its selectors say, word for word
 * - `moved`: its words are elsewhere, or other in white space, marks and case; for certain the same
 * - `changed`: its place is certain, followed edit by edit, but its words are others than those a person spoke of
 * - `unsure`: `spans` is the best guess; a person has to say
 * - `orphan`: nowhere
 * - `suspended`: its text was deleted while open; undoing the deletion brings it back. Saved as an orphan.
 */
export type AnchorState = 'kept' | 'moved' | 'changed' | 'unsure' | 'orphan' | 'suspended';

export interface Placement {
  readonly state: AnchorState;
  /** One span a selector, UTF-16, half-open; empty for orphans, suspended ones, and what is on the document. */
  readonly spans: readonly Span[];
}

/** Whether a place is known; its words may have changed. What is on the document has one. */
export const isCertain = ({ state }: Pick<Placement, 'state'>): boolean =>
  state === 'kept' || state === 'moved' || state === 'changed';

/** An annotation and where it is. */
export interface Placed {
  readonly annotation: Annotation;
  readonly placement: Placement;
}

/** What a step did to one annotation: null before: made; null after: removed. Its inverse swaps the two. */
export interface Change {
  readonly id: string;
  readonly before: Placed | null;
  readonly after: Placed | null;
}
