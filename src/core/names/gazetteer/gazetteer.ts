import { readSections } from '../../model/sections';
import type { GazetteerLanguage } from '../language';
import { foldName } from './folding';
import { transliterationKey } from './transliteration';
import { findKey, hashKey, readKeys, type KeyTable } from './keyTable';
import { readTowns, townKey, type Towns } from './towns';

/** What a key of the word list can be: bits of one byte. */
export const WordFlag = {
  male: 1,
  female: 2,
  given: 4,
  surname: 8,
  person: 16,
  place: 32,
  organization: 64,
  other: 128,
} as const;

/** Kinds of place, by their number in the file. */
export const placeKinds = [
  'country',
  'capital',
  'city',
  'town',
  'region',
  'continent',
  'area',
  'water',
  'mountains',
  'island',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * One place of a name. Coordinates in degrees to about 300 m; population to about 4 %, 0 where unknown (countries too).
 */
export interface GazetteerPlace {
  /** ISO 3166-1 alpha-2, or null for what lies in several countries. */
  readonly country: string | null;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** False when only the transliteration-blind key matched. */
  readonly exact: boolean;
  /** One of the small towns, of which there are so many that a name alone says little. */
  readonly small: boolean;
}

/** Names known beforehand. Every lookup folds the name first (see `foldName`). */
export interface Gazetteer {
  /** Every place of that name, most populous first; empty when unknown. */
  places(name: string): readonly GazetteerPlace[];
  /**
   * The small town of that name in a country (alpha-2), null when there is none or several. Words of all kinds are names of small
   * towns: ask only for what is a place.
   */
  town(name: string, country: string): GazetteerPlace | null;
  /** The country (alpha-2) whose people or things the word names ("Lebanese" → LB), or null. */
  demonym(word: string): string | null;
  /**
   * {@link WordFlag} bits of a word or phrase, 0 when unknown. `given` and `surname` say how often-used names are used.
   */
  words(name: string): number;
  /** The sex that a given name says, null when it says none. */
  sex(givenName: string): 'm' | 'f' | null;
  /** Common English name of a country by alpha-2 code, or null. */
  countryName(code: string): string | null;
  /** How the article's language writes names of places. */
  readonly language: GazetteerLanguage;
}

/** A {@link Gazetteer} also open to lookups by hash, for the recognizer's inner loop. */
export interface HashedGazetteer extends Gazetteer {
  /** Hash of {@link foldName}(name) → flags as `words`, or 0. */
  wordsByHash(hash: number): number;
  /** Index of the first place record of that key hash, or -1. */
  placeByHash(hash: number): number;
  /** True for the first word of a place name of several words. */
  startsPhrase(hash: number): boolean;
  /** Number of the kind (in {@link placeKinds}) and population class (0–255) of a record. */
  placeKind(index: number): number;
  placeSize(index: number): number;
  demonymByHash(hash: number): boolean;
}

/**
 * Sections of the file: keys, kinds, countries, populations and coordinates of places; keys and flags of words; keys
 * and countries of demonyms; codes and names of countries; small towns (see `readTowns`).
 */
type SectionName =
  'plke' | 'plki' | 'plco' | 'plpo' | 'plxy' | 'woke' | 'wofl' | 'deke' | 'deco' | 'code' | 'cona' | 'town';

/** The columns of models/gazetteer.bin, the same for all languages. */
export interface GazetteerTables {
  /**
   * By place record: number of its kind, of its country, its population class, and latitude and longitude as two int16.
   */
  readonly kinds: Uint8Array;
  readonly countries: Uint8Array;
  readonly sizes: Uint8Array;
  readonly coordinates: Uint8Array;
  readonly placeKeys: KeyTable;
  readonly wordFlags: Uint8Array;
  readonly wordKeys: KeyTable;
  readonly demonymCountries: Uint8Array;
  readonly demonymKeys: KeyTable;
  /** Alpha-2 codes one after the other. */
  readonly codes: string;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly towns: Towns;
}

/** Reads models/gazetteer.bin. Throws `RangeError` on other bytes: models are shipped, never user input. */
export function readGazetteer(bytes: Uint8Array): GazetteerTables {
  const sections = readSections(bytes);
  const part = (name: SectionName): Uint8Array => {
    const body = sections.get(name);
    if (!body) throw new RangeError(`gazetteer section ${name} is missing`);
    return body;
  };
  const counted = (name: SectionName, column: Uint8Array): KeyTable => readKeys(part(name), column.length);
  const kinds = part('plki');
  const wordFlags = part('wofl');
  const demonymCountries = part('deco');
  return {
    kinds,
    countries: part('plco'),
    sizes: part('plpo'),
    coordinates: part('plxy'),
    placeKeys: counted('plke', kinds),
    wordFlags,
    wordKeys: counted('woke', wordFlags),
    demonymCountries,
    demonymKeys: counted('deke', demonymCountries),
    codes: ascii(part('code')),
    countryNames: countryNames(part('cona')),
    towns: readTowns(part('town')),
  };
}

/** The gazetteer for texts of one language. */
export function createGazetteer(tables: GazetteerTables, language: GazetteerLanguage): HashedGazetteer {
  return new TableGazetteer(tables, language);
}

class TableGazetteer implements HashedGazetteer {
  readonly language: GazetteerLanguage;
  readonly #tables: GazetteerTables;

  constructor(tables: GazetteerTables, language: GazetteerLanguage) {
    this.#tables = tables;
    this.language = language;
  }

  places(name: string): readonly GazetteerPlace[] {
    const exact = this.#lookUp(foldName(name), true);
    return exact.length > 0
      ? exact
      : this.#lookUp('~' + transliterationKey(name, this.language.transliteration), false);
  }

  town(name: string, country: string): GazetteerPlace | null {
    const { towns } = this.#tables;
    const exact = towns.find(country, foldName(name));
    const found = exact ?? towns.find(country, townKey(name, this.language.transliteration));
    return found && { ...found, country, kind: 'town', population: 0, exact: exact !== null, small: true };
  }

  demonym(word: string): string | null {
    const { demonymKeys, demonymCountries } = this.#tables;
    return this.#codeOf(valueOf(demonymKeys, demonymCountries, hashKey(foldName(word))));
  }

  words(name: string): number {
    return this.wordsByHash(hashKey(foldName(name)));
  }

  sex(givenName: string): 'm' | 'f' | null {
    const flags = this.words(givenName) & (WordFlag.male | WordFlag.female);
    return flags === WordFlag.male ? 'm' : flags === WordFlag.female ? 'f' : null;
  }

  countryName(code: string): string | null {
    return this.#tables.countryNames.get(code) ?? null;
  }

  wordsByHash(hash: number): number {
    return valueOf(this.#tables.wordKeys, this.#tables.wordFlags, hash);
  }

  placeByHash(hash: number): number {
    return findKey(this.#tables.placeKeys, hash);
  }

  startsPhrase(hash: number): boolean {
    return this.#tables.placeKeys.starts.has(hash);
  }

  placeKind(index: number): number {
    return this.#tables.kinds[index];
  }

  placeSize(index: number): number {
    return this.#tables.sizes[index];
  }

  demonymByHash(hash: number): boolean {
    return findKey(this.#tables.demonymKeys, hash) >= 0;
  }

  #lookUp(key: string, exact: boolean): GazetteerPlace[] {
    const { placeKeys } = this.#tables;
    const hash = hashKey(key);
    const found: GazetteerPlace[] = [];
    for (let i = findKey(placeKeys, hash); i >= 0 && i < placeKeys.count && placeKeys.hashes[i] === hash; i++)
      found.push(this.#read(i, exact));
    return found;
  }

  #read(index: number, exact: boolean): GazetteerPlace {
    const { kinds, countries, sizes, coordinates } = this.#tables;
    return {
      country: this.#codeOf(countries[index]),
      kind: placeKinds[kinds[index]],
      lat: round(int16(coordinates, 4 * index) * (90 / 32767)),
      lon: round(int16(coordinates, 4 * index + 2) * (180 / 32767)),
      population: kinds[index] === 0 ? 0 : unpackPopulation(sizes[index]),
      exact,
      small: false,
    };
  }

  #codeOf(index: number): string | null {
    return index === 0 ? null : this.#tables.codes.slice(2 * index - 2, 2 * index);
  }
}

function valueOf(table: KeyTable, column: Uint8Array, hash: number): number {
  const index = findKey(table, hash);
  return index < 0 ? 0 : column[index];
}

/** Population as one byte on a logarithmic scale, 8 % a step; 0 for unknown. */
export function packPopulation(population: number): number {
  return population < 1 ? 0 : Math.min(255, 1 + Math.round(12 * Math.log(population)));
}

function unpackPopulation(byte: number): number {
  if (byte === 0) return 0;
  const value = Math.exp((byte - 1) / 12);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}

function countryNames(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    ascii(bytes)
      .split('\n')
      .map((line) => [line.slice(0, 2), line.slice(3)]),
  );
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function int16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] | (bytes[at + 1] << 8)) << 16) >> 16;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
