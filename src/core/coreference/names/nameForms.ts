import type { EntityType } from '../../analysis';
import type { Gazetteer } from '../../names/gazetteer/gazetteer';
import { foldName } from '../../names/gazetteer/folding';
import { ORGANIZATION_NOUNS } from '../nouns.data';
import {
  CORPORATE_WORDS,
  COUNTRY_ABBREVIATIONS,
  GENERATION_SUFFIXES,
  GENERIC_PLACE_WORDS,
  NAME_PARTICLES,
  SMALL_WORDS,
} from '../nameWords.data';

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
  const words =
    type === 'person'
      ? personWords(all)
      : type === 'organization'
        ? organizationWords(all)
        : type === 'place'
          ? placeWords(all)
          : all;
  const isAcronym = /^[A-Z][A-Z.&]{1,7}s?$/.test(name);
  const isOrganization = type === 'organization';
  return {
    key: keyOf(name, words, type, gazetteer),
    words,
    isAcronym,
    acronyms: isOrganization ? acronymsOf(all) : [],
    isBody: isOrganization && all.some((w) => ORGANIZATION_NOUNS.has(w) || CORPORATE_WORDS.has(w)),
  };
}

/** ISO alpha-2 code of the country a name names, abbreviations included, or null. */
export function countryCode(name: string, gazetteer: Gazetteer): string | null {
  return (
    COUNTRY_ABBREVIATIONS.get(foldName(name)) ??
    gazetteer.places(name).find((p) => p.kind === 'country' && p.exact)?.country ??
    null
  );
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

/** "Umm Haidar", "Abu Haidar": somebody's mother or father, not Haidar. */
export const KUNYAS: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['umm', 'f'],
  ['abu', 'm'],
]);

function personWords(all: string[]): string[] {
  if (all.length === 2 && KUNYAS.has(all[0])) return [all.join(' ')];
  const kept = all.filter(
    (w, i) => !(i > 0 && GENERATION_SUFFIXES.has(w)) && !(all.length > 1 && NAME_PARTICLES.has(w)),
  );
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
