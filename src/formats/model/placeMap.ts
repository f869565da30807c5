import type { Entity, Mention, Place, Span } from '../../core/analysis';
import { createLines, type Lines, type Range } from '../../core/text/lines';
import { lastStartingBy } from '../../core/text/search';
import { countryName, oneLine } from '../../wording/terms';
import type { ReadArticle } from '../exporter';
import { coreMentions } from './storyCore';
import { titleOf } from './title';

/** A place that has coordinates, degrees WGS 84. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Country's common name, or null. */
  readonly country: string | null;
  /** The country's ISO 3166-1 alpha-2 code, or null. */
  readonly code: string | null;
  /** A whole country, a town or city at a point, or what lies only about there: a region, a sea, a mountain range. */
  readonly form: 'country' | 'point' | 'about';
  readonly lat: number;
  readonly lon: number;
  readonly mentions: number;
  /** The mentions in text order, never empty. */
  readonly ranges: readonly Range[];
  /** The sentence of the first mention, on one line. */
  readonly sentence: string;
  /** Does the story turn on it? Places of its head and dateline, and those it mentions most. */
  readonly core: boolean;
}

/** An article's places. */
export interface PlaceMap {
  readonly title: string;
  readonly places: readonly MapPlace[];
  /** Names of places whose position is not known. */
  readonly unplaced: readonly string[];
}

/**
 * The places of the article that have coordinates, with how often they are mentioned, and the names of those that have none.
 * `lines` saves making them anew where they are known.
 */
export function placeMapOf(article: ReadArticle, { rangeOf }: Lines = createLines(article.text)): PlaceMap {
  const named = article.analysis.entities.filter(({ type, named }) => type === 'place' && named);
  const located = named.flatMap((entity) => (hasPosition(entity) ? [entity] : []));
  const isCore = coreMentions(article.analysis, located);
  const sentenceAt = sentencesOf(article);
  const places = located.map(({ id, name, place, mentions }) => ({
    id,
    name: oneLine(name),
    country: place.country && countryName(place.country),
    code: place.country,
    form: formOf(place, oneLine(name)),
    lat: place.lat,
    lon: place.lon,
    mentions: mentions.length,
    ranges: mentions.map(rangeOf),
    sentence: sentenceWith(mentions[0], sentenceAt(mentions[0].start) ?? mentions[0], article.text),
    core: isCore(mentions),
  }));
  const unplaced = named.filter((entity) => !hasPosition(entity)).map(({ name }) => oneLine(name));
  return { title: titleOf(article), places, unplaced };
}

type Positioned = Entity & { readonly place: Place & { readonly lat: number; readonly lon: number } };

const hasPosition = (entity: Entity): entity is Positioned =>
  entity.place !== undefined && entity.place.lat !== null && entity.place.lon !== null;

const settlements: ReadonlySet<string> = new Set(['capital', 'city', 'town']);

/** An island that is a country's whole name is that country. */
function formOf({ kind, country }: Place, name: string): MapPlace['form'] {
  if (kind === 'country' || (kind === 'island' && country !== null && countryName(country) === name)) return 'country';
  return settlements.has(kind) ? 'point' : 'about';
}

/** Letters of a sentence at most, and before the mention in a longer one. */
const [longest, before] = [280, 120];

/** The sentence on one line; of a long one what stands around the mention. */
function sentenceWith(mention: Mention, { start, end }: Span, text: string): string {
  const from = mention.start - start > longest - before ? wordStart(text, mention.start - before) : start;
  const cut = oneLine(text.slice(from, Math.min(end, from + longest)));
  return `${from > start ? '… ' : ''}${cut}${from + longest < end ? '…' : ''}`;
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

/** The sentence at an offset; of the dateline, with the sentence after it. */
function sentencesOf({ text, analysis: { sections, dateline } }: ReadArticle): (offset: number) => Span | null {
  const sentences = sections.flatMap((section) => section.sentences);
  return (offset) => {
    const i = lastStartingBy(sentences, offset);
    const found = sentences[i];
    if (!found || offset >= found.end) return null;
    const isDateline = dateline && found.start <= dateline.start && !/\p{L}/u.test(text.slice(dateline.end, found.end));
    return { start: found.start, end: (isDateline && sentences[i + 1] ? sentences[i + 1] : found).end };
  };
}
