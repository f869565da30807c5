/**
 * What client and server say to each other beyond the standard protocol: the only file they share. Types and names only.
 *
 * Every request names the version of the text it speaks of. A position in an older version is mapped forward through the
 * edits since; a request whose version cannot be mapped is refused with `ContentModified` (-32801). Answers carry the
 * version they hold for. Positions and ranges are LSP ones: zero-based lines, UTF-16 columns.
 */

import { method, type Certainty, type Position, type Range, type VersionedDocument } from './protocol/base';

export * from './protocol/base';
export * from './protocol/annotations';

// ---------------------------------------------------------------------------------------------------------- start-up

/** `initializationOptions`. */
export interface StartOptions {
  readonly settings: Settings;
}

/** The settings the server knows; sent again whole as `settings` of `workspace/didChangeConfiguration` after a change. */
export interface Settings {
  /** Inlay hints, each off until asked for. */
  readonly inlayHints: { readonly dates: boolean; readonly pronouns: boolean; readonly speakers: boolean };
  /** Token types to leave uncoloured ("person", "quotation", …). The server asks for a token refresh when this changes. */
  readonly hiddenTypes: readonly TokenType[];
  /** Reads 04/05/2017 as 4 May. */
  readonly dayFirst: boolean;
}

export const defaultSettings: Settings = {
  inlayHints: { dates: false, pronouns: false, speakers: false },
  hiddenTypes: [],
  dayFirst: false,
};

/** Trained weights and gazetteers. In a browser the client sends them after `initialize`; on Node the server reads its folder. */
export interface Resources {
  readonly tagger: Uint8Array;
  readonly recognizer: Uint8Array;
  readonly gazetteer: Uint8Array;
}

/** Notification, client to server, browser only. */
export const resourcesNotification = method<Resources, void>('dateline/resources');

// ------------------------------------------------------------------------------------------------------------ tokens

