import type { Entity, Evidence, Place, Span } from '../../analysis';
import type { Article } from '../../article';
import { tokenText } from '../../text/tokens';
import { because } from '../evidence';
import { WordFlag, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { offsetsOf, rangeText } from '../spans';

/** How much an article speaks of each country (alpha-2), and where it does so first. */
export type PlaceContext = ReadonlyMap<string, { readonly weight: number; readonly witness: Span }>;

const countryWeight = 2;
const datelineWeight = 3;

/**
 * Counts the countries an article speaks of: countries, their people, and places of which there is only one that
 * matters.
 */
export function readPlaceContext(article: Article, gazetteer: Gazetteer): PlaceContext {
  const { tokens, names, layout } = article;
  const context = new Map<string, { weight: number; witness: Span }>();
  const add = (country: string | null, weight: number, witness: Span): void => {
    if (country === null) return;
    const known = context.get(country);
    context.set(country, { weight: (known?.weight ?? 0) + weight, witness: known?.witness ?? witness });
  };
  for (const name of names) {
    const span = offsetsOf(tokens, name);
    if (name.type === 'group' && name.last - name.first === 1)
      add(gazetteer.demonym(tokenText(tokens, name.first)), countryWeight, span);
    if (name.type !== 'place') continue;
    const inDateline = layout.dateline?.places.some((place) => place.start === span.start) === true;
    const text = rangeText(tokens, name);
    const candidates = gazetteer.places(inFull(text, gazetteer)).filter((place) => place.exact);
    if (candidates[0]?.kind === 'country') add(candidates[0].country, countryWeight, span);
    else if (new Set(candidates.map((place) => place.country)).size === 1)
      add(candidates[0].country, inDateline ? datelineWeight : 1, span);
  }
  return context;
}

/** The entities, those of places with the place they stand for. */
export function locateEntities(
  article: Article,
  entities: readonly Entity[],
  context: PlaceContext,
  gazetteer: Gazetteer,
): Entity[] {
  const holders = findHolders(article, gazetteer);
  return entities.map((entity) => {
    if (entity.type !== 'place' || !entity.named) return entity;
    const holder = entity.mentions.map(({ start }) => holders.get(start)).find((found) => found !== undefined);
    const place =
      locate(entity.name, context, gazetteer, holder) ?? locateTown(entity.name, context, gazetteer, holder);
    return place ? { ...entity, place } : entity;
  });
}

/** Where the gazetteer's places come from. */
type PlaceSource = 'world-countries' | 'GeoNames';

/** What the holder after a place says of it outweighs everything. */
const heldWeight = 12;

/** How many other readings are kept. */
const mostAlternatives = 3;

/**
 * The place a name stands for in an article: of all places of that name, the one that is important and lies in a
 * country the article speaks of, so that "Tripoli" is Lebanon's in a Lebanese story. One that is only spelled alike
 * ("Angara", "Ankara") is it there alone. Null when no gazetteer knows the name.
 */
export function locate(name: string, context: PlaceContext, gazetteer: Gazetteer, holder?: PlaceHolder): Place | null {
  const bare = placeName(name, gazetteer);
  if (bare === null) return null;
  const all = gazetteer.places(inFull(bare, gazetteer));
  const likely = all.filter((place) => place.exact || isSpokenOf(place, context));
  return likeliest(bare, likely, context, gazetteer, holder);
}

/** A country has to be spoken of so much, of what the one most spoken of is. */
const leastSpokenOf = 0.5;

/**
 * The small town a name stands for, in a country that the article speaks of as much as of any, or that stands right after it: there
 * are so many of them that elsewhere it would be another's. A surname is one only where its country stands after it.
 * Null when there is none, or several in one country.
 */
export function locateTown(
  name: string,
  context: PlaceContext,
  gazetteer: Gazetteer,
  holder?: PlaceHolder,
): Place | null {
  const bare = placeName(name, gazetteer);
  if (bare === null) return null;
  if (!holder && (gazetteer.words(bare) & WordFlag.surname) !== 0) return null;
  const most = Math.max(0, ...[...context.values()].map(({ weight }) => weight));
  const spokenOf = [...context].flatMap(([country, { weight }]) => (weight >= leastSpokenOf * most ? [country] : []));
  const towns = (holder ? [holder.country] : spokenOf).flatMap((country) => gazetteer.town(bare, country) ?? []);
  const region = holder?.region;
  const inRegion = region ? towns.filter((town) => degreesApart(town, region) < regionReach) : towns;
  return likeliest(bare, inRegion, context, gazetteer, holder);
}

/** No farther from a region's largest town, in degrees of latitude, lies what is in it. */
const regionReach = 8;

function degreesApart(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
}

/** The name without an article; null for what is no place by itself. */
function placeName(name: string, { language }: Gazetteer): string | null {
  const bare = name.replace(language.article, '');
  return language.unplaced.has(bare.toLowerCase()) ? null : bare;
}

/** The likeliest of several places of a name, with the others as its alternatives. */
function likeliest(
  name: string,
  places: readonly GazetteerPlace[],
  context: PlaceContext,
  gazetteer: Gazetteer,
  holder?: PlaceHolder,
): Place | null {
  const held = holder ? places.filter((place) => place.exact && isHeldBy(place, holder)) : [];
  const readings = places.map((place) => ({
    place,
    weight: prior(place) + support(place, context) + (held.includes(place) ? heldWeight : 0),
  }));
  if (readings.length === 0) return null;
  readings.sort((a, b) => b.weight - a.weight);
  const total = readings.reduce((sum, { weight }) => sum + Math.exp(weight - readings[0].weight), 0);
  const score = (weight: number): number => Math.round((1000 * Math.exp(weight - readings[0].weight)) / total) / 1000;
  const [{ place, weight }] = readings;
  const { country, kind, lat, lon, population } = place;
  const source: PlaceSource = kind === 'country' ? 'world-countries' : 'GeoNames';
  const reliability = place.exact && !place.small ? 0.97 : 0.7;
  return {
    country,
    kind,
    lat,
    lon,
    population: population || null,
    source,
    alternatives: readings.slice(1, 1 + mostAlternatives).map((other) => ({
      name: describe(name, other.place, gazetteer),
      country: other.place.country,
      score: score(other.weight),
    })),
    evidence: [
      ...(holder && held.length > 0
        ? [because('rule', 'holder-after-place', [holder.witness], score(weight) * reliability)]
        : []),
      ...evidenceFor(place, score(weight) * reliability, readings.length, context),
    ],
  };
}

/** Where the words after a place say that it is. */
export interface PlaceHolder {
  /** Alpha-2. */
  readonly country: string;
  /** Where a state or province lies; null of others, and where it is not known. */
  readonly region: { readonly lat: number; readonly lon: number } | null;
  readonly witness: Span;
}

/** "Paris, ⟦Texas⟧", "Springfield, ⟦Ill.⟧": the country of the place that holds one, by where that one begins. */
function findHolders({ tokens, names }: Article, gazetteer: Gazetteer): Map<number, PlaceHolder> {
  const found = new Map<number, PlaceHolder>();
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (name.type !== 'place' || next?.type !== 'place' || next.first !== name.last + 1) return;
    if (tokenText(tokens, name.last) !== ',') return;
    const holder = findHolder(rangeText(tokens, next), gazetteer);
    if (holder) found.set(tokens.starts[name.first], { ...holder, witness: offsetsOf(tokens, next) });
  });
  return found;
}

