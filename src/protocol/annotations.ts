/** What client and server say to each other about people's annotations. Re-exported by `protocol.ts`. */
import type { EntityType } from '../core/analysis';
import { method, type Certainty, type Position, type Range, type VersionedDocument } from './base';

// --------------------------------------------------------------------------------------------------------- operations

/** How far a "no" reaches: this stretch; this form all over the article; this form in every article of the workspace folder. */
export type Scope = 'here' | 'everywhere' | 'always';

/**
 * What a person asks for. Ranges are of the request's version. A range that names a reading (`at`) may be any of its mentions, or
 * empty inside one. `always` also writes the workspace folder's `.dateline/lexicon.json`.
 */
export type Operation =
  // the reading corrected
  | { readonly kind: 'retype'; readonly at: Range; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'reject'; readonly at: Range; readonly scope: Scope }
  | { readonly kind: 'mark'; readonly range: Range; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'resize'; readonly at: Range; readonly range: Range }
  | { readonly kind: 'merge'; readonly at: Range; readonly with: Range }
  | { readonly kind: 'split'; readonly at: Range }
  | { readonly kind: 'rename'; readonly at: Range; readonly name: string; readonly always?: boolean }
  | { readonly kind: 'alias'; readonly at: Range; readonly name: string; readonly always?: boolean }
  /** `speaker` null: nobody is known to have said it. */
  | { readonly kind: 'speaker'; readonly at: Range; readonly speaker: Range | null }
  | { readonly kind: 'time'; readonly at: Range; readonly value: string }
  /** `YYYY-MM-DD`; null: what the article says. */
  | { readonly kind: 'date'; readonly value: string | null }
  /** The machine is right here: what it read is now a person's word. */
  | { readonly kind: 'accept'; readonly at: Range }
  /** Takes back the corrections of what stands here: the machine's reading again. */
  | { readonly kind: 'restore'; readonly at: Range }
  // labels and relations
  | { readonly kind: 'label'; readonly stretches: readonly (readonly Range[])[]; readonly label: string } // one annotation a stretch
  | { readonly kind: 'relabel'; readonly ids: readonly string[]; readonly label: string }
  | { readonly kind: 'labelDocument'; readonly label: string; readonly on: boolean }
  | { readonly kind: 'relate'; readonly from: string; readonly to: string; readonly label: string }
  // notes
  | { readonly kind: 'comment'; readonly range: Range | null; readonly text: string; readonly author: string | null } // null: the document
  | { readonly kind: 'reply'; readonly id: string; readonly text: string; readonly author: string | null }
  | { readonly kind: 'editNote'; readonly id: string; readonly note: string; readonly text: string }
  | { readonly kind: 'deleteNote'; readonly id: string; readonly note: string } // the last one takes the thread along
  | { readonly kind: 'resolve'; readonly id: string; readonly resolved: boolean }
  // any annotation
  | { readonly kind: 'place'; readonly id: string; readonly ranges: readonly Range[] } // widen, narrow, re-attach an orphan
  | { readonly kind: 'keep'; readonly ids: readonly string[] } // an unsure or moved place is right
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  // history: an entry of an earlier answer
  | { readonly kind: 'undo'; readonly entry: string }
  | { readonly kind: 'redo'; readonly entry: string };

export interface ApplyParams extends VersionedDocument {
  readonly operation: Operation;
}

export interface Applied extends VersionedDocument {
  readonly revision: number;
  /** Names the step for `undo` and `redo`; null when nothing was changed. */
  readonly entry: string | null;
  /** What was done, for the status bar and the undo list ("Merged Abbas Ibrahim with the general"); or why nothing was. */
  readonly message: string;
  readonly done: boolean;
  /** The annotations made or changed. */
  readonly ids: readonly string[];
}

/** Request. Null when the document is not open. */
export const applyRequest = method<ApplyParams, Applied | null>('dateline/apply');

// -------------------------------------------------------------------------------------------------------- corrections

/** The client's commands for corrections. Their one argument, where there is one, is {@link CorrectionArguments}. */
export const correctionCommands = {
  correct: 'dateline.correct',
  type: 'dateline.correct.type',
  reject: 'dateline.correct.reject',
  mark: 'dateline.correct.mark',
  resize: 'dateline.correct.resize',
  merge: 'dateline.correct.merge',
  split: 'dateline.correct.split',
  rename: 'dateline.correct.rename',
  alias: 'dateline.correct.alias',
  speaker: 'dateline.correct.speaker',
  time: 'dateline.correct.time',
  accept: 'dateline.correct.accept',
  restore: 'dateline.correct.restore',
} as const;
export type CorrectionKind = keyof typeof correctionCommands;

