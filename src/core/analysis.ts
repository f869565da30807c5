/**
 * The result of reading an article: plain JSON, version 1. The command line prints exactly this.
 *
 * All offsets are UTF-16 code units into the text as it stands, half-open.
 * What no stage fills yet is absent or null, never guessed (ARCHITECTURE.md lists it).
 */

/** A stretch of text, `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers: `article.slice(start, end) === text`. */
export interface Part extends Span {
  readonly text: string;
}

export type EvidenceSource = 'model' | 'rule' | 'lexicon' | 'person';

/** Why something is claimed. `rule` is a stable kebab-case name, `score` a calibrated probability, `spans` where to look. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly rule: string;
  readonly score: number;
  readonly spans: readonly Span[];
  /** What it spoke for, in a few words: a type, a name, a value. Only in `overruled`, and of what a person said of an event. */
  readonly reading?: string;
}

/** Something concluded. The evidence list is never empty; `overruled` keeps what a person's correction replaced. */
export interface Claim {
  readonly evidence: readonly Evidence[];
  readonly overruled?: readonly Evidence[];
}

export type SectionKind = 'header' | 'heading' | 'paragraph' | 'other';

/** A block of the article. A sentence may cross a stray blank line and so end in a later section than it began. */
export interface Section extends Part {
  readonly kind: SectionKind;
  readonly sentences: readonly Span[];
}

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** One place where the text refers to an entity. Mentions of different entities nest, never cross. */
export interface Mention extends Part, Claim {
  readonly id: string;
  readonly kind: MentionKind;
}

export type EntityType = 'person' | 'place' | 'organization' | 'group' | 'misc';

/** Where a place is: the reading chosen and the runners-up. Coordinates in degrees, WGS 84. */
export interface Place extends Claim {
  readonly country: string | null;
  readonly kind: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
  readonly source: string;
  readonly alternatives: readonly { readonly name: string; readonly country: string | null; readonly score: number }[];
}

/** A coreference chain: somebody or something the article speaks of. */
export interface Entity extends Claim {
  readonly id: string;
  readonly type: EntityType;
  readonly named: boolean;
  readonly anonymous: boolean;
  /** Of people: several, none of whom it names: "protesters", "nine soldiers". Absent otherwise. */
  readonly plural?: true;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly (Part & Claim)[];
  readonly mentions: readonly Mention[];
  readonly place?: Place;
  readonly related?: readonly string[];
}

/**
 * `attitude` is what somebody believes, hopes, fears, wants or plans, or what seems so: told, but said by nobody. It counts as no
 * quotation and its holder as no source.
 */
export type QuoteKind = 'direct' | 'indirect' | 'mixed' | 'attitude';

/** The mention an attribution uses; `entity` is what it resolves to. */
export interface Speaker extends Part, Claim {
  readonly kind: MentionKind;
  readonly entity: string | null;
}

/** Something somebody said. `marked` are the stretches in quotation marks, marks included. */
export interface Quote extends Part, Claim {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly marked: readonly Span[];
  readonly parent: string | null;
  readonly continues: string | null;
  readonly cue: (Part & Claim) | null;
  readonly speaker: Speaker | null;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression, ISO-TimeML TIMEX3. `anchor` is the id of another time, or 'article'. */
export interface Time extends Part, Claim {
  readonly id: string;
  readonly type: TimeType;
  /** A TIMEX3 value; of a range its ends, `2017-06-03/2017-06-05`, `2017-03/2017-05`, `2017-08-27T19:00/2017-08-27T21:00`. */
  readonly value: string;
  /** First and last day covered, ISO dates, null where open or unknown. (`start` and `end` are offsets.) */
  readonly interval: { readonly begin: string | null; readonly end: string | null };
  readonly anchor: string | null;
  readonly mod?: string;
  readonly alternatives: readonly { readonly value: string; readonly score: number }[];
}

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'hypothetical' | 'denied';

export interface EventMention extends Part {
  readonly id: string;
  readonly status: EventStatus;
  readonly time: string | null;
  readonly place: string | null;
}

export interface Participant {
  readonly entity: string;
  readonly role: 'agent' | 'patient' | 'other';
}

/** Something that happened, or may. Named events (World Cup) are events with `named: true`, never entities. */
export interface Event extends Claim {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly named: boolean;
  readonly status: EventStatus;
  readonly mentions: readonly EventMention[];
  readonly time: string | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
}

export interface Analysis {
  readonly version: 1;
  readonly id: string;
  readonly language: string;
  readonly date: (Claim & { readonly value: string }) | null;
  readonly headline?: Part & Claim;
  readonly caption?: Part & Claim;
  readonly credit?: Part & Claim;
  readonly dateline?: Part & Claim & { readonly places: readonly string[]; readonly agency?: string };
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly times: readonly Time[];
  readonly events: readonly Event[];
  /** What people said is nothing, with what was read there; in text order, absent when there is none. */
  readonly rejected?: readonly (Part & Claim)[];
}
