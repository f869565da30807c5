/** The timeline, the map, and what their pages say to the extension. */
import { method, type Position, type Range, type VersionedDocument } from './base';

/** A dated event or date of an article, for its calendar. */
export interface TimelinePoint {
  /** Stable over edits, as in the outline. */
  readonly id: string;
  readonly kind: 'event' | 'date';
  readonly label: string;
  /** The time in words, empty where unknown. */
  readonly when: string;
  /** First and last day covered, `YYYY-MM-DD`; null where open. Both null: no place on the calendar. */
  readonly begin: string | null;
  readonly end: string | null;
  /** "happened", "planned", … for events; empty for dates. */
  readonly status: string;
  /** The mentions in text order, never empty. */
  readonly ranges: readonly Range[];
}

/** What the timeline shows, in the order of the text (the order of telling). */
export interface Timeline extends VersionedDocument {
  readonly title: string;
  /** The article's own date, or null. */
  readonly date: string | null;
  readonly points: readonly TimelinePoint[];
}

/** Request; null when the document is not open. */
export const timelineRequest = method<VersionedDocument, Timeline | null>('dateline/timeline');

/** A place that has coordinates, degrees WGS 84. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Country's common name, or null. */
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly mentions: number;
  /** The mentions in text order, never empty. */
  readonly ranges: readonly Range[];
}

export interface PlaceMap extends VersionedDocument {
  readonly title: string;
  readonly places: readonly MapPlace[];
  /** Names of places whose position is not known. */
  readonly unplaced: readonly string[];
}

/** Request; null when the document is not open. */
export const mapRequest = method<VersionedDocument, PlaceMap | null>('dateline/map');

/** From the extension to a panel: what to draw, and where the cursor is. */
export type ToPanel<T> =
  { readonly type: 'show'; readonly model: T } | { readonly type: 'cursor'; readonly position: Position };

/** From a panel to the extension. `ready` asks for the model; `leave` goes back to the article; `save` offers a file of that ending. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'leave' }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'save'; readonly ending: 'svg' | 'csv' | 'json' | 'geojson'; readonly text: string };

/** What a panel's page keeps of itself for when the window is reloaded, beside the reader's choices. */
export interface PanelMemory {
  /** The article it shows. */
  readonly uri?: string;
}
