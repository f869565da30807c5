/** Whose words an article carries. */
import type { SourceBalance, SourceShare } from '../formats/model/sourceBalance';
import { method, type Range, type VersionedDocument } from './base';

/** One voice of an article. */
export interface Source extends Omit<SourceShare, 'entity' | 'first'> {
  /** Unique within the document, and the same while the voice has the same name. */
  readonly id: string;
  /** The first quotation. */
  readonly range: Range;
}

/** Whose words an article carries. */
export interface Sources extends VersionedDocument, Omit<SourceBalance, 'sources' | 'reported'> {
  /** The most quoted first. */
  readonly sources: readonly Source[];
}

/** Request; null when the document is not open. */
export const sourcesRequest = method<VersionedDocument, Sources | null>('dateline/sources');
