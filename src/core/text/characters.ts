/**
 * What a UTF-16 code unit is to the tokenizer. Surrogates have a class of their own; see {@link isPictograph} for pairs.
 */
export const CharClass = {
  space: 1,
  letter: 2,
  digit: 3,
  quote: 4,
  apostrophe: 5,
  hyphen: 6,
  dash: 7,
  terminal: 8,
  punctuation: 9,
  currency: 10,
  symbol: 11,
  joiner: 12,
  surrogate: 13,
} as const;

const classes = new Uint8Array(0x10000);

/** The {@link CharClass} of a code unit. */
export function charClass(code: number): number {
  return classes[code] || (classes[code] = classify(code));
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.surrogate;
  const c = String.fromCharCode(code);
  for (const [characters, value] of exact) if (characters.includes(c)) return value;
  if (code < 128) return asciiClass(code);
  if (/[\p{L}\p{M}_]/u.test(c)) return CharClass.letter;
  if (/\p{N}/u.test(c)) return CharClass.digit;
  if (/[\s\p{C}\p{Z}]/u.test(c) && !/[\p{Co}\p{Cn}]/u.test(c)) return CharClass.space;
  if (/\p{Pd}/u.test(c)) return CharClass.dash;
  if (/\p{Sc}/u.test(c)) return CharClass.currency;
  if (/\p{P}/u.test(c)) return CharClass.punctuation;
  return CharClass.symbol;
}

/** The same without patterns of Unicode properties, which take their time to compile: most texts need none. */
function asciiClass(code: number): number {
  if (code === 0x5f || isUpper(code) || isLower(code)) return CharClass.letter;
  if (isAsciiDigit(code)) return CharClass.digit;
  return code === 0x24 ? CharClass.currency : CharClass.space;
}

/** Characters whose class their Unicode category does not tell. Joiners are invisible and belong to the word they stand in. */
const exact: readonly (readonly [string, number])[] = [
  ['"“”„‟«»‹›‚‛「」『』〝〞〟＂❝❞', CharClass.quote],
  ["'‘’`´＇", CharClass.apostrophe],
  ['-‐‑', CharClass.hyphen],
  ['.!?。！？؟', CharClass.terminal],
  ['…,;:()[]{}/\\&', CharClass.punctuation],
  ['\u00ad\u200c\u200d\u2060\ufe0e\ufe0f', CharClass.joiner],
  ['@#*%+<=>^|~°§©®™', CharClass.symbol],
];

/** True when the code unit at `i` begins a surrogate pair. */
export function isPair(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** True for emoji and other pictures of the astral planes; other pairs are letters of some script. */
export function isPictograph(codePoint: number): boolean {
  return codePoint >= 0x1f000 && codePoint <= 0x1fbff;
}

export function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const c = String.fromCharCode(code);
  return c !== c.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const c = String.fromCharCode(code);
  return c !== c.toUpperCase();
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
