import type { Position } from 'vscode-languageserver';
import type { Quote, Span } from '../../core/analysis';
import type { Target, TargetKind } from '../../protocol';
import { isSaid } from '../../wording/speakers';
import { chainAt } from '../document/chain';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** Where a navigation command leads from a position; null when nowhere. Lists are walked round their end. */
export function target(reading: AnalyzedDocument, position: Position, kind: TargetKind): Target | null {
  const offset = reading.lines.offsetAt(position);
  const span = find(reading, offset, kind);
  return span && { uri: reading.uri, version: reading.version, range: reading.rangeOf(span) };
}

function find(reading: AnalyzedDocument, offset: number, kind: TargetKind): Span | null {
  const quotes = reading.analysis.quotes.filter(isSaid);
  switch (kind) {
    case 'nextMention':
      return next(chainAt(reading, offset)?.spans ?? [], offset);
    case 'previousMention':
      return previous(chainAt(reading, offset)?.spans ?? [], offset);
    case 'nextQuotation':
      return next(quotes, offset);
    case 'previousQuotation':
      return previous(quotes, offset);
    case 'nextQuotationBySpeaker':
      return next(bySameSpeaker(reading, offset), offset);
    case 'previousQuotationBySpeaker':
      return previous(bySameSpeaker(reading, offset), offset);
    case 'speaker':
      return quoteAt(reading, offset)?.speaker ?? null;
  }
}

function next(spans: readonly Span[], offset: number): Span | null {
  return spans.find((span) => span.start > offset) ?? spans[0] ?? null;
}

/** The last that ends before the cursor: with the cursor in or behind one, the one before that. */
function previous(spans: readonly Span[], offset: number): Span | null {
  return spans.findLast((span) => span.end < offset) ?? spans[spans.length - 1] ?? null;
}

/** The innermost quotation round the cursor, or the one whose cue it is. */
export function quoteAt(reading: AnalyzedDocument, offset: number): Quote | null {
  for (const item of reading.items.at(offset)) if (item.kind === 'quotation' || item.kind === 'cue') return item.quote;
  return null;
}

function bySameSpeaker(reading: AnalyzedDocument, offset: number): readonly Quote[] {
  const speaker = quoteAt(reading, offset)?.speaker?.entity;
  if (speaker) return reading.quotesBy(speaker);
  const mention = reading.items.at(offset).find((item) => item.kind === 'mention');
  return mention ? reading.quotesBy(mention.entity.id) : [];
}
