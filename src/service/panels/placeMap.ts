import type { MapPlace, PlaceMap } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { titleOf } from './timeline';
import { countryName, oneLine } from '../wording/terms';

/** The places of the article that have coordinates, with how often they are mentioned, and the names of those that have none. */
export function placeMap(reading: AnalyzedDocument): PlaceMap {
  const places: MapPlace[] = [];
  const unplaced: string[] = [];
  for (const entity of reading.analysis.entities) {
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
      ranges: entity.mentions.map(reading.rangeOf),
    });
  }
  return { uri: reading.uri, version: reading.version, title: titleOf(reading), places, unplaced };
}
