import type { Location, Position } from 'vscode-languageserver';
import { chainAt } from '../document/chain';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** Where a thing is introduced: an entity's first full mention, an event's first one, a quotation's speaker, a date's anchor. */
export function definition(reading: AnalyzedDocument, position: Position): Location | null {
  const chain = chainAt(reading, reading.lines.offsetAt(position));
  return chain && { uri: reading.uri, range: reading.rangeOf(chain.definition) };
}
