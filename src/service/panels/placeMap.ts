import { placeMapOf } from '../../formats/model/placeMap';
import type { PlaceMap } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** The map as the client gets it. */
export function placeMap(reading: AnalyzedDocument): PlaceMap {
  return { uri: reading.uri, version: reading.version, ...placeMapOf(reading, reading.lines) };
}
