import type { EntityType } from '../../analysis';
import { WordFlag, type Gazetteer, type GazetteerPlace, type PlaceKind } from '../../names/gazetteer/gazetteer';
import { isCompany } from './bareNames';
import { countryOrPeople } from '../candidates';
import { looseKey, type Spelling } from '../../names/gazetteer/spelling';
import type { NameForm } from './nameForms';
import { INSTITUTIONS, ORGANIZATION_NOUNS } from '../nouns.data';

export type NameRule =
  | 'first-mention'
  | 'same-name'
  | 'spelling-variant'
  | 'surname-of-full-name'
  | 'given-name-of-full-name'
  | 'other-name-of-place'
  | 'acronym-of-name'
  | 'defined-abbreviation'
  | 'short-form-of-name'
  | 'nearest-bearer-of-surname';

/** That one name is a form of another, how sure (the stronger kind of form goes before the weaker), and why. */
export interface Verdict {
  readonly strength: number;
  readonly rule: NameRule;
  readonly score: number;
}

/** A form of a name, with the index of its first mention. */
interface Form extends NameForm {
  readonly type: EntityType;
  readonly mentions: readonly number[];
}

/** Say whether a name is a form of a longer one, or of one of its length that came before it. */
export interface Judges {
  person(short: Form, long: Form): Verdict | null;
  other(short: Form, long: Form): Verdict | null;
}

/** Judges who compare words by `spelling`; `gazetteer` tells what are two usual names rather than one spelled twice. */
export function createJudges({ sameWord, sameGivenName }: Spelling, gazetteer: Gazetteer | null): Judges {
  return {
    person(short, long) {
      const s = short.words;
      const l = long.words;
      if (s.length > l.length || (s.length === l.length && short.mentions[0] < long.mentions[0])) return null;
      const [own, other] = [s[s.length - 1], l[l.length - 1]];
      if (s.length > 1 && s.length < l.length && isParted(s, l))
        return { strength: 4, rule: 'spelling-variant', score: 0.9 };
      const surname = sameWord(own, other) && !(s.length === 1 && areTwoSurnames(own, other, gazetteer));
      if (s.length === l.length) {
        if (!surname || !s.every((w, i) => sameGivenName(w, l[i]))) return null;
        return { strength: 4, rule: 'spelling-variant', score: 0.92 };
      }
      if (surname && isOrderedSubset(s.slice(0, -1), l.slice(0, -1), sameGivenName))
        return { strength: 3, rule: 'surname-of-full-name', score: 0.93 };
      if (s.length === 1 && sameWord(s[0], l[0])) return { strength: 1, rule: 'given-name-of-full-name', score: 0.8 };
      if (s.length > 1 && s.every((w, i) => sameWord(w, l[i])))
        return { strength: 2, rule: 'short-form-of-name', score: 0.85 };
      return null;
    },
    other(short, long) {
      const s = short.words;
      const l = long.words;
      if (short.type === 'place' && isOtherName(short, long, gazetteer))
        return { strength: 4, rule: 'other-name-of-place', score: 0.9 };
      const respelled = isParted(s, l) || (short.type === 'organization' && isCompound(s, l));
      if (s.length < l.length && l.length < 4 && !short.isAcronym && respelled)
        return { strength: 4, rule: 'spelling-variant', score: 0.9 };
      if (s.length === l.length) {
        if (short.mentions[0] < long.mentions[0] || short.isAcronym || !s.every((w, i) => sameWord(w, l[i])))
          return null;
        return areTwoPlaces(s.join(' '), l.join(' '), gazetteer)
          ? null
          : { strength: 4, rule: 'spelling-variant', score: 0.9 };
      }
      if (short.type !== 'organization' || s.length > l.length) return null;
      return isEndOf(short, l) || isBeginningOf(s, l) ? { strength: 2, rule: 'short-form-of-name', score: 0.8 } : null;
    },
  };

  /** "Ansarullah" and "Ansar Allah": one word of the language it comes from. */
  function isCompound(s: readonly string[], l: readonly string[]): boolean {
    return s.length === 1 && sameWord(s[0], l.join(''));
  }

  /** "Judiciary Committee" of "House Judiciary Committee": it says by itself what body it is, or lacks no more than a country. */
  function isEndOf({ words: s, isBody }: Form, l: readonly string[]): boolean {
    const before = l.length - s.length;
    if (!s.every((w, i) => sameWord(w, l[before + i]))) return false;
    if (s.length === 1) return INSTITUTIONS.has(s[0]);
    return isBody || (gazetteer !== null && countryOrPeople(l.slice(0, before).join(' '), gazetteer) !== null);
  }

  /** "Varga" of "Varga Motor Company", "Northern Lights" of "Northern Lights Foundation". */
  function isBeginningOf(s: readonly string[], l: readonly string[]): boolean {
    if (s.length === 1) return s[0] === l[0] && isCompany(l, gazetteer);
    return l.length === s.length + 1 && ORGANIZATION_NOUNS.has(l[s.length]) && s.every((w, i) => sameWord(w, l[i]));
  }
}

/** "Kaishek" and "Kai-shek": the same letters, parted otherwise. */
function isParted(s: readonly string[], l: readonly string[]): boolean {
  return undoubled(s.join('')) === undoubled(l.join(''));
}

function isOrderedSubset(
  short: readonly string[],
  long: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !same(word, long[at])) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/**
 * "Petersen" and "Peterson": both usual, so that neither is the other misspelled. Doubled letters ("Hasan", "Hassan") are one, and so is
 * a "q" that is no "qu" with what others write for it ("Qaddafi", "Gaddafi").
 */
function areTwoSurnames(a: string, b: string, gazetteer: Gazetteer | null): boolean {
  if (a === b || !gazetteer || undoubled(a) === undoubled(b) || /q(?!u)/.test(a) !== /q(?!u)/.test(b)) return false;
  return (gazetteer.words(a) & gazetteer.words(b) & WordFlag.surname) !== 0;
}

/** "Pittsburgh" and "Pittsburg": both on the map, and not in the same place. */
function areTwoPlaces(a: string, b: string, gazetteer: Gazetteer | null): boolean {
  if (a === b || !gazetteer) return false;
  const there = gazetteer.places(a).filter((p) => p.exact);
  const elsewhere = gazetteer.places(b).filter((p) => p.exact);
  return (
    there.length > 0 &&
    elsewhere.length > 0 &&
    !there.some((p) => elsewhere.some((q) => q.lat === p.lat && q.lon === p.lon))
  );
}

/** The largest place of just that name, or null. */
export function placeOf(name: string, gazetteer: Gazetteer): GazetteerPlace | null {
  return gazetteer.places(name).find((p) => p.exact) ?? null;
}

/** "Peking" and "Beijing": a name of today and one the gazetteer keeps beside it, without people, for the same spot; or a town and its province, spelled alike ("Timbuktu", "Tombouctou"). */
function isOtherName(a: Form, b: Form, gazetteer: Gazetteer | null): boolean {
  const [p, q] = gazetteer ? [placeOf(a.key, gazetteer), placeOf(b.key, gazetteer)] : [null, null];
  if (!p || !q || p.country !== q.country || Math.abs(p.lat - q.lat) >= NEAR || Math.abs(p.lon - q.lon) >= NEAR)
    return false;
  if (looseKey(a.key) === looseKey(b.key)) return true;
  return (p.population === 0) !== (q.population === 0) && TOWNS.has(p.kind) && TOWNS.has(q.kind);
}

const TOWNS: ReadonlySet<PlaceKind> = new Set(['capital', 'city', 'town']);

/** Degrees. */
const NEAR = 0.05;

const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');
