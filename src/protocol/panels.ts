/** The timeline, the map, and what their pages say to the extension. */
import type { MapPlace, PlaceMap as PlaceMapModel } from '../formats/model/placeMap';
import type { Timeline as TimelineModel, TimelinePoint } from '../formats/model/timeline';
import { method, type Position, type Range, type VersionedDocument } from './base';

export type { MapPlace, TimelinePoint };

/** What the timeline shows. */
export interface Timeline extends VersionedDocument, TimelineModel {}

/** Request; null when the document is not open. */
export const timelineRequest = method<VersionedDocument, Timeline | null>('dateline/timeline');

/** What the map shows. */
export interface PlaceMap extends VersionedDocument, PlaceMapModel {}

/** Request; null when the document is not open. */
export const mapRequest = method<VersionedDocument, PlaceMap | null>('dateline/map');

/**
 * From the extension to a panel: what to draw, with what of the article is not read; that the article is not read, and why; where the
 * cursor is.
 */
export type ToPanel<T> =
  | { readonly type: 'show'; readonly model: T; readonly notice: string | null }
  | { readonly type: 'unread'; readonly uri: string; readonly notice: string }
  | { readonly type: 'cursor'; readonly position: Position };

/**
 * From a panel to the extension. `ready` asks for the model; `leave` goes back to the article; `save` offers a file of the text that
 * the page has drawn; `export` offers one in a format.
 */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'leave' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'save'; readonly extension: 'svg'; readonly text: string }
  | { readonly type: 'export'; readonly format: string };

/** What a panel's page keeps of itself for when the window is reloaded, beside the reader's choices. */
export interface PanelMemory {
  /** The article it shows. */
  readonly uri?: string;
}
