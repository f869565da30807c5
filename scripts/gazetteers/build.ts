/**
 * Builds models/gazetteer.bin from packages and the data files beside this one.
 *
 *     npx tsx scripts/gazetteers/build.ts
 */
import { writeFileSync } from 'node:fs';
import { writeSections } from '../../src/core/model/sections';
import { writeKeys } from '../../src/core/names/gazetteer/keyTable';
import { collectDemonyms, collectPlaces, countryLines, type PlaceRow } from './places';
import { collectTowns } from './towns';
import { collectWords } from './words';
import { placeKinds, packPopulation } from '../../src/core/names/gazetteer/gazetteer';
import { writeTowns } from '../../src/core/names/gazetteer/towns';

const lines = countryLines();
const codes = lines.map((line) => line.slice(0, 2));
const codeIndex = (code: string | null): number => (code === null ? 0 : codes.indexOf(code) + 1);

const places = collectPlaces();
const towns = collectTowns(places);
const words = [...collectWords()].sort(byKey);
const demonyms = [...collectDemonyms()].sort(byKey);

const file = writeSections(
  new Map([
    ['plke', writeKeys(places.map((place) => place.key))],
    ['plki', Uint8Array.from(places, (place) => placeKinds.indexOf(place.kind))],
    ['plco', Uint8Array.from(places, (place) => codeIndex(place.country))],
    ['plpo', Uint8Array.from(places, (place) => packPopulation(place.population))],
    ['plxy', coordinates(places)],
    ['woke', writeKeys(words.map(([key]) => key))],
    ['wofl', Uint8Array.from(words, ([, flags]) => flags)],
    ['deke', writeKeys(demonyms.map(([key]) => key))],
    ['deco', Uint8Array.from(demonyms, ([, country]) => codeIndex(country))],
    ['code', Buffer.from(codes.join(''), 'latin1')],
    ['cona', Buffer.from(lines.join('\n'), 'latin1')],
    ['town', writeTowns(towns)],
  ]),
);
writeFileSync('models/gazetteer.bin', file);
console.log(
  `places ${places.length}, small towns ${towns.length}, words ${words.length}, demonyms ${demonyms.length}: ${file.length} bytes`,
);

function coordinates(rows: readonly PlaceRow[]): Uint8Array {
  const values = rows.flatMap((place) => [Math.round((place.lat / 90) * 32767), Math.round((place.lon / 180) * 32767)]);
  return new Uint8Array(Int16Array.from(values).buffer);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
