import type { Range } from 'vscode-languageserver';
import type { Analysis, Entity, Quote, Section, Span, Time } from '../../core/analysis';
import { addTo } from '../../core/text/groups';
import { lastStartingBy } from '../../core/text/search';
import { isSaid } from '../../wording/speakers';
import { createItems, type Items } from './items';
import { createLines, type Lines } from '../../core/text/lines';

/** One version of an article, read: what every feature works on. Its indexes are built once, when first asked for. */
export interface AnalyzedDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
  readonly lines: Lines;
  readonly items: Items;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly times: ReadonlyMap<string, Time>;
  readonly quotes: ReadonlyMap<string, Quote>;
  rangeOf(span: Span): Range;
  sentenceAt(offset: number): Span | null;
  sectionAt(offset: number): Section | null;
  /** An entity's quotations in text order. */
  quotesBy(entity: string): readonly Quote[];
}

/** `lines` saves making them anew where they are known. */
export function createAnalyzedDocument(
  uri: string,
  version: number,
  text: string,
  analysis: Analysis,
  lines: Lines = createLines(text),
): AnalyzedDocument {
  const items = once(() => createItems(analysis));
  const entities = once(() => byId(analysis.entities));
  const times = once(() => byId(analysis.times));
  const quotes = once(() => byId(analysis.quotes));
  const sentences = once(() => analysis.sections.flatMap((section) => section.sentences));
  const bySpeaker = once(() => groupBySpeaker(analysis.quotes.filter(isSaid)));
  return {
    uri,
    version,
    text,
    analysis,
    lines,
    get items() {
      return items();
    },
    get entities() {
      return entities();
    },
    get times() {
      return times();
    },
    get quotes() {
      return quotes();
    },
    rangeOf: lines.rangeOf,
    sentenceAt: (offset) => covering(sentences(), offset),
    sectionAt: (offset) => covering(analysis.sections, offset),
    quotesBy: (entity) => bySpeaker().get(entity) ?? [],
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function groupBySpeaker(quotes: readonly Quote[]): Map<string, Quote[]> {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) if (quote.speaker?.entity) addTo(groups, quote.speaker.entity, quote);
  return groups;
}

/** Of spans in text order that do not overlap, the one that covers `offset`, its end included. */
function covering<T extends Span>(spans: readonly T[], offset: number): T | null {
  const last = lastStartingBy(spans, offset);
  return last >= 0 && offset <= spans[last].end ? spans[last] : null;
}
