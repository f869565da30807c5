/** People's annotations as they are shown. */
import { method, type Range, type VersionedDocument } from './base';

export type AnnotationKind = 'correction' | 'label' | 'relation' | 'comments' | 'foreign';
export type AnchorState = 'kept' | 'moved' | 'changed' | 'unsure' | 'orphan' | 'suspended';

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
 * - `saved`: all is in the sidecar
 * - `kept`: all is on the disk, in the server's journal, and is written into the sidecar in a moment
 * - `saving`: some of it is in memory only; the answers to those operations wait
 * - `memory`: the folder cannot be written (read-only, or the article is untitled): held in memory; `notice` says what to do
 * - `broken`: the sidecar cannot be read; it is left alone and nothing is written over it. `notice` names file and line
 * - `failed`: the last write failed and will be tried again
 */
export type SaveState = 'saved' | 'kept' | 'saving' | 'memory' | 'broken' | 'failed';

/** Notification, server to client: after each operation, reload, and a moment after the last edit. `views` is all of them, in text order. */
export interface Annotations extends VersionedDocument {
  readonly revision: number;
  readonly views: readonly AnnotationView[];
  readonly saving: SaveState;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
}

export const annotationsNotification = method<Annotations, void>('dateline/annotations');

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
