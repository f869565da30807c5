import { sourceBalance } from '../../formats/model/sourceBalance';
import type { Sources } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** The source balance as the client gets it. */
export function sources(reading: AnalyzedDocument): Sources {
  return { uri: reading.uri, version: reading.version, ...sourceBalance(reading, reading.lines) };
}
