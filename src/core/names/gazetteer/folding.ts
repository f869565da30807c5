import { remembering } from '../../text/remembering';

/** What letters without a canonical decomposition are written as, letter by letter. */
const expansions: Readonly<Record<string, readonly string[]>> = {
  ß: ['s', 's'],
  æ: ['a', 'e'],
  œ: ['o', 'e'],
  ø: ['o'],
  đ: ['d'],
  ð: ['d'],
  ł: ['l'],
  ı: ['i'],
  þ: ['t', 'h'],
  ħ: ['h'],
  ŋ: ['n'],
  ə: ['a'],
};
const expanded = new Map(Object.entries(expansions).map(([letter, letters]) => [letter, letters.join('')]));

/** Most words need no more than lower case. */
const isPlain = /^[A-Za-z0-9]*$/;

/**
 * The key under which a name is looked up however it is typed, the same for every language. Lower case, diacritics,
 * dots and apostrophes gone, hyphens as spaces, spaces single: `Deir ez-Zor` → `deir ez zor`, `Sana’a` → `sanaa`,
 * `U.S.` → `us`, `Kraków` → `krakow`.
 */
export function foldName(name: string): string {
  return isPlain.test(name) ? name.toLowerCase() : foldMarked(name);
}

const foldMarked = remembering((name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’‘ʼʻ`´\u00ad]/g, '')
    .replace(/[ßæœøđðłıþħŋə]/g, (letter) => expanded.get(letter)!)
    .replace(/[\s\u00a0\-‐‑–—_/,]+/g, ' ')
    .trim(),
);