/** Where to correct; what is given besides is not asked for. */
export interface CorrectionArguments {
  /** An open article's; else the active one. */
  readonly uri?: string;
  /** Of the text that the ranges are of; else the newest. */
  readonly version?: number;
  readonly range: Range;
  readonly type?: EntityType;
  readonly scope?: Scope;
  readonly always?: boolean;
  readonly name?: string;
  readonly value?: string;
  /** A mention of what to merge with. */
  readonly with?: Range;
  readonly speaker?: Range | null;
  /** What a name is to stand on. */
  readonly to?: Range;
}

/** What stands at a range (a cursor, when empty) and can be corrected. */
export interface Correctable extends VersionedDocument {
  /** The innermost mention there; where something is selected, the one that is nearest to the selection. */
  readonly entity: CorrectableEntity | null;
  /** The innermost quotation round it, else one of the same sentence. */
  readonly quotation: CorrectableQuotation | null;
  readonly time: CorrectableTime | null;
  /** The smallest stretch there that a person said is nothing. */
  readonly rejected: CorrectableItem | null;
  /** What could be marked as a name, or be the extent of one: the selection without the blanks at its ends, else the word. */
  readonly stretch: { readonly range: Range; readonly words: string } | null;
}

export interface CorrectableItem {
  readonly range: Range;
  /** As they stand, on one line, shortened. */
  readonly words: string;
  readonly certainty: Certainty;
  /** Is the reading a person's word? */
  readonly byPerson: boolean;
}

export interface CorrectableEntity extends CorrectableItem {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: number;
}

export interface CorrectableQuotation extends CorrectableItem {
  readonly speaker: string | null;
}

export interface CorrectableTime extends CorrectableItem {
  /** TIMEX3 */
  readonly value: string;
}

export interface CorrectableParams extends VersionedDocument {
  readonly range: Range;
}

/** Request; null when the document is not open. */
export const correctableRequest = method<CorrectableParams, Correctable | null>('dateline/correctable');

// -------------------------------------------------------------------------------------------------------------- state

export type AnnotationKind = 'correction' | 'label' | 'relation' | 'comments' | 'foreign';
export type AnchorState = 'kept' | 'moved' | 'unsure' | 'orphan' | 'suspended';

/** An annotation as it is shown. */
export interface AnnotationView {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** The label or the relation's type; a word for a correction ("person", "not a name", "speaker", …); empty for notes. */
  readonly label: string;
  /** What it says in a few words: "Ibrahim is a person"; a note's first line; "Ibrahim → works for → General Security". */
  readonly title: string;
  readonly state: AnchorState;
  /** The pieces in text order; empty for orphans, relations, and what is on the document. */
  readonly ranges: readonly Range[];
  /** The words it was made on, shortened; empty for what is on the document. */
  readonly quote: string;
  readonly onDocument: boolean;
  readonly notes?: readonly NoteView[];
  readonly resolved?: boolean;
  readonly from?: string;
  readonly to?: string;
}

export interface NoteView {
  readonly id: string;
  readonly author: string | null;
  readonly text: string;
}

/**
 * How saving stands:
 * - `saved`, `saving`
 * - `memory`: the folder cannot be written (read-only, or the article is untitled): held in memory; `notice` says what to do
 * - `broken`: the sidecar cannot be read; it is left alone and nothing is written over it. `notice` names file and line
 * - `failed`: the last write failed and will be tried again
 */
export type SaveState = 'saved' | 'saving' | 'memory' | 'broken' | 'failed';

/** Notification, server to client: after each operation, reload, and once edits have settled. `views` is all of them, in text order. */
export interface Annotations extends VersionedDocument {
  readonly revision: number;
  readonly views: readonly AnnotationView[];
  readonly saving: SaveState;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
}

export const annotationsNotification = method<Annotations, void>('dateline/annotations');

// ------------------------------------------------------------------------------------------------------------- labels

/** A label or relation type of `.dateline/labels.json`. */
export interface LabelDefinition {
  readonly name: string;
  /** `#rgb[a]`, `#rrggbb[aa]` or a theme colour's id; validated. */
  readonly color: string | null;
  /** One letter or digit for the label picker, or null. */
  readonly key: string | null;
  readonly description: string;
}

