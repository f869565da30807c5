/** Whose words an article carries. */
import type { OfficeBranch } from '../core/offices/language';
import type { Source, SourceBalance } from '../formats/model/sourceBalance';
import { method, type VersionedDocument } from './base';

export type { OfficeBranch, Source };

/** Whose words an article carries. */
export interface Sources extends VersionedDocument, SourceBalance {}

/** Request; null when the document is not open. */
export const sourcesRequest = method<VersionedDocument, Sources | null>('dateline/sources');
