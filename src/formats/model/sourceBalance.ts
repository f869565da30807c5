import type { Entity, Quote } from '../../core/analysis';
import type { OfficeBranch } from '../../core/offices/language';
import { Offices } from '../../core/offices/offices';
import { addTo } from '../../core/text/groups';
import { createLines, type Lines, type Range } from '../../core/text/lines';
import { languages } from '../../languages';
import { voiceOf } from '../../wording/people';
import { isSaid } from '../../wording/speakers';
import { oneLine } from '../../wording/terms';
import type { ReadArticle } from '../exporter';
import { countWords, spokenWords, type SpokenWords } from './spokenWords';
import { titleOf } from './title';

/** One voice of an article. Counts are words; those of a quotation within a quotation count for the inner speaker only. */
export interface Source extends SpokenWords {
  /** Unique within the article, and the same while the voice has the same name. */
  readonly id: string;
  /** The speaker's name, else the words of the attribution; null where no speaker is known. */
  readonly name: string | null;
  /** An unnamed source: "a police spokesman", "officials". */
  readonly anonymous: boolean;
  /** A group of people: "protesters". It counts neither as named nor as anonymous. */
  readonly crowd: boolean;
  /** The public office it speaks from; null for everybody else. */
  readonly office: OfficeBranch | null;
  readonly quotations: number;
  /** Its quotations in text order, never empty. */
  readonly ranges: readonly Range[];
}

/** Whose words an article carries. Counts are words, `share` (0 to 1) the part of them that stands in quotation marks. */
export interface SourceBalance extends SpokenWords {
  readonly title: string;
  /** The most quoted first. */
  readonly sources: readonly Source[];
  readonly words: number;
  readonly share: number;
  /** Words quoted or reported, by kind of speaker; those of no known speaker are in none. */
  readonly named: number;
  readonly anonymous: number;
  readonly crowds: number;
  readonly officials: number;
  readonly others: number;
}

/** Weighs the article's voices, the most quoted first. `lines` saves making them anew where they are known. */
export function sourceBalance(article: ReadArticle, { rangeOf }: Lines = createLines(article.text)): SourceBalance {
  const words = countWords(article.text);
  const sources = sourcesOf(article, rangeOf).sort((a, b) => spoken(b) - spoken(a) || before(a, b));
  const known = sources.filter(({ name }) => name !== null);
  const quoted = sum(sources, (source) => source.quoted);
  return {
    title: titleOf(article),
    sources,
    words,
    quoted,
    reported: sum(sources, (source) => source.reported),
    share: words === 0 ? 0 : quoted / words,
    named: sum(known, (source) => (source.anonymous || source.crowd ? 0 : spoken(source))),
    anonymous: sum(known, (source) => (source.anonymous ? spoken(source) : 0)),
    crowds: sum(known, (source) => (source.crowd ? spoken(source) : 0)),
    officials: sum(known, (source) => (source.office === null ? 0 : spoken(source))),
    others: sum(known, (source) => (source.office === null ? spoken(source) : 0)),
  };
}

const spoken = ({ quoted, reported }: SpokenWords): number => quoted + reported;

const sum = <T>(items: readonly T[], what: (item: T) => number): number =>
  items.reduce((total, item) => total + what(item), 0);

function before({ ranges: [{ start: a }] }: Source, { ranges: [{ start: b }] }: Source): number {
  return a.line - b.line || a.character - b.character;
}

function sourcesOf(article: ReadArticle, rangeOf: Lines['rangeOf']): Source[] {
  const entities = new Map(article.analysis.entities.map((entity) => [entity.id, entity]));
  const offices = officesOf(article);
  const quotes = article.analysis.quotes.filter(isSaid);
  const voices = new Map<string, Quote[]>();
  const inside = new Map<string, Quote[]>();
  for (const quote of quotes) {
    addTo(voices, idOf(quote), quote);
    if (quote.parent !== null) addTo(inside, quote.parent, quote);
  }
  return [...voices].map(([id, own]) => {
    const counts = own.map((quote) => spokenWords(article.text, quote, inside.get(quote.id) ?? []));
    return {
      id,
      ...whoIs(entities, offices, own[0]),
      quotations: own.length,
      quoted: sum(counts, ({ quoted }) => quoted),
      reported: sum(counts, ({ reported }) => reported),
      ranges: own.map(rangeOf),
    };
  });
}

/** Speakers that refer to nobody known are one where their words are the same. */
function idOf({ speaker }: Quote): string {
  return speaker ? (speaker.entity ?? `text:${oneLine(speaker.text).toLowerCase()}`) : 'nobody';
}

/** Null for an article whose language tells no offices. */
function officesOf({ analysis: { language, entities } }: ReadArticle): Offices | null {
  const words = languages.all.find(({ code }) => code === language)?.offices;
  return words ? new Offices(entities, words) : null;
}

function whoIs(
  entities: ReadonlyMap<string, Entity>,
  offices: Offices | null,
  { speaker }: Quote,
): Pick<Source, 'name' | 'anonymous' | 'crowd' | 'office'> {
  const entity = speaker?.entity ? (entities.get(speaker.entity) ?? null) : null;
  const voice = voiceOf(entity ?? undefined);
  return {
    name: entity?.name ?? (speaker ? oneLine(speaker.text) : null),
    anonymous: voice === 'sources',
    crowd: voice === 'crowds',
    office: (speaker && offices?.of(entity, speaker.text)?.branch) ?? null,
  };
}
