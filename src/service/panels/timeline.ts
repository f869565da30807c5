import { timelineOf } from '../../formats/model/timeline';
import type { Timeline } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** The timeline as the client gets it. */
export function timeline(reading: AnalyzedDocument): Timeline {
  return { uri: reading.uri, version: reading.version, ...timelineOf(reading, reading.lines) };
}
