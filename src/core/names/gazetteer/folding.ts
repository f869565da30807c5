/**
 * Two keys under which a name is looked up: one that ignores how it is typed, one that ignores how it was transliterated.
 */

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

/** Most words need no more than lower case. */
const PLAIN = /^[A-Za-z0-9]*$/;

/** Articles that transliterations write, join and drop at will. */
export const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ez',
  'az',
  'ad',
  'ed',
  'es',
  'as',
  'ash',
  'esh',
  'ar',
  'er',
  'at',
  'et',
  'an',
  'en',
  'ul',
  'ud',
  'ul',
  'il',
]);

/**
 * Lower case, diacritics, dots and apostrophes gone, hyphens as spaces, spaces single:
 * `Deir ez-Zor` → `deir ez zor`, `Sana’a` → `sanaa`, `U.S.` → `us`, `Kraków` → `krakow`.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’‘ʼʻ`´\u00ad]/g, '')
    .replace(/[ßæœøđðłıþħŋə]/g, (c) => SPECIAL[c])
    .replace(/[\s\u00a0\-‐‑–—_/,]+/g, ' ')
    .trim();
}

/**
 * What is left of a folded name when the choices of a transliterator are undone: articles dropped, digraphs simplified,
 * every vowel group `a`, letters undoubled. `Deir Al Zor`, `Deir ez-Zor`, `Dayr az Zawr` → `dar zar`;
 * `Hizbollah`, `Hezbollah` → `hasbala`; `Qadhafi`, `Gaddafi` → `kadafa`.
 * Many different names share a key, so it only widens a search that has other support.
 */
export function transliterationKey(name: string): string {
  const words = foldName(name).split(' ');
  const kept = words.length > 1 ? words.filter((word) => !ARTICLES.has(word)) : words;
  return (kept.length > 0 ? kept : words).map(wordKey).join(' ');
}

function wordKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/([kgdtsz])h/g, '$1')
    .replace(/ck|[qcg]/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'w')
    .replace(/[aeiouy][aeiouyw]*/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/ah$/, 'a');
}
