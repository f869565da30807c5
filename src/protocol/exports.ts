/** Articles in other formats. */
import { method, type VersionedDocument } from './base';
import type { OutlinePart } from '../formats/model/outlineLines';

/** A format that articles can be written in. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
}

/** Request: the formats there are, in the order of lists. */
export const formatsRequest = method<Record<string, never>, readonly Format[]>('dateline/formats');

export interface ExportParams extends VersionedDocument {
  /** Id of a {@link Format}. */
  readonly format: string;
}

/** An article in a format: a file's whole text. */
export interface Exported extends VersionedDocument {
  readonly extension: string;
  readonly text: string;
}

/** Request; null when the document is not open or there is no such format. */
export const exportRequest = method<ExportParams, Exported | null>('dateline/export');

export interface OutlineTextParams extends VersionedDocument {
  readonly style: 'text' | 'markdown';
  /** What of the outline, in the order shown. */
  readonly parts: readonly OutlinePart[];
}

export interface OutlineText extends VersionedDocument {
  readonly text: string;
}

/** Request: parts of the outline as lines, for the clipboard; null when the document is not open. */
export const outlineTextRequest = method<OutlineTextParams, OutlineText | null>('dateline/outlineText');

export type { OutlinePart };
