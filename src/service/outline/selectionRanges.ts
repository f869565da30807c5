import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Span } from '../../core/analysis';
import { bare } from '../../core/text/spans';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** Word → name → quotation → sentence → paragraph → article, each wider than the one before. */
export function selectionRanges(reading: AnalyzedDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionRange(reading, reading.lines.offsetAt(position)));
}

function selectionRange(reading: AnalyzedDocument, offset: number): SelectionRange {
  const spans = widening([wordAt(reading.text, offset), ...around(reading, offset)]);
  const whole: SelectionRange = { range: reading.rangeOf({ start: 0, end: reading.text.length }) };
  return spans.reduceRight((parent, span) => ({ range: reading.rangeOf(span), parent }), whole);
}

function around(reading: AnalyzedDocument, offset: number): Span[] {
  const items: Span[] = [];
  for (const item of reading.items.at(offset)) {
    items.push(item);
    if (item.kind !== 'quotation') continue;
    const marked = item.quote.marked.flatMap((span) => [span, inner(span)]);
    items.push(...marked.filter((span) => span.start <= offset && offset <= span.end));
  }
  const sentence = reading.sentenceAt(offset);
  const section = reading.sectionAt(offset);
  return [...items, ...(sentence ? [sentence] : []), ...(section ? [bare(section)] : [])];
}

/** A marked span without its marks. */
const inner = ({ start, end }: Span): Span => ({ start: start + 1, end: Math.max(start + 1, end - 1) });

/** By length, those that hold the one before and are longer; the text's own end is left to the caller. */
function widening(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = kept[kept.length - 1];
    const holds = !last || (span.start <= last.start && span.end >= last.end);
    if (holds && (!last || span.end - span.start > last.end - last.start)) kept.push(span);
  }
  return kept;
}

const wordCharacter = /[\p{L}\p{M}\p{N}'’_-]/u;

/** The word at `offset`, empty where there is none; at most 100 code units to each side. */
export function wordAt(text: string, cursor: number): Span {
  const inPair = /[\udc00-\udfff]/.test(text.charAt(cursor)) && /[\ud800-\udbff]/.test(text.charAt(cursor - 1));
  const offset = inPair ? cursor - 1 : cursor;
  let start = offset;
  let end = offset;
  for (
    let c = characterBefore(text, start);
    offset - start < 100 && wordCharacter.test(c);
    c = characterBefore(text, start)
  )
    start -= c.length;
  for (let c = characterAfter(text, end); end - offset < 100 && wordCharacter.test(c); c = characterAfter(text, end))
    end += c.length;
  return { start, end };
}

const characterAfter = (text: string, i: number) =>
  i < text.length ? String.fromCodePoint(text.codePointAt(i) ?? 0) : '';

function characterBefore(text: string, i: number): string {
  const low = text.charCodeAt(i - 1);
  return low >= 0xdc00 && low <= 0xdfff && i > 1 ? text.slice(i - 2, i) : text.charAt(i - 1);
}
