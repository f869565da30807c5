import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { chainAt } from '../document/chain';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** The chain under the cursor; on a quotation or its cue, the quotation, its cue and its speaker. */
export function documentHighlights(reading: AnalyzedDocument, position: Position): DocumentHighlight[] {
  const chain = chainAt(reading, reading.lines.offsetAt(position));
  if (!chain) return [];
  const { item } = chain;
  if (item.kind === 'quotation' || item.kind === 'cue') {
    const { quote } = item;
    const parts = [quote, quote.cue, quote.speaker].filter((part) => part !== null);
    return parts.map((part) => ({ range: reading.rangeOf(part), kind: DocumentHighlightKind.Text }));
  }
  return chain.spans.map((span) => ({
    range: reading.rangeOf(span),
    kind: span.start === chain.definition.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
