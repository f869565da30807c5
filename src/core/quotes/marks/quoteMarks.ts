import type { Span } from '../../analysis';

/** Marks that can close each other. Straight, typographic and low double marks mix in real text; so do the single ones. */
export type Family = 'double' | 'single' | 'guillemet';

/** A quotation mark read in its surroundings: what it can do there. Offsets are UTF-16 code units into the text. */
export interface Glyph {
  readonly start: number;
  readonly width: 1 | 2;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Closes only if nothing better follows: it may be an apostrophe, feet or inches. */
  readonly weak: boolean;
}

const MARKS = new Set('"“”„‟«»‹›\'‘’‚‛`');
const OPENING = new Set('“„‟«‹‘‚‛`');
const DOUBLE = new Set('"“”„‟');
const GUILLEMETS = new Set('«»‹›');
const BEFORE_OPENING = new Set('([{<—–-−/*_|>');
const AFTER_CLOSING = new Set('.,;:!?)]}…—–-/*_|<');
const NEVER_AFTER_OPENING = new Set(',;:!?)]}');
const ELISION =
  /^(?:em|tis|twas|twere|twill|til|till|cause|cos|cuz|bout|round|n|neath|gainst|ere|nuff|fraid|kay|\d\d)(?![\p{L}\p{N}-])|^\d\ds(?!\p{L})/iu;

/** The quotation mark at `at`, or null if none stands there or it is an apostrophe, feet or inches. */
export function glyphAt(text: string, at: number, within: Span): Glyph | null {
  const code = text.charCodeAt(at);
  if (code === 32 || (code > 96 && code < 123)) return null; // nearly all there is, told fast
  const mark = text[at];
  if (!MARKS.has(mark)) return null;
  const previous = at > within.start ? text[at - 1] : '';
  const next = at + 1 < within.end ? text[at + 1] : '';
  const straight = mark === '"' || mark === "'" || mark === '`';
  if (straight && (previous === mark || next === mark)) return repeated(text, at, within);
  if (mark === '"' || DOUBLE.has(mark)) return double(text, at, mark, previous, next, 1);
  if (GUILLEMETS.has(mark)) return directed(at, mark, 'guillemet', previous, next);
  return single(text, at, mark, previous, next, within);
}

/** Two single marks or backticks are a double mark; two straight double marks are two; more are a rule, not a quotation. */
function repeated(text: string, at: number, within: Span): Glyph | null {
  const mark = text[at];
  const same = (i: number) => i >= within.start && i < within.end && text[i] === mark;
  const inRun = (same(at - 1) && same(at + 1)) || (same(at + 1) && same(at + 2)) || (same(at - 1) && same(at - 2));
  if (inRun) return null;
  const first = same(at + 1);
  const previous = at - (first ? 1 : 2) >= within.start ? text[at - (first ? 1 : 2)] : '';
  const next = at + (first ? 2 : 1) < within.end ? text[at + (first ? 2 : 1)] : '';
  if (mark === '"') return double(text, at, mark, previous, next, 1);
  return first ? double(text, at, mark === '`' ? '“' : '"', previous, next, 2) : null;
}

function double(text: string, at: number, mark: string, previous: string, next: string, width: 1 | 2): Glyph | null {
  if (mark !== '"') return directed(at, mark, 'double', previous, next, width);
  const digit = isDigit(previous);
  if (digit && isFeetAndInches(text, at)) return null;
  const opens = opensHere(previous, next);
  const closes = closesHere(previous, next);
  if (!opens && !closes && !digit)
    return { start: at, width, family: 'double', opens: true, closes: true, weak: false };
  const weak = digit && closes && isSpace(next) && /[a-z]/.test(text[at + 2] ?? '');
  return { start: at, width, family: 'double', opens, closes: closes || digit, weak };
}

/** A mark whose form says which way it faces, unless its surroundings plainly say otherwise („so“, »so«, ”so”). */
function directed(at: number, mark: string, family: Family, previous: string, next: string, width: 1 | 2 = 1): Glyph {
  const opensShape = opensHere(previous, next);
  const closesShape = closesHere(previous, next);
  const opens = OPENING.has(mark) ? opensShape || !closesShape : opensShape && !closesShape;
  return { start: at, width, family, opens, closes: !opens, weak: false };
}

function single(text: string, at: number, mark: string, previous: string, next: string, within: Span): Glyph | null {
  if (isWord(previous) && isWord(next)) return null;
  const opens =
    mark !== '’' &&
    opensHere(previous, next) &&
    !NEVER_AFTER_OPENING.has(next) &&
    !ELISION.test(text.slice(at + 1, Math.min(at + 9, within.end)));
  const closes = !opens && mark !== '‘' && mark !== '‚' && closesHere(previous, next);
  const lowClose = mark === '‘' && !opens && closesHere(previous, next);
  if (!opens && !closes && !lowClose) return null;
  return {
    start: at,
    width: 1,
    family: 'single',
    opens,
    closes: closes || lowClose,
    weak: !opens && isWeakSingle(text, at),
  };
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
  const edge = previous === '' || isSpace(previous) || BEFORE_OPENING.has(previous) || MARKS.has(previous);
  return edge && next !== '' && !isSpace(next) && !NEVER_AFTER_OPENING.has(next);
}

function closesHere(previous: string, next: string): boolean {
  const edge = next === '' || isSpace(next) || AFTER_CLOSING.has(next) || MARKS.has(next);
  return edge && previous !== '' && !isSpace(previous) && !CLOSES_NOTHING.has(previous);
}

const CLOSES_NOTHING = new Set('([{');

function isSpace(c: string): boolean {
  return /\s/.test(c);
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}

function isWord(c: string): boolean {
  return c !== '' && /[\p{L}\p{N}]/u.test(c);
}
