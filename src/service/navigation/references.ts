import type { Location, Position } from 'vscode-languageserver';
import { chainAt } from '../document/chain';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** All mentions, resolved pronouns and descriptions included; of a quotation, all quotations of its speaker. */
export function references(reading: AnalyzedDocument, position: Position, includeDeclaration: boolean): Location[] {
  const chain = chainAt(reading, reading.lines.offsetAt(position));
  if (!chain) return [];
  const spans = includeDeclaration ? chain.spans : chain.spans.filter((span) => span.start !== chain.definition.start);
  return spans.map((span) => ({ uri: reading.uri, range: reading.rangeOf(span) }));
}
