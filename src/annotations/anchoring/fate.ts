import type { Aligned } from './aligned';

/** What became of a run of tokens: all there, next to one another; all with others in between; some; none. */
export interface Fate {
  readonly kind: 'whole' | 'grown' | 'part' | 'gone';
  /** The tokens in the later list, half-open: from the first that is left to the last; `first` is -1 when none is. */
  readonly first: number;
  readonly end: number;
  /** Whether its own first and last tokens are there. */
  readonly hasFirst: boolean;
  readonly hasLast: boolean;
  /** False when the alignment could as well have been another, or rests on too little. */
  readonly sure: boolean;
}

/** So many tokens put in between do not tear a run apart. */
const widestGrowth = 12;
/** Of a run this long, a few words may be others when its ends are there. */
const longRun = 8;
const leastLeft = 0.8;

/** What an alignment makes of the tokens `[first, end)` of the earlier list. */
export function fateOf(aligned: Aligned, first: number, end: number): Fate {
  const { to } = aligned;
  let [kept, low, high, last] = [0, Infinity, -1, -1];
  let ascending = true;
  for (let i = first; i < end; i++) {
    const at = to[i];
    if (at < 0) continue;
    if (at < last) ascending = false;
    [last, low, high] = [at, Math.min(low, at), Math.max(high, at)];
    kept++;
  }
  if (kept === 0) return { kind: 'gone', first: -1, end: -1, hasFirst: false, hasLast: false, sure: false };
  const found = { first: low, end: high + 1, hasFirst: to[first] >= 0, hasLast: to[end - 1] >= 0 };
  const extra = high - low + 1 - kept;
  if (!ascending || extra > widestGrowth) return { kind: 'part', ...found, sure: false };
  const count = end - first;
  const isMost = count >= longRun && kept >= leastLeft * count && found.hasFirst && found.hasLast;
  if (kept < count) return { kind: 'part', ...found, sure: isMost };
  return { kind: extra === 0 ? 'whole' : 'grown', ...found, sure: isSupported(aligned, first, end) && !slides(aligned, first, end) };
}

/** Words in the same paragraph that must stand unbroken beside a run, on both sides together, for it not to be there by chance. */
const leastBeside = 2;

function isSupported({ before, after, to }: Aligned, first: number, end: number): boolean {
  let beside = 0;
  let apart = false; // whether anything at all is beside it in its paragraph
  for (let i = first - 1; i >= 0 && !before.breaks[i + 1] && beside < leastBeside; i--) {
    apart = true;
    if (to[i] < 0 || to[i] !== to[i + 1] - 1) break;
    beside += before.words[i];
  }
  const left = beside;
  for (let i = end; i < before.ids.length && !before.breaks[i] && beside < left + leastBeside; i++) {
    apart = true;
    if (to[i] < 0 || to[i] !== to[i - 1] + 1) break;
    beside += before.words[i];
  }
  if (apart) return beside >= leastBeside || (beside > 0 && countWords(before.words, first, end) > 1);
  // a paragraph by itself: it is there by itself, next to one of those it was next to
  const isAlone = (to[first] === 0 || after.breaks[to[first]] === 1) && (to[end - 1] + 1 >= after.ids.length || after.breaks[to[end - 1] + 1] === 1);
  return isAlone && (to[first - 1] === to[first] - 1 || to[end] === to[end - 1] + 1 || countWords(before.words, first, end) > 1);
}

function countWords(words: Uint8Array, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) count += words[i];
  return count;
}

const furthestSlide = 40;

/**
 * True when the same words stand on the other side of what was put in or taken out beside a run, so that a diff cannot tell which of
 * the two it is: "the port" → "the port, the port".
 */
function slides({ before, after, to, put, taken }: Aligned, first: number, end: number): boolean {
  const [x, y] = [before.ids, after.ids];
  let a = first;
  while (a > 0 && first - a < furthestSlide && to[a - 1] >= 0 && to[a - 1] === to[a] - 1) a--;
  const putStart = put.startBefore[to[a]];
  if (putStart < to[a] && isEqual(x, a, y, putStart, end - a)) return true;
  const takenStart = taken.startBefore[a];
  if (takenStart < a && isEqual(x, a, x, takenStart, end - a)) return true;
  let b = end;
  while (b < x.length && b - end < furthestSlide && to[b] >= 0 && to[b] === to[b - 1] + 1) b++;
  const length = b - first;
  const putEnd = put.endAfter[to[b - 1] + 1];
  if (putEnd > to[b - 1] + 1 && isEqual(x, first, y, putEnd - length, length)) return true;
  const takenEnd = taken.endAfter[b];
  return takenEnd > b && isEqual(x, first, x, takenEnd - length, length);
}

function isEqual(x: Int32Array, i: number, y: Int32Array, j: number, count: number): boolean {
  if (i < 0 || j < 0 || i + count > x.length || j + count > y.length) return false;
  for (let k = 0; k < count; k++) if (x[i + k] !== y[j + k]) return false;
  return true;
}
