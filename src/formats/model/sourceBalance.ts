import type { Entity, Quote, Span } from '../../core/analysis';
import { addTo } from '../../core/text/groups';
import { voiceOf } from '../../wording/people';
import { isSaid } from '../../wording/speakers';
import { oneLine } from '../../wording/terms';
import type { ReadArticle } from '../exporter';
import { officialWords, privateWords } from './officials.data';

/** One voice of an article. Counts are words; those of a quotation within a quotation count for the inner speaker only. */
export interface SourceShare {
  /** Entity id; null for a speaker that refers to no known entity, and for speech without a speaker. */
  readonly entity: string | null;
  /** The speaker's name, else the words of the attribution; null where no speaker is known. */
  readonly name: string | null;
  /** An unnamed source: "a police spokesman", "officials". */
  readonly anonymous: boolean;
  /** A group of people: "protesters". It counts neither as named nor as anonymous. */
  readonly crowd: boolean;
  readonly official: boolean;
  readonly quotations: number;
  /** Words in quotation marks, and words reported without. */
  readonly quoted: number;
  readonly reported: number;
  /** Its first quotation, to go there. */
  readonly first: Span;
}

/** Whose words an article carries. Counts are words, `share` (0 to 1) the part of them that stands in quotation marks. */
export interface SourceBalance {
  /** The most quoted first. */
  readonly sources: readonly SourceShare[];
  readonly words: number;
  readonly quoted: number;
  /** Without quotation marks. */
  readonly reported: number;
  readonly share: number;
  /** Words quoted or reported, by kind of speaker. */
  readonly named: number;
  readonly anonymous: number;
  readonly crowds: number;
  readonly officials: number;
  readonly others: number;
}

/** Weighs the article's voices, the most quoted first. */
export function sourceBalance(article: ReadArticle): SourceBalance {
  const sources = new Map<string, SourceShare>();
  const entities = new Map(article.analysis.entities.map((entity) => [entity.id, entity]));
  const quotes = article.analysis.quotes.filter(isSaid);
  const inside = nestedIn(quotes);
  for (const quote of quotes) {
    const key = quote.speaker ? (quote.speaker.entity ?? `text:${oneLine(quote.speaker.text).toLowerCase()}`) : '';
    sources.set(
      key,
      add(sources.get(key) ?? begin(entities, quote), countIn(article.text, quote, inside.get(quote.id) ?? [])),
    );
  }
  const sorted = [...sources.values()].sort(
    (a, b) => b.quoted + b.reported - a.quoted - a.reported || a.first.start - b.first.start,
  );
  const sum = (
    of: (s: SourceShare) => boolean,
    what: (s: SourceShare) => number = (s) => s.quoted + s.reported,
  ): number => sorted.reduce((total, s) => total + (of(s) ? what(s) : 0), 0);
  const words = countWords(article.text);
  const quoted = sum(
    () => true,
    (s) => s.quoted,
  );
  const spoken = (s: SourceShare): boolean => s.name !== null;
  return {
    sources: sorted,
    words,
    quoted,
    reported: sum(
      () => true,
      (s) => s.reported,
    ),
    share: words === 0 ? 0 : quoted / words,
    named: sum((s) => spoken(s) && !s.anonymous && !s.crowd),
    anonymous: sum((s) => spoken(s) && s.anonymous),
    crowds: sum((s) => s.crowd),
    officials: sum((s) => spoken(s) && s.official),
    others: sum((s) => spoken(s) && !s.official),
  };
}

function begin(entities: ReadonlyMap<string, Entity>, { speaker, start, end }: Quote): SourceShare {
  const entity = speaker?.entity ? entities.get(speaker.entity) : undefined;
  const voice = voiceOf(entity);
  return {
    entity: entity?.id ?? null,
    name: entity?.name ?? (speaker ? oneLine(speaker.text) : null),
    anonymous: voice === 'sources',
    crowd: voice === 'crowds',
    official: speaker !== null && isOfficial(entity, speaker.text),
    quotations: 0,
    quoted: 0,
    reported: 0,
    first: { start, end },
  };
}

function add(source: SourceShare, { quoted, reported }: { quoted: number; reported: number }): SourceShare {
  return {
    ...source,
    quotations: source.quotations + 1,
    quoted: source.quoted + quoted,
    reported: source.reported + reported,
  };
}

function nestedIn(quotes: readonly Quote[]): Map<string, Quote[]> {
  const nested = new Map<string, Quote[]>();
  for (const quote of quotes) if (quote.parent !== null) addTo(nested, quote.parent, quote);
  return nested;
}

/** A role, or the words of an unnamed source, that speak of public office. */
function isOfficial(entity: Entity | undefined, mention: string): boolean {
  const titles = entity?.named
    ? entity.roles.map((role) => role.text)
    : [mention, ...(entity?.roles ?? []).map((role) => role.text)];
  return titles.some((title) => {
    const words = title.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return words.some((w) => officialWords.has(w)) && !words.some((w) => privateWords.has(w));
  });
}

/** Words of the quotation itself: those in its marks, and the rest; what stands in a quotation inside it is not its own. */
function countIn(text: string, quote: Quote, inner: readonly Quote[]): { quoted: number; reported: number } {
  const own = (span: Span): number =>
    countWords(text.slice(span.start, span.end)) - inner.reduce((sum, q) => sum + countWords(shared(text, span, q)), 0);
  const all = own(quote);
  if (quote.kind === 'direct') return { quoted: all, reported: 0 };
  const quoted = quote.marked.reduce((sum, m) => sum + own(m), 0);
  return { quoted, reported: all - quoted };
}

function shared(text: string, a: Span, b: Span): string {
  return text.slice(Math.max(a.start, b.start), Math.min(a.end, b.end));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}