function findHolder(text: string, gazetteer: Gazetteer): Omit<PlaceHolder, 'witness'> | null {
  const state = gazetteer.language.stateCountries.get(text.replace(/\.$/, ''));
  if (state !== undefined) return { country: state, region: null };
  const [holder] = gazetteer.places(inFull(text, gazetteer)).filter(({ exact, kind }) => exact && holds(kind));
  if (!holder || holder.country === null) return null;
  return { country: holder.country, region: holder.kind === 'region' ? holder : null };
}

const holds = (kind: GazetteerPlace['kind']): boolean => kind === 'country' || kind === 'region';

function isHeldBy({ country, kind }: GazetteerPlace, holder: PlaceHolder): boolean {
  return country === holder.country && kind !== 'country' && kind !== 'continent';
}

const inFull = (name: string, { language }: Gazetteer): string =>
  language.placeInitials.get(name.replace(/\./g, '')) ?? name;

/** Importance by itself, on the scale of a log probability. */
function prior({ kind, population, exact }: GazetteerPlace): number {
  const rank = kind === 'country' || kind === 'continent' ? 12 : kind === 'capital' ? 2 : kind === 'region' ? 0.5 : 0;
  const size = kind === 'country' ? 0 : 0.6 * Math.log(Math.max(population, kind === 'town' ? 2000 : 60000));
  return rank + size - (exact ? 0 : 2);
}

function isSpokenOf({ country }: GazetteerPlace, context: PlaceContext): boolean {
  return country === null || context.has(country);
}

function support({ country }: GazetteerPlace, context: PlaceContext): number {
  const known = country === null ? undefined : context.get(country);
  return known ? 1.5 + 1.5 * Math.log(known.weight) : 0;
}

function evidenceFor(place: GazetteerPlace, score: number, candidates: number, context: PlaceContext): Evidence[] {
  const rounded = Math.round(score * 1000) / 1000;
  const evidence = [because('lexicon', place.exact ? 'gazetteer' : 'gazetteer-transliterated', [], rounded)];
  const known = place.country === null ? undefined : context.get(place.country);
  if ((candidates > 1 || place.small) && known)
    evidence.push(because('rule', 'country-in-article', [known.witness], rounded));
  return evidence;
}

function describe(name: string, { country }: GazetteerPlace, gazetteer: Gazetteer): string {
  const where = country === null ? null : gazetteer.countryName(country);
  return where === null || where === name ? name : `${name}, ${where}`;
}