/** The labels of the workspace folder an article is in. */
export interface Labels {
  /** The workspace folder's URI. */
  readonly folder: string;
  readonly labels: readonly LabelDefinition[];
  readonly relations: readonly LabelDefinition[];
}

/** Notification, server to client: when a folder's labels are first read, and after each change. */
export const labelsNotification = method<Labels, void>('dateline/labels');

/** Request: adds a label or relation type to the folder's file; the reason when it cannot, else null. */
export const defineLabelRequest = method<
  { readonly uri: string; readonly relation: boolean; readonly definition: LabelDefinition }, string | null>('dateline/defineLabel');

// ------------------------------------------------------------------------------------------------------------- review

/** An uncertain reading, or an annotation whose place is unsure. */
export interface ReviewItem {
  readonly range: Range;
  readonly kind: 'entity' | 'quotation' | 'time' | 'annotation';
  /** "Nobody: a person?"; the question in a few words. */
  readonly question: string;
  /** Of an annotation. */
  readonly id?: string;
  /** How many are left, this one included. */
  readonly left: number;
}

export interface ReviewParams extends VersionedDocument {
  readonly position: Position;
  readonly direction: 'next' | 'previous';
}

/** Request: the next thing nobody has looked at, round the end; null when there is none. */
export const reviewRequest = method<ReviewParams, ReviewItem | null>('dateline/review');

export interface OccurrencesParams extends VersionedDocument {
  readonly range: Range;
}

/** Request: everywhere in the article where the words of a range stand, whole words only, in text order, the range itself among them. */
export const occurrencesRequest = method<OccurrencesParams, readonly Range[] | null>('dateline/occurrences');

export interface StretchParams extends VersionedDocument {
  readonly position: Position;
  /** `name`: the innermost name, role, date or event there, else the word. */
  readonly size: 'word' | 'name' | 'sentence';
}

/** Request: what a cursor without a selection stands for, and in which version of the text; null when on nothing. */
export const stretchRequest = method<StretchParams, { readonly version: number; readonly range: Range } | null>('dateline/stretch');

/** The client's commands that quick fixes for unsure places and orphans run; their one argument is {@link PlaceArguments}. */
export const placeCommands = {
  keep: 'dateline.annotations.keep',
  attach: 'dateline.annotations.attach',
  remove: 'dateline.annotations.remove',
} as const;

export interface PlaceArguments {
  readonly uri: string;
  /** The annotation's. */
  readonly id: string;
}

// -------------------------------------------------------------------------------------------------------------- files

/** Requests, server to client, for files that are not on a disk the server sees. Bytes are base64. `null`: not there. */
export const readFileRequest = method<{ readonly uri: string }, string | null>('dateline/readFile');
/** Writes a file whole, making its folder where there is none; null bytes remove it. Null when done. */
export const writeFileRequest = method<{ readonly uri: string; readonly base64: string | null }, WriteFailure | null>('dateline/writeFile');
/** Request, server to client: an article's text as git has committed it, or null (no git, not tracked). */
export const committedTextRequest = method<{ readonly uri: string }, string | null>('dateline/committedText');

export interface WriteFailure {
  readonly reason: string;
  /** Trying again is of no use: the file or its folder cannot be written by this user (`FileSystemError.NoPermissions`, no writable file system). */
  readonly readOnly: boolean;
}

/**
 * Request: writes what waits to be written of an article's annotations now; true when nothing is left to write. The client asks before
 * it renames or moves an article (in `onWillRenameFiles`), so that the sidecar it takes along is whole.
 */
export const flushRequest = method<{ readonly uri: string }, boolean>('dateline/flush');

/**
 * Notification, client to server: an article has another URI now: renamed, moved, or an untitled one saved. What is still in memory only
 * goes along, the steps that can be undone too. May come before or after `from` is closed and `to` is opened. The sidecar on disk is
 * moved by the client.
 */
export const renamedNotification = method<{ readonly from: string; readonly to: string }, void>('dateline/renamed');

/** Request: the sidecar as it would be written now, for "save as"; null when the document is not open. */
export const sidecarTextRequest = method<{ readonly uri: string }, { readonly name: string; readonly json: string } | null>('dateline/sidecarText');
