import { createLines, type Lines, type Range } from '../../core/text/lines';
import { countryName, oneLine } from '../../wording/terms';
import type { ReadArticle } from '../exporter';
import { titleOf } from './title';

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

/** An article's places. */
export interface PlaceMap {
  readonly title: string;
  readonly places: readonly MapPlace[];
  /** Names of places whose position is not known. */
  readonly unplaced: readonly string[];
}

/**
 * The places of the article that have coordinates, with how often they are mentioned, and the names of those that have none.
 * `lines` saves making them anew where they are known.
 */
export function placeMapOf(article: ReadArticle, { rangeOf }: Lines = createLines(article.text)): PlaceMap {
  const places: MapPlace[] = [];
  const unplaced: string[] = [];
  for (const entity of article.analysis.entities) {
    if (entity.type !== 'place' || !entity.named) continue;
    const { place } = entity;
    if (!place || place.lat === null || place.lon === null) {
      unplaced.push(oneLine(entity.name));
      continue;
    }
    places.push({
      id: entity.id,
      name: oneLine(entity.name),
      country: place.country && countryName(place.country),
      lat: place.lat,
      lon: place.lon,
      mentions: entity.mentions.length,
      ranges: entity.mentions.map(rangeOf),
    });
  }
  return { title: titleOf(article), places, unplaced };
}
