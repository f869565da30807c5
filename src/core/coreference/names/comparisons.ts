import { WordFlag, type Gazetteer, type GazetteerPlace, type PlaceKind } from '../../names/gazetteer/gazetteer';
import type { Spelling } from '../../names/gazetteer/spelling';

const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** "Kaishek" and "Kai-shek": the same letters, parted otherwise. */
export function arePartedOtherwise(a: readonly string[], b: readonly string[]): boolean {
  return undoubled(a.join('')) === undoubled(b.join(''));
}

/** Whether the short list's words stand in the long one in the same order, others between them. */
export function isOrderedSubset(
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

/** "George W. Bush" and "George H. W. Bush": what the short one has between given name and surname is not how the long one goes on. */
export function areOtherInitials(short: readonly string[], long: readonly string[]): boolean {
  const initials = short.slice(1, -1);
  if (initials.length === 0 || initials.some((word) => word.length > 1) || short[0] !== long[0]) return false;
  return initials.some((word, i) => word !== long[i + 1][0]);
}

/**
 * "Petersen" and "Peterson": both usual, so that neither is the other misspelled. Doubled letters ("Hasan", "Hassan") are one, and so is
 * a "q" that is no "qu" with what others write for it ("Qaddafi", "Gaddafi").
 */
export function areTwoSurnames(a: string, b: string, gazetteer: Gazetteer | null): boolean {
  if (a === b || !gazetteer || undoubled(a) === undoubled(b) || /q(?!u)/.test(a) !== /q(?!u)/.test(b)) return false;
  return (gazetteer.words(a) & gazetteer.words(b) & WordFlag.surname) !== 0;
}

/** "Pittsburgh" and "Pittsburg": both on the map, and not in the same place. */
export function areTwoPlaces(a: string, b: string, gazetteer: Gazetteer | null): boolean {
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

const towns: ReadonlySet<PlaceKind> = new Set(['capital', 'city', 'town']);

/** Degrees between what is one spot. */
const near = 0.05;

/**
 * "Peking" and "Beijing": a name of today and one the gazetteer keeps beside it, without people, for the same spot; or a town and its
 * province, spelled alike ("Timbuktu", "Tombouctou").
 */
export function areNamesOfOnePlace(a: string, b: string, gazetteer: Gazetteer | null, { looseKey }: Spelling): boolean {
  const [p, q] = gazetteer ? [placeOf(a, gazetteer), placeOf(b, gazetteer)] : [null, null];
  if (!p || !q || p.country !== q.country || Math.abs(p.lat - q.lat) >= near || Math.abs(p.lon - q.lon) >= near)
    return false;
  if (looseKey(a) === looseKey(b)) return true;
  return (p.population === 0) !== (q.population === 0) && towns.has(p.kind) && towns.has(q.kind);
}
