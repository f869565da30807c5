/** The labels of a folder, and what a cursor without a selection stands for. */
import { method, type Position, type Range, type VersionedDocument } from './base';

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
  { readonly uri: string; readonly relation: boolean; readonly definition: LabelDefinition },
  string | null
>('dateline/defineLabel');

export interface OccurrencesParams extends VersionedDocument {
  readonly range: Range;
}

/** Request: everywhere in the article where the words of a range stand, whole words only, in text order, the range itself among them. */
export const occurrencesRequest = method<OccurrencesParams, readonly Range[] | null>('dateline/occurrences');

export interface SpanAtCursorParams extends VersionedDocument {
  readonly position: Position;
  /** `name`: the innermost name, role, date or event there, else the word. */
  readonly size: 'word' | 'name' | 'sentence';
}

/** Request: what a cursor without a selection stands for, and in which version of the text; null when on nothing. */
export const spanAtCursorRequest = method<
  SpanAtCursorParams,
  { readonly version: number; readonly range: Range } | null
>('dateline/spanAtCursor');
