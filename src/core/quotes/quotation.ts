import type { Claim, MentionKind, Part, QuoteKind, Span } from '../analysis';

/** The mention an attribution uses, before coreference says who that is. */
export interface SpeakerMention extends Part, Claim {
  readonly kind: MentionKind;
  /** True for sources kept unnamed on purpose ("a senior security official", "sources"). */
  readonly anonymous: boolean;
  /** Null unless it is the label of a turn in an interview: whether that stands before an answer ("A") and is no name. */
  readonly turn: 'answer' | 'other' | null;
}

/**
 * A quotation as syntax alone shows it. Offsets are UTF-16 code units, half-open, into the article.
 * `parent` and `continues` are indexes into the same list, or -1. Quotations come in text order, the outer one first.
 * Where nobody can be named, `speaker` is null and the last piece of evidence says why (rule "no-speaker-…").
 */
export interface Quotation extends Part, Claim {
  readonly kind: QuoteKind;
  /** The spans in quotation marks, marks included, however many paragraphs each runs over. */
  readonly marked: readonly Span[];
  readonly parent: number;
  readonly continues: number;
  readonly cue: (Part & Claim) | null;
  readonly speaker: SpeakerMention | null;
}
