import type { EntityType } from '../analysis';
import type { Gazetteer } from '../names/gazetteer';
import { foldName, transliterationKey } from '../names/fold';
import { ORGANIZATION_NOUNS } from './nouns.data';
import { CORPORATE_WORDS, COUNTRY_ABBREVIATIONS, GENERATION_SUFFIXES, GENERIC_PLACE_WORDS, NAME_PARTICLES, SMALL_WORDS } from './nameWords.data';

/** How a name reads once spelling variants are folded away; equal `key`s of one type are one entity. */
export interface NameForm {
  readonly key: string;
  /** Folded words that identify: particles, generation suffixes, corporate and generic place words gone. */
  readonly words: readonly string[];
  /** Initials of the whole name, small words skipped and kept: "un", "uotn". Organizations only. */
  readonly acronyms: readonly string[];
  /** True for "GM", "NATO", "U.S.": capitals only, short. */
  readonly isAcronym: boolean;
  /** True for an organization's name with a word in it that says what it is: "committee", "inc". */
  readonly isBody: boolean;
}

/** Reads a name's form. `gazetteer` lets names of one country ("U.S.", "United States") and demonyms share a key. */
export function nameForm(name: string, type: EntityType, gazetteer: Gazetteer | null): NameForm {
  const folded = foldName(name).split(' ').filter(Boolean);
  const all = folded.length > 0 ? folded : [name];
  const words = type === 'person' ? personWords(all) : type === 'organization' ? organizationWords(all) : type === 'place' ? placeWords(all) : all;
  const isAcronym = /^[A-Z][A-Z.&]{1,7}s?$/.test(name);
  const isOrganization = type === 'organization';
  return {
    key: keyOf(name, words, type, gazetteer), words, isAcronym, acronyms: isOrganization ? acronymsOf(all) : [],
    isBody: isOrganization && all.some((w) => ORGANIZATION_NOUNS.has(w) || CORPORATE_WORDS.has(w)),
  };
}

/** Compares words of names; what a comparison needs of a word is worked out once a word. */
export interface Spelling {
  /** True when two words are spellings of one name: equal, or alike once transliteration choices are undone. */
  sameWord(a: string, b: string): boolean;
  /** True when either can stand for the other by its initial or in full: "j" and "john". */
  sameGivenName(a: string, b: string): boolean;
}

/** A comparer for one article's names. `read` undoes a transliterator's choices; given for tests. */
export function createSpelling(read: (word: string) => string = transliterationKey): Spelling {
  const heard = new Map<string, Heard>();
  const hear = (word: string): Heard => {
    let known = heard.get(word);
    if (!known) heard.set(word, (known = { key: read(word), vowels: vowelColours(word) }));
    return known;
  };
  const sameWord = (a: string, b: string): boolean => {
    if (a === b) return true;
    if (Math.min(a.length, b.length) < 3 || Math.max(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
    const [x, y] = [hear(a), hear(b)];
    return x.key === y.key && vowelsAgree(x, y);
  };
  return {
    sameWord,
    sameGivenName: (a, b) => sameWord(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]),
  };
}

/** ISO alpha-2 code of the country a name names, abbreviations included, or null. */
export function countryCode(name: string, gazetteer: Gazetteer): string | null {
  return COUNTRY_ABBREVIATIONS.get(foldName(name)) ?? gazetteer.places(name).find((p) => p.kind === 'country' && p.exact)?.country ?? null;
}

function keyOf(name: string, words: readonly string[], type: EntityType, gazetteer: Gazetteer | null): string {
  if (type === 'place' && gazetteer) {
    const country = countryCode(name, gazetteer);
    if (country) return `country:${country}`;
  }
  if (type === 'group') {
    const code = gazetteer?.demonym(name);
    if (code) return `people:${code}`;
    return words.join(' ').replace(/(?<=\w{3})s$/, '');
  }
  return words.join(' ');
}

function personWords(all: string[]): string[] {
  const kept = all.filter((w, i) => !(i > 0 && GENERATION_SUFFIXES.has(w)) && !(all.length > 1 && NAME_PARTICLES.has(w)));
  return kept.length > 0 ? kept : all;
}

function organizationWords(all: string[]): string[] {
  const withoutThe = all[0] === 'the' && all.length > 1 ? all.slice(1) : all;
  const start = withoutThe.length > 1 && NAME_PARTICLES.has(withoutThe[0]) ? 1 : 0;
  let end = withoutThe.length;
  while (end > start + 1 && CORPORATE_WORDS.has(withoutThe[end - 1])) end--;
  return withoutThe.slice(start, end);
}

function placeWords(all: string[]): string[] {
  const kept = all.filter((w) => !GENERIC_PLACE_WORDS.has(w) && w !== 'the');
  const words = kept.length > 0 && kept[0] !== 'of' ? kept.filter((w, i) => !(w === 'of' && i === 0)) : all;
  return words;
}

function acronymsOf(all: readonly string[]): string[] {
  const big = all.filter((w) => !SMALL_WORDS.has(w));
  if (big.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((w) => w[0]).join('');
  const core = big.filter((w) => !CORPORATE_WORDS.has(w));
  return [...new Set([initials(big), initials(all), initials(core)])].filter((a) => a.length >= 2);
}

/**
 * As many vowel groups, at most one of another colour: keeps "Mohammed" and "Muhammad" together, "Hassan" and "Hussein" apart.
 * Words of fewer than three consonants ("Khan", "Cain") differ in none.
 */
function vowelsAgree(a: Heard, b: Heard): boolean {
  if (a.vowels.length !== b.vowels.length) return false;
  let apart = 0;
  for (let i = 0; i < a.vowels.length; i++) if (a.vowels[i] !== b.vowels[i]) apart++;
  return apart <= (consonants(a.key) < 3 ? 0 : 1);
}

/** How a word sounds: its {@link transliterationKey} and the colours of its vowels. */
interface Heard {
  readonly key: string;
  readonly vowels: string;
}

const consonants = (key: string): number => key.replace(/a/g, '').length;

/** The vowel groups of a word, each as one of `u`, `i`, `a`. */
function vowelColours(word: string): string {
  return (word.match(/[aeiouy][aeiouyw]*/g) ?? []).map((run) => (/[ouw]/.test(run) ? 'u' : /[ei]/.test(run) ? 'i' : 'a')).join('');
}
