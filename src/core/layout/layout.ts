import type { Part, SectionKind, Span } from '../analysis';

/** A block as laid out, before sentences. */
export interface Block extends Span {
  readonly kind: SectionKind;
  /** True when its first sentence began in the block before (a stray blank line in a sentence or quotation). */
  readonly continuesSentence: boolean;
}

export interface HeaderDate extends Part {
  /** `YYYY-MM-DD` */
  readonly value: string;
}

/** The article's outer form, found without linguistic knowledge. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** The blocks at which further stories of the page begin, each with a heading of its own: none but on a page of briefs. */
  readonly stories: readonly number[];
  readonly hardWrapped: boolean;
  readonly headerDate: HeaderDate | null;
  readonly headline: Part | null;
  readonly caption: Part | null;
  readonly credit: Part | null;
  readonly dateline: Dateline | null;
}

/** "BEIRUT (Reuters)", without the dash; the agency without its brackets. */
export interface Dateline extends Part {
  readonly places: readonly Part[];
  readonly agency: Part | null;
  /** The day; `value` is null where the year is missing. */
  readonly date: (Part & { readonly value: string | null }) | null;
  /** Where the story begins, after the dash. */
  readonly bodyStart: number;
}