/** Semantic token types, in the legend's order. */
export const tokenTypes = [
  'person', 'place', 'organization', 'group', 'event', 'time', 'role', 'cue', 'quotation', 'dateline',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** Semantic token modifiers, in the legend's order. */
export const tokenModifiers = ['speaker', 'quoted', 'direct', 'indirect', 'uncertain'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

// ------------------------------------------------------------------------------------------------------------- state

/**
 * - `reading`: the weights are loading or the text is being read
 * - `ready`: read whole
 * - `limited`: over the limits; layout, and the names near what is shown. `notice` says so
 * - `otherLanguage`: not English; layout, marked quotations and unambiguous dates only. `notice` says so
 * - `failed`: the weights could not be loaded, or reading failed. `notice` says why
 */
export type Phase = 'reading' | 'ready' | 'limited' | 'otherLanguage' | 'failed';

/** How the reading of an open article stands. */
export interface State extends VersionedDocument {
  readonly phase: Phase;
  /** Items per group; all zero while the first reading is under way. */
  readonly counts: Readonly<Record<GroupKind, number>>;
  /** `YYYY-MM-DD` or null. */
  readonly date: string | null;
  /** Did a person give the date? */
  readonly dateGiven: boolean;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
}

/** Notification, server to client: after each reading, and when one begins that takes long enough to notice. */
export const stateNotification = method<State, void>('dateline/state');

// ----------------------------------------------------------------------------------------------------------- outline

/** The outline's heads, in the order shown. `other`: names that are none of the above. */
export const groupKinds = ['people', 'places', 'organizations', 'groups', 'events', 'quotations', 'dates', 'other'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What the tree shows: complete but for the mentions' context, which {@link contextsRequest} brings. */
export interface Outline extends VersionedDocument {
  /** All of {@link groupKinds} that hold an item, in that order. */
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  readonly kind: GroupKind;
  /** "People" */
  readonly label: string;
  /** In order of first mention, dates by the calendar. At most 2,000; `more` says how many are left out. */
  readonly items: readonly OutlineItem[];
  readonly more: number;
}

/** An entity, an event, a day, or a speaker with the quotations that are theirs. */
export interface OutlineItem {
  /** Stable over edits while the first mention survives; unique within the document. */
  readonly id: string;
  /** "Abbas Ibrahim"; "27 August 2017"; for quotations the speaker's name or "No speaker found" */
  readonly label: string;
  /** A role, other names, the weekday, …: short, may be empty. */
  readonly detail: string;
  /** False for what has no name of its own ("a senior security official"). */
  readonly named: boolean;
  readonly certainty: Certainty;
  /** In text order, never empty; the first is where the item is revealed. */
  readonly mentions: readonly OutlineMention[];
}

export interface OutlineMention {
  readonly id: string;
  readonly range: Range;
}

/** Request. Answers for the newest version; null when the document is not open. */
export const outlineRequest = method<VersionedDocument, Outline | null>('dateline/outline');

export interface ContextsParams extends VersionedDocument {
  /** Id of an {@link OutlineItem}. */
  readonly item: string;
}

/** The mentions of one outline item with the sentence around them, in text order. */
export interface Contexts extends VersionedDocument {
  readonly mentions: readonly Context[];
}

export interface Context extends OutlineMention {
  /** The sentence on one line, shortened round the mention. */
  readonly label: string;
  /** Where the mention stands in `label`, UTF-16, half-open. */
  readonly highlight: readonly [number, number];
  /** "pronoun", "direct quotation", …: short, may be empty. */
  readonly detail: string;
}

/** Request; null when the item is gone or the document is not open. */
export const contextsRequest = method<ContextsParams, Contexts | null>('dateline/contexts');

// ---------------------------------------------------------------------------------------------------------- commands

export type TargetKind =
  | 'nextMention' | 'previousMention' // of the entity, event or day under the cursor; round the end
  | 'nextQuotation' | 'previousQuotation'
  | 'nextQuotationBySpeaker' | 'previousQuotationBySpeaker'
  | 'speaker'; // of the quotation under the cursor: its mention

export interface TargetParams extends VersionedDocument {
  readonly position: Position;
  readonly target: TargetKind;
}

export interface Target extends VersionedDocument {
  readonly range: Range;
}

/** Request: where a navigation command leads; null when nowhere. */
export const targetRequest = method<TargetParams, Target | null>('dateline/target');

export interface CitationParams extends VersionedDocument {
  readonly position: Position;
}

/** What "copy name" and "copy quotation with attribution" put on the clipboard. */
export interface Citation extends VersionedDocument {
  readonly range: Range;
  /** The name of the entity, event or day under the cursor, or null. */
  readonly name: string | null;
  /** `“…” — Abbas Ibrahim`, of the quotation round the cursor, or null. */
  readonly quotation: string | null;
}

/** Request; null when the cursor is on nothing. */
export const citationRequest = method<CitationParams, Citation | null>('dateline/citation');

export interface AnalysisAnswer extends VersionedDocument {
  /** The Analysis as the command line prints it, indented by two. */
  readonly json: string;
}

/** Request; null when the document is not open. */
export const analysisRequest = method<VersionedDocument, AnalysisAnswer | null>('dateline/analysis');

// ---------------------------------------------------------------------------------------------------- source balance

/** One voice of an article. Counts are words. */
export interface Source {
  /** Unique within the document, and the same while the voice has the same name. */
  readonly id: string;
  /** The speaker's name, else the words of the attribution; null for what nobody is known to have said. */
  readonly name: string | null;
  readonly anonymous: boolean;
  readonly official: boolean;
  readonly quotations: number;
  /** Words in quotation marks, and words reported without. */
  readonly quoted: number;
  readonly reported: number;
  /** The first quotation. */
  readonly range: Range;
}

/** Whose words an article carries. Counts are words, `share` (0 to 1) the part of them that stands in quotation marks. */
export interface Sources extends VersionedDocument {
  /** The most quoted first. */
  readonly sources: readonly Source[];
  readonly words: number;
  readonly quoted: number;
  readonly share: number;
  /** Words quoted or reported, by kind of speaker. */
  readonly named: number;
  readonly anonymous: number;
  readonly officials: number;
  readonly others: number;
  /** The same as a table, for the clipboard. */
  readonly markdown: string;
  readonly csv: string;
}

/** Request; null when the document is not open. */
export const sourcesRequest = method<VersionedDocument, Sources | null>('dateline/sources');

// ---------------------------------------------------------------------------------------------------- timeline and map

/** A dated event or date of an article, for its calendar. */
export interface TimelinePoint {
  /** Stable over edits, as in the outline. */
  readonly id: string;
  readonly kind: 'event' | 'date';
  readonly label: string;
  /** The time in words, empty where unknown. */
  readonly when: string;
  /** First and last day covered, `YYYY-MM-DD`; null where open. Both null: no place on the calendar. */
  readonly begin: string | null;
  readonly end: string | null;
  /** "happened", "planned", … for events; empty for dates. */
  readonly status: string;
  /** The mentions in text order, never empty. */
  readonly ranges: readonly Range[];
}

/** What the timeline shows, in the order of the text (the order of telling). */
export interface Timeline extends VersionedDocument {
  readonly title: string;
  /** The article's own date, or null. */
  readonly date: string | null;
  readonly points: readonly TimelinePoint[];
}

/** Request; null when the document is not open. */
export const timelineRequest = method<VersionedDocument, Timeline | null>('dateline/timeline');

/** A place that has coordinates, degrees WGS 84. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Country's common name, or null. */
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly mentions: number;
  /** The mentions in text order, never empty. */
  readonly ranges: readonly Range[];
}

export interface PlaceMap extends VersionedDocument {
  readonly title: string;
  readonly places: readonly MapPlace[];
  /** Names of places whose position is not known. */
  readonly unplaced: readonly string[];
}

/** Request; null when the document is not open. */
export const mapRequest = method<VersionedDocument, PlaceMap | null>('dateline/map');

/** From the extension to a panel: what to draw, and where the cursor is. */
export type ToPanel<T> = { readonly type: 'show'; readonly model: T } | { readonly type: 'cursor'; readonly position: Position };

/** From a panel to the extension. `ready` asks for the model; `leave` goes back to the article; `save` offers a file of that ending. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'leave' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'save'; readonly ending: 'svg' | 'csv' | 'json' | 'geojson'; readonly text: string };

/** What a panel's page keeps of itself for when the window is reloaded, beside the reader's choices. */
export interface PanelMemory {
  /** The article it shows. */
  readonly uri?: string;
}

// ------------------------------------------------------------------------------------------------------------- hover

/** Arguments of {@link hoverCommands}: one object. */
export interface RevealArguments {
  readonly uri: string;
  readonly range: Range;
}

/**
 * The commands a hover may link to, and the only ones: the client trusts exactly `Object.values(hoverCommands)`.
 * `reveal` selects a range in an article; `references` lists the mentions of what stands at the range's start; `correct` asks
 * what is to be corrected there.
 */
export const hoverCommands = {
  reveal: 'dateline.reveal',
  references: 'dateline.findMentions',
  correct: 'dateline.correct',
} as const;
