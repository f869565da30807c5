import type { Span } from '../../core/analysis';
import { align, type Alignment } from './align';
import { unfold } from './fold';
import { foldedOffset, tokenAfter, tokensOf, type Tokens, type Vocabulary } from './tokens';

/**
 * What became of a stretch:
 * - `whole`: all its tokens, next to one another
 * - `grown`: all of them, with others in between
 * - `part`: some of them
 * - `gone`: none
 */
export type Fate = 'whole' | 'grown' | 'part' | 'gone';

export interface Carried {
  readonly fate: Fate;
  /** From the first token that is left to the last; where nothing is left, what stands between its neighbours, perhaps nothing. */
  readonly span: Span | null;
  /** False when the alignment could as well have been another, or rests on too little. */
  readonly sure: boolean;
}

/** Two texts, and the alignment of their tokens. */
export interface Compared {
  readonly before: Tokens;
  readonly after: Tokens;
  readonly to: Alignment;
  /** UTF-16 length of the later text. */
  readonly length: number;
  /** Unmatched tokens next to one another: taken out of the earlier text, put into the later one. */
  readonly taken: Runs;
  readonly put: Runs;
}

/** Compares two texts by their words. About linear. */
export function compare(before: string, after: string): Compared {
  const vocabulary: Vocabulary = new Map();
  const [a, b] = [tokensOf(before, vocabulary), tokensOf(after, vocabulary)];
  const to = align(a.ids, b.ids);
  const isPut = new Uint8Array(b.count).fill(1);
  for (const j of to) if (j >= 0) isPut[j] = 0;
  return { before: a, after: b, to, length: after.length, taken: runsOf(Uint8Array.from(to, (j) => (j < 0 ? 1 : 0))), put: runsOf(isPut) };
}

/** Of the run that ends before index `i`, where it begins, and of the one that begins at `i`, where it ends: `i` where there is none. */
interface Runs {
  readonly startBefore: Int32Array;
  readonly endAfter: Int32Array;
}

function runsOf(free: Uint8Array): Runs {
  const startBefore = new Int32Array(free.length + 1);
  const endAfter = new Int32Array(free.length + 1).fill(free.length);
  for (let i = 1; i <= free.length; i++) startBefore[i] = free[i - 1] ? startBefore[i - 1] : i;
  for (let i = free.length - 1; i >= 0; i--) endAfter[i] = free[i] ? endAfter[i + 1] : i;
  return { startBefore, endAfter };
}

/** Tokens of a stretch, half-open, and how much of the first and last of them is outside it (folded code units). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
  readonly skip: number;
  readonly drop: number;
}

/** The tokens that a stretch of the original text touches. */
export function tokenRange(tokens: Tokens, { start, end }: Span): TokenRange {
  const from = foldedOffset(tokens.folded, start);
  const to = foldedOffset(tokens.folded, end);
  const first = tokenAfter(tokens, from);
  let last = first;
  while (last < tokens.count && tokens.starts[last] < to) last++;
  if (first === last) return { first, end: last, skip: 0, drop: 0 };
  return { first, end: last, skip: Math.max(0, from - tokens.starts[first]), drop: Math.max(0, tokens.ends[last - 1] - to) };
}

/** The original stretch of tokens, without what is outside. */
export function rangeSpan(tokens: Tokens, { first, end, skip, drop }: TokenRange, length: number): Span {
  if (first >= end) return unfold(tokens.folded, first < tokens.count ? tokens.starts[first] : tokens.folded.text.length, -1, length);
  return unfold(tokens.folded, tokens.starts[first] + skip, tokens.ends[end - 1] - drop, length);
}

/** A stretch may be torn apart by so many tokens put in, and still be one. */
const widestGrowth = 12;

