import type { Span } from '../../analysis';

/** Marks that can close each other. Straight, typographic and low double marks mix in real text; so do the single ones. */
export type Family = 'double' | 'single' | 'guillemet';

/** A quotation mark read in its surroundings: what it can do there. Offsets are UTF-16 code units into the text. */
export interface QuoteMark {
  readonly start: number;
  readonly width: 1 | 2;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Closes only if nothing better follows: it may be an apostrophe, feet or inches. */
  readonly weak: boolean;
}

const marks = new Set('"“”„‟«»‹›\'‘’‚‛`');
const repeats = new Set('"\'`‘’');
const opening = new Set('“„‟«‹‘‚‛`');
const doubles = new Set('"“”„‟');
const guillemets = new Set('«»‹›');
const beforeOpening = new Set('([{<—–-−/*_|>');
const afterClosing = new Set('.,;:!?)]}…—–-/*_|<');
const neverAfterOpening = new Set(',;:!?)]}');
const closesNothing = new Set('([{');

/** How many characters after an apostrophe a clipped word may have. */
const longestClipping = 8;

/** The quotation mark at `at`, or null if none stands there or it is an apostrophe (`clippings`), feet or inches. */
export function quoteMarkAt(text: string, at: number, within: Span, clippings: RegExp): QuoteMark | null {
  const code = text.charCodeAt(at);
  if (code === 32 || (code > 96 && code < 123)) return null; // nearly every character
  const mark = text[at];
  if (!marks.has(mark)) return null;
  const previous = at > within.start ? text[at - 1] : '';
  const next = at + 1 < within.end ? text[at + 1] : '';
  if (repeats.has(mark) && (previous === mark || next === mark)) return repeated(text, at, within);
  if (doubles.has(mark)) return double(text, at, mark, previous, next);
  if (guillemets.has(mark)) return directed(at, mark, 'guillemet', previous, next);
  if (isWord(previous) && isWord(next)) return null;
  const opens =
    mark !== '’' &&
    opensHere(previous, next) &&
    !neverAfterOpening.has(next) &&
    !clippings.test(text.slice(at + 1, Math.min(at + 1 + longestClipping, within.end)));
  return single(text, at, previous, next, opens);
}

/** Two single marks or backticks are a double mark; two straight double marks are two; more are a rule, not a quotation. */
function repeated(text: string, at: number, within: Span): QuoteMark | null {
  const mark = text[at];
  const same = (i: number) => i >= within.start && i < within.end && text[i] === mark;
  const inRun = (same(at - 1) && same(at + 1)) || (same(at + 1) && same(at + 2)) || (same(at - 1) && same(at - 2));
  if (inRun) return null;
  const first = same(at + 1);
  const previous = at - (first ? 1 : 2) >= within.start ? text[at - (first ? 1 : 2)] : '';
  const next = at + (first ? 2 : 1) < within.end ? text[at + (first ? 2 : 1)] : '';
  if (mark === '"') return double(text, at, mark, previous, next);
  const pair = first ? double(text, at, opening.has(mark) ? '“' : '"', previous, next) : null;
  return pair && { ...pair, width: 2 };
}

function double(text: string, at: number, mark: string, previous: string, next: string): QuoteMark | null {
  if (mark !== '"') return directed(at, mark, 'double', previous, next);
  const digit = isDigit(previous);
  if (digit && isFeetAndInches(text, at)) return null;
  const opens = opensHere(previous, next);
  const closes = closesHere(previous, next);
  if (!opens && !closes && !digit)
    return { start: at, width: 1, family: 'double', opens: true, closes: true, weak: false };
  const weak = digit && closes && isSpace(next) && /[a-z]/.test(text[at + 2] ?? '');
  return { start: at, width: 1, family: 'double', opens, closes: closes || digit, weak };
}

/** A mark whose form says which way it faces, unless its surroundings plainly say otherwise („so“, »so«, ”so”). */
function directed(at: number, mark: string, family: Family, previous: string, next: string): QuoteMark {
  const opensShape = opensHere(previous, next);
  const closesShape = closesHere(previous, next);
  const opens = opening.has(mark) ? opensShape || !closesShape : opensShape && !closesShape;
  return { start: at, width: 1, family, opens, closes: !opens, weak: false };
}

function single(text: string, at: number, previous: string, next: string, opens: boolean): QuoteMark | null {
  const mark = text[at];
  const closes = !opens && mark !== '‘' && mark !== '‚' && closesHere(previous, next);
  const lowClose = mark === '‘' && !opens && closesHere(previous, next);
  if (!opens && !closes && !lowClose) return null;
  const weak = !opens && isWeakSingle(text, at);
  return { start: at, width: 1, family: 'single', opens, closes: closes || lowClose, weak };
}

/** An apostrophe after a final s, x or z, a dropped g, "'n'", or a foot mark. */
function isWeakSingle(text: string, at: number): boolean {
  const previous = text[at - 1];
  if (/[sxz]/i.test(previous) || isDigit(previous)) return true;
  if (previous !== 'n') return false;
  return text[at - 2] === 'i' || !isWord(text[at - 2] ?? '');
}

function isFeetAndInches(text: string, at: number): boolean {
  return /\d\s?['’′]\s?\d{1,2}(?:\.\d|½)?$/.test(text.slice(Math.max(0, at - 10), at));
}

function opensHere(previous: string, next: string): boolean {
  const edge = previous === '' || isSpace(previous) || beforeOpening.has(previous) || marks.has(previous);
  return edge && next !== '' && !isSpace(next) && !neverAfterOpening.has(next);
}

function closesHere(previous: string, next: string): boolean {
  const edge = next === '' || isSpace(next) || afterClosing.has(next) || marks.has(next);
  return edge && previous !== '' && !isSpace(previous) && !closesNothing.has(previous);
}

function isSpace(c: string): boolean {
  return /\s/.test(c);
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}

function isWord(c: string): boolean {
  return c !== '' && /[\p{L}\p{N}]/u.test(c);
}
