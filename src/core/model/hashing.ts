/**
 * Feature hashing over char codes: no string is built per token, so a feature costs a few integer operations.
 * FNV-1a for text, the MurmurHash3 finalizer for mixing (both public domain). All hashes are signed 32-bit integers.
 */

const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

const foldedRange = 0x0530;
const folded = buildFolding();

/** The char code with case and typographic variants of quotes and hyphens folded: `É` → `é`, `’` → `'`, `‑` → `-`. */
export function foldCode(code: number): number {
  if (code < foldedRange) return folded[code];
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return code;
}

/** Hash of `text.slice(start, end)` as it stands. */
export function hashExact(text: string, start: number, end: number): number {
  let h = fnvBasis;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), fnvPrime);
  return mix(h);
}

/** Hash of `text.slice(start, end)` with case and typographic variants folded. */
export function hashFolded(text: string, start: number, end: number): number {
  let h = fnvBasis;
  for (let i = start; i < end; i++) h = Math.imul(h ^ foldCode(text.charCodeAt(i)), fnvPrime);
  return mix(h);
}

/** Hash of the last `length` folded characters; of the whole token, marked as such, when it is not longer. */
export function hashSuffix(text: string, start: number, end: number, length: number): number {
  return hashAffix(text, Math.max(start, end - length), end, end - start <= length);
}

/** Hash of the first `length` folded characters; of the whole token, marked as such, when it is not longer. */
export function hashPrefix(text: string, start: number, end: number, length: number): number {
  return hashAffix(text, start, Math.min(end, start + length), end - start <= length);
}

/** Hash of a token's shape, runs of one class collapsed to at most two: `McDonald` → `XxXxx`, `1,200` → `d,dd`. */
export function hashShape(text: string, start: number, end: number): number {
  let h = fnvBasis;
  let previous = -1;
  let run = 0;
  for (let i = start; i < end; i++) {
    const c = shapeClass(text.charCodeAt(i));
    run = c === previous ? run + 1 : 1;
    previous = c;
    if (run <= 2) h = Math.imul(h ^ c, fnvPrime);
  }
  return mix(h);
}

/** Hash of feature `template` with value `a`. Equal values under different templates are unrelated features. */
export function feature(template: number, a: number): number {
  return mix(a ^ Math.imul(template + 1, 0x9e3779b1));
}

/** Hash of feature `template` with the pair `a`, `b`, in this order. */
export function featurePair(template: number, a: number, b: number): number {
  return mix(Math.imul(mix(a ^ Math.imul(template + 1, 0x9e3779b1)), 31) ^ Math.imul(b, 0x85ebca6b));
}

/** MurmurHash3's finalizer: every input bit reaches every output bit. */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Class of a character in a shape: upper case, lower case, digit, or itself. */
function shapeClass(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 0x64;
  const lower = foldCode(code);
  if (lower !== code && code < foldedRange) return 0x58;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < foldedRange && code !== 0xf7)) return 0x78;
  return code >= foldedRange && (code < 0x2000 || code >= 0x2c00) ? 0x78 : lower;
}

function hashAffix(text: string, start: number, end: number, whole: boolean): number {
  let h = whole ? fnvBasis ^ 0x5bd1e995 : fnvBasis;
  for (let i = start; i < end; i++) h = Math.imul(h ^ foldCode(text.charCodeAt(i)), fnvPrime);
  return mix(h);
}

function buildFolding(): Uint16Array {
  const table = new Uint16Array(foldedRange);
  for (let code = 0; code < foldedRange; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  table[0x60] = 0x27;
  table[0xb4] = 0x27;
  table[0xad] = 0x2d;
  return table;
}
