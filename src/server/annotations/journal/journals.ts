import type { Journal } from './journal';
import type { JournalRecord } from './records';

/** The journals of one server, and what others have left that are gone. */
export interface Journals {
  /** Where the client says that new ones go: a folder's URI; anything else is taken for none. */
  keepIn(storage: unknown): void;
  /** A journal for the sidecar of an article; null where none can be kept. */
  open(sidecar: string): Journal | null;
  /** What processes that do not run any more have left of a sidecar. Never rejects. */
  left(sidecar: string): Promise<Left>;
  /** Journals that hold nothing go; the others stay for the next server. */
  close(): Promise<void>;
}

export interface Left {
  /** In the order in which they were made. */
  readonly records: readonly JournalRecord[];
  /** Where files were put that could not be read whole. */
  readonly setAside: readonly string[];
  /** There is one whose process runs: it may be asked for again later. */
  readonly isUnfinished: boolean;
  /** Takes away what was read, once it is kept elsewhere. Never rejects. */
  remove(): Promise<void>;
}

export const nothingLeft: Left = { records: [], setAside: [], isUnfinished: false, remove: async () => undefined };
