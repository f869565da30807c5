/** Whose words an article carries. */
import { method, type Range, type VersionedDocument } from './base';

/** One voice of an article. Counts are words. */
export interface Source {
  /** Unique within the document, and the same while the voice has the same name. */
  readonly id: string;
  /** The speaker's name, else the words of the attribution; null where no speaker is known. */
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
