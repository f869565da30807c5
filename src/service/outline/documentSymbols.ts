import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver';
import type { Quote, Section, Span } from '../../core/analysis';
import { groupKinds, type GroupKind } from '../../protocol';
import { shownAtFirst } from '../../formats/model/events';
import { groupLabels, groupsOf, type GroupItem } from '../../formats/model/outline';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { isSaid, speakerName } from '../../wording/speakers';
import { groupSymbolKind } from './symbolKinds';
import { count, shorten } from '../../wording/terms';

const mostSymbols = 2000;
const nameLength = 60;

/**
 * The article's structure with true ranges, so that breadcrumbs and sticky scroll say where one is; then the groups
 * People, Places, … Each group stands at offset 0, empty, so that it never captures the cursor.
 * At most 2,000 symbols in all: the structure takes half, the groups share what is left and say how many more there are.
 */
export function documentSymbols(reading: AnalyzedDocument): DocumentSymbol[] {
  const structure = structureSymbols(reading, mostSymbols / 2);
  const groups = groupsOf(reading);
  const kinds = groupKinds.filter((kind) => groups.get(kind)?.length);
  const items = kinds.map((kind) => groups.get(kind) ?? []);
  const shares = fairShares(
    items.map((list) => list.length),
    mostSymbols - size(structure) - kinds.length - 1, // one for the fold
  );
  return [...structure, ...kinds.map((kind, i) => groupSymbol(reading, kind, items[i], shares[i]))];
}

/** What each may have of `left` so that small wishes are met whole and great ones alike. */
function fairShares(wishes: readonly number[], left: number): number[] {
  const shares = wishes.map(() => 0);
  const smallestFirst = wishes.map((_, i) => i).sort((a, b) => wishes[a] - wishes[b]);
  smallestFirst.forEach((index, i) => {
    shares[index] = Math.min(wishes[index], Math.floor(left / (wishes.length - i)));
    left -= shares[index];
  });
  return shares;
}

function groupSymbol(
  reading: AnalyzedDocument,
  kind: GroupKind,
  items: readonly GroupItem[],
  share: number,
): DocumentSymbol {
  const top = reading.rangeOf({ start: 0, end: 0 });
  const more = items.length - share;
  const symbols = items.slice(0, share).map((item) => itemSymbol(reading, kind, item));
  const shown = kind === 'events' ? shownAtFirst(items.length) : items.length;
  const folded = symbols.slice(shown);
  const total = kind === 'quotations' ? items.reduce((sum, item) => sum + item.mentions.length, 0) : items.length;
  return {
    name: groupLabels[kind],
    detail: more > 0 ? `${total}, ${more} more not shown` : `${total}`,
    kind: groupSymbolKind[kind],
    range: top,
    selectionRange: top,
    children: folded.length === 0 ? symbols : [...symbols.slice(0, shown), fold(folded, kind, top)],
  };
}

function itemSymbol(reading: AnalyzedDocument, kind: GroupKind, item: GroupItem): DocumentSymbol {
  const range = reading.rangeOf(item.mentions[0]);
  return {
    name: item.label || '—',
    detail: itemDetail(item),
    kind: groupSymbolKind[kind],
    range,
    selectionRange: range,
  };
}

/** What carries least, as in the tree. */
const fold = (children: DocumentSymbol[], kind: GroupKind, top: Range): DocumentSymbol => ({
  name: `${children.length} more events`,
  kind: groupSymbolKind[kind],
  range: top,
  selectionRange: top,
  children,
});

function itemDetail({ detail, mentions }: GroupItem): string {
  const times = mentions.length > 1 ? count(mentions.length, 'time') : '';
  return [shorten(detail, nameLength), times].filter(Boolean).join(' · ');
}

/** Headings hold the paragraphs up to the next one, paragraphs the quotations that begin in them. */
function structureSymbols(reading: AnalyzedDocument, most: number): DocumentSymbol[] {
  const { sections } = reading.analysis;
  const quotes = reading.analysis.quotes.filter(isSaid);
  const top: DocumentSymbol[] = [];
  let made = 0;
  let nextQuote = 0;
  let heading: { symbol: DocumentSymbol; children: DocumentSymbol[] } | null = null;
  for (const section of sections) {
    const inside: Quote[] = [];
    while (nextQuote < quotes.length && quotes[nextQuote].start < section.end) {
      if (quotes[nextQuote].start >= section.start) inside.push(quotes[nextQuote]);
      nextQuote++;
    }
    if (made + 1 + inside.length > most) break;
    made += 1 + inside.length;
    const start = top.length === 0 ? 0 : section.start; // at the very top one is in the first section, not in a group
    if (section.kind === 'heading') {
      const children: DocumentSymbol[] = [];
      const made = symbol(reading, section, shorten(section.text, nameLength), SymbolKind.Package, start);
      heading = { children, symbol: { ...made, children } };
      top.push(heading.symbol);
      continue;
    }
    const paragraph = sectionSymbol(reading, section, inside, start);
    if (!heading || section.kind === 'header') top.push(paragraph);
    else {
      heading.children.push(paragraph);
      heading.symbol.range = { start: heading.symbol.range.start, end: paragraph.range.end };
    }
  }
  return top;
}

function sectionSymbol(
  reading: AnalyzedDocument,
  section: Section,
  quotes: readonly Quote[],
  start: number,
): DocumentSymbol {
  const { headline, caption } = reading.analysis;
  const isHeader = section.kind === 'header';
  const name = isHeader ? ((headline ?? caption)?.text ?? section.text) : section.text;
  const made = symbol(
    reading,
    section,
    shorten(name, nameLength),
    isHeader ? SymbolKind.File : SymbolKind.Field,
    start,
  );
  const children = quotes.map((quote) => ({
    ...symbol(reading, quote, shorten(quote.text, nameLength), SymbolKind.String),
    detail: speakerName(reading, quote) ?? '',
  }));
  return { ...made, children };
}

function symbol(
  reading: AnalyzedDocument,
  span: Span,
  name: string,
  kind: SymbolKind,
  start = span.start,
): DocumentSymbol {
  return {
    name: name || '—',
    kind,
    range: reading.rangeOf({ start, end: span.end }),
    selectionRange: reading.rangeOf(span),
  };
}

function size(symbols: readonly DocumentSymbol[]): number {
  return symbols.reduce((sum, { children }) => sum + 1 + size(children ?? []), 0);
}
