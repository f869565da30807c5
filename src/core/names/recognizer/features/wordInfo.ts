import { foldName } from '../../gazetteer/folding';
import { hashKey } from '../../gazetteer/keyTable';
import { WordFlag, type HashedGazetteer } from '../../gazetteer/gazetteer';
import type { RecognizerLanguage } from '../../language';
import { wordHints, type Hints, type WordHints } from '../lists/hints';
import { knownWord, type KnownNames } from '../lists/knownNames';
import { hashExact, hashFolded, hashPrefix, hashShape, hashSuffix } from '../../../model/hashing';

/** What the recognizer knows of a word form by itself. Computed once per form. */
export interface WordInfo {
  /** Hashes: case-folded form, form as it stands, shape. */
  readonly low: number;
  readonly exact: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Starts with a capital letter or has one after a digit or mark ("al-Qaida" is split, "iPhone" counts). */
  readonly capital: boolean;
  /** All letters are capitals, two at least. */
  readonly upper: boolean;
  /** Has a letter. */
  readonly alphabetic: boolean;
  readonly numeric: boolean;
  readonly connector: boolean;
  readonly prefix: boolean;
  /** What the word lists say, one bit a list; see {@link Cat}. */
  readonly cats: number;
  /** The lists by themselves, hashed with the place's size: a small number of distinct values. */
  readonly category: number;
  /** Folded form, for phrases. */
  readonly key: string;
  readonly keyHash: number;
  /** What names the word is usually part of; see {@link KnownNames}. */
  readonly known: number;
  /** What word vectors say of it; see {@link Hints}. */
  readonly hints: WordHints;
}

/** The lists a word is looked up in. */
export interface Lists {
  readonly words: RecognizerLanguage;
  readonly gazetteer: HashedGazetteer;
  readonly known: KnownNames;
  readonly hints: Hints;
}

/** Bits of {@link WordInfo.cats}. */
export const Cat = {
  given: 1,
  surname: 2,
  country: 4,
  city: 8,
  area: 16,
  demonym: 32,
  title: 64,
  role: 128,
  orgHead: 256,
  orgStart: 512,
  placeHead: 1024,
  eventHead: 2048,
  miscHead: 4096,
  calendar: 8192,
} as const;

/** Numbers of kinds in the gazetteer's list: up to here cities, from there on areas. */
const countryLike = 2;
const areas = 4;

/** Looks a word form up in every list. */
export function describeWord(text: string, lists: Lists): WordInfo {
  const { gazetteer, known, hints, words } = lists;
  const n = text.length;
  const key = foldName(text);
  const keyHash = hashKey(key);
  const place = gazetteer.placeByHash(keyHash);
  const kind = place < 0 ? -1 : gazetteer.placeKind(place);
  const size = place < 0 ? 0 : Math.floor(gazetteer.placeSize(place) / 28);
  const cats = categories(text, key, keyHash, kind, lists);
  return {
    low: hashFolded(text, 0, n),
    exact: hashExact(text, 0, n),
    shape: hashShape(text, 0, n),
    prefixes: [1, 2, 3, 4].map((k) => hashPrefix(text, 0, n, k)),
    suffixes: [1, 2, 3, 4].map((k) => hashSuffix(text, 0, n, k)),
    capital: /^[^\p{L}]*\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(text),
    upper: /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    alphabetic: /\p{L}/u.test(text),
    numeric: /^\d/.test(text),
    prefix: words.prefixes.has(text),
    connector: words.connectors.has(text.toLowerCase()),
    cats,
    category: cats | (cats & Cat.city ? size << 14 : 0),
    key,
    keyHash,
    known: knownWord(known, key),
    hints: wordHints(hints, keyHash),
  };
}

function categories(text: string, key: string, keyHash: number, kind: number, { gazetteer, words }: Lists): number {
  const word = text.toLowerCase().replace(/\.$/, '');
  const flags = gazetteer.wordsByHash(keyHash);
  let cats = 0;
  if (flags & WordFlag.given) cats |= Cat.given;
  if (flags & WordFlag.surname) cats |= Cat.surname;
  if (kind >= 0) cats |= kind === 0 ? Cat.country : kind <= countryLike + 1 ? Cat.city : kind >= areas ? Cat.area : 0;
  if (gazetteer.demonymByHash(keyHash) || words.groups.has(word)) cats |= Cat.demonym;
  if (words.titles.has(word)) cats |= Cat.title;
  if (words.roles.has(word)) cats |= Cat.role;
  if (words.organizationEnds.has(word)) cats |= Cat.orgHead;
  if (words.organizationStarts.has(word)) cats |= Cat.orgStart;
  if (words.placeWords.has(word)) cats |= Cat.placeHead;
  if (words.eventWords.has(word)) cats |= Cat.eventHead;
  if (words.workWords.has(word)) cats |= Cat.miscHead;
  if (words.calendar.has(word) || words.calendar.has(key)) cats |= Cat.calendar;
  return cats;
}