/** Carries a stretch of the earlier text over to the later one. */
export function carry(compared: Compared, span: Span): Carried {
  const { before, after, to, length } = compared;
  const range = tokenRange(before, span);
  let [first, last, kept, low, high] = [-1, -1, 0, Infinity, -1];
  let ascending = true;
  for (let i = range.first; i < range.end; i++) {
    if (to[i] < 0) continue;
    if (first < 0) first = i;
    else if (to[i] < to[last]) ascending = false;
    last = i;
    low = Math.min(low, to[i]);
    high = Math.max(high, to[i]);
    kept++;
  }
  if (kept === 0) return { fate: 'gone', span: between(compared, range), sure: false };
  const all = kept === range.end - range.first;
  const extra = high - low + 1 - kept;
  const found = rangeSpan(after, {
    first: low, end: high + 1, skip: first === range.first ? range.skip : 0, drop: last === range.end - 1 ? range.drop : 0,
  }, length);
  if (!ascending || extra > widestGrowth + kept) return { fate: 'part', span: found, sure: false };
  if (!all) return { fate: 'part', span: found, sure: isSupported(compared, range) };
  const fate = extra === 0 ? 'whole' : 'grown';
  return { fate, span: found, sure: isSupported(compared, range) && !slides(compared, range) };
}

/** What stands between the nearest matched neighbours. */
function between({ before, after, to, length }: Compared, { first, end }: TokenRange): Span | null {
  let left = first - 1;
  while (left >= 0 && to[left] < 0 && first - left < 8) left--;
  let right = end;
  while (right < before.count && to[right] < 0 && right - end < 8) right++;
  const from = left >= 0 ? to[left] + 1 : 0;
  const until = right < before.count ? to[right] : after.count;
  if ((left >= 0 && to[left] < 0) || (right < before.count && to[right] < 0)) return null;
  if (from >= until || until - from > end - first + widestGrowth) return null;
  return rangeSpan(after, { first: from, end: until, skip: 0, drop: 0 }, length);
}

/** How far about a stretch its neighbours are looked at, and how many of them must have come along. */
const neighbourhood = 8;
const leastSupport = 2;

/** True when words beside a stretch were matched to words beside its new place: a match alone in rewritten text is chance. */
function isSupported({ before, to }: Compared, { first, end }: TokenRange): boolean {
  let support = 0;
  let near = 0;
  const look = (i: number, beside: number): void => {
    if (i < 0 || i >= before.count) return;
    near++;
    if (to[i] >= 0 && beside >= 0 && Math.abs(to[i] - beside - (i - (i < first ? first : end - 1))) <= neighbourhood) support++;
  };
  for (let k = 1; k <= neighbourhood; k++) {
    look(first - k, to[first]);
    look(end - 1 + k, to[end - 1]);
  }
  return support >= Math.min(leastSupport, near);
}

const furthestSlide = 40;

/**
 * True when the same words stand on the other side of what was put in or taken out beside a stretch, so that a diff cannot tell which
 * of the two it is: "the port" → "the port, the port".
 */
function slides({ before, after, to, put, taken }: Compared, { first, end }: TokenRange): boolean {
  const equal = (x: Int32Array, i: number, y: Int32Array, j: number, count: number): boolean => {
    if (i < 0 || j < 0 || i + count > x.length || j + count > y.length) return false;
    for (let k = 0; k < count; k++) if (x[i + k] !== y[j + k]) return false;
    return true;
  };
  // leftwards to the first break
  let a = first;
  while (a > 0 && first - a < furthestSlide && to[a - 1] >= 0 && to[a - 1] === to[a] - 1) a--;
  const putStart = put.startBefore[to[a]];
  if (putStart < to[a] && equal(before.ids, a, after.ids, putStart, end - a)) return true;
  const takenStart = taken.startBefore[a];
  if (takenStart < a && equal(before.ids, a, before.ids, takenStart, end - a)) return true;
  // rightwards
  let b = end;
  while (b < before.count && b - end < furthestSlide && to[b] >= 0 && to[b] === to[b - 1] + 1) b++;
  const length = b - first;
  const putEnd = put.endAfter[to[b - 1] + 1];
  if (putEnd > to[b - 1] + 1 && equal(before.ids, first, after.ids, putEnd - length, length)) return true;
  const takenEnd = taken.endAfter[b];
  return takenEnd > b && equal(before.ids, first, before.ids, takenEnd - length, length);
}
