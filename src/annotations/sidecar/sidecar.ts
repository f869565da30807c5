import type { Annotation, Member } from '../model';

/** What a sidecar's file name has after its article's: `story.txt`, `story.txt.anno.json`. */
export const sidecarExtension = '.anno.json';

/** A sidecar's content. */
export interface Sidecar {
  /** In the file's order. Ids are unique. */
  readonly annotations: readonly Annotation[];
  /** The article's file name in the sidecar; null where it has none. */
  readonly source: string | null;
  /** The rest of the file's content; hand it back to `writeSidecar`. */
  readonly frame: Frame;
}

/** What stands round the annotations of a collection that other tools made or added to. */
export interface Frame {
  /** JSON-LD contexts besides the W3C one and ours, as JSON text. */
  readonly contexts: readonly string[];
  /** Properties of the collection and of its page that are not ours, or not as we write them. */
  readonly collection: readonly Member[];
  readonly page: readonly Member[];
}

/** Why a file of annotations, labels or names cannot be read, in a sentence for people. `line` counts from 1. */
export interface Fault {
  readonly error: string;
  readonly line: number;
}

/** The frame of a file that is ours alone. */
export const ownFrame: Frame = { contexts: [], collection: [], page: [] };
