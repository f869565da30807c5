import type { Aligned } from './aligned';
import { Break } from './tokens';

/**
 * What became of a run of tokens: all there, next to one another; all with others in between; some, of which it is only sure
 * where no word is missing; none.
 */
export interface AlignmentOutcome {
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

/** So many tokens more than it has itself may be put into a run without tearing it apart. */
const widestGrowth = 3;

/** What an alignment makes of the tokens `[first, end)` of the earlier list. */
export function outcomeOf(aligned: Aligned, first: number, end: number): AlignmentOutcome {
  const { to } = aligned;
  const { words } = aligned.before;
  let [kept, lost, low, high, last] = [0, 0, Infinity, -1, -1];
  let ascending = true;
  for (let i = first; i < end; i++) {
    const at = to[i];
    if (at < 0) lost += words[i];
    if (at < 0) continue;
    if (at < last) ascending = false;
    [last, low, high] = [at, Math.min(low, at), Math.max(high, at)];
    kept++;
  }
  if (kept === 0) return { kind: 'gone', first: -1, end: -1, hasFirst: false, hasLast: false, sure: false };
  const extra = high - low + 1 - kept;
  if (!ascending || extra > kept + widestGrowth) return longestPiece(to, first, end);
  const found = { first: low, end: high + 1, hasFirst: to[first] >= 0, hasLast: to[end - 1] >= 0 };
  const hasAllWords = lost === 0 && found.hasFirst && found.hasLast;
  const isDoubtful = (): boolean => slides(aligned, first, end) || isTwice(aligned, first, end);
  const sure = hasAllWords && isSupported(aligned, first, end) && !isDoubtful();
  if (kept < end - first) return { kind: 'part', ...found, sure };
  return { kind: extra === 0 ? 'whole' : 'grown', ...found, sure };
}

/** Of a run that was torn apart, the longest piece. */
function longestPiece(to: Int32Array, first: number, end: number): AlignmentOutcome {
  let [start, best, length] = [first, first, 0];
  for (let i = first; i < end; i++) {
    if (i === first || to[i - 1] < 0 || to[i] !== to[i - 1] + 1) start = i;
    if (to[i] >= 0 && i + 1 - start > length) [best, length] = [start, i + 1 - start];
  }
  const [hasFirst, hasLast] = [best === first, best + length === end];
  return { kind: 'part', first: to[best], end: to[best] + length, hasFirst, hasLast, sure: false };
}

/**
 * What must stand beside a run, on both sides together, for it not to be there by chance: words, or its paragraph's
 * beginning or end.
 */
const leastBeside = 2;

function isSupported(aligned: Aligned, first: number, end: number): boolean {
  const { before, after, to } = aligned;
  const [left, right] = [besideLeft(aligned, first), besideRight(aligned, end)];
  const many = countWords(before.words, first, end) > 1;
  if (left.own || right.own) return left.words + right.words >= leastBeside || (many && left.words + right.words > 0);
  // a paragraph by itself stands by itself, next to one of those it was next to
  const isAlone = begins(after.breaks, to[first]) && begins(after.breaks, to[end - 1] + 1);
  return isAlone && (many || to[first - 1] === to[first] - 1 || to[end] === to[end - 1] + 1);
}

const begins = (breaks: Uint8Array, i: number): boolean => i >= breaks.length || breaks[i] === Break.paragraph;

interface Beside {
  /** Whether the run's paragraph goes on at this side. */
  readonly own: boolean;
  readonly words: number;
}

/** Words of the same paragraph that stand before a run and did so before; past what was only put in, or only taken out. */
function besideLeft({ before, after, to, put, taken }: Aligned, first: number): Beside {
  if (begins(before.breaks, first)) return { own: false, words: begins(after.breaks, to[first]) ? 1 : 0 };
  let words = 0;
  let at = to[first];
  for (let i = first; i > 0 && words < leastBeside && !begins(before.breaks, i);) {
    const i0 = to[i - 1] < 0 ? taken.startBefore[i] : i;
    const at0 = at > 0 && to[i0 - 1] !== at - 1 ? put.startBefore[at] : at;
    if (i0 === 0 || to[i0 - 1] !== at0 - 1 || (i0 < i && at0 < at)) break;
    words += before.words[i0 - 1];
    [i, at] = [i0 - 1, at0 - 1];
  }
  return { own: true, words };
}

/** The same after a run. */
function besideRight({ before, after, to, put, taken }: Aligned, end: number): Beside {
  if (begins(before.breaks, end)) return { own: false, words: begins(after.breaks, to[end - 1] + 1) ? 1 : 0 };
  let words = 0;
  let at = to[end - 1] + 1;
  for (let i = end; i < before.ids.length && words < leastBeside && !begins(before.breaks, i);) {
    const i1 = to[i] < 0 ? taken.endAfter[i] : i;
    if (i1 >= before.ids.length) break;
    const at1 = to[i1] !== at ? put.endAfter[at] : at;
    if (to[i1] !== at1 || (i1 > i && at1 > at)) break;
    words += before.words[i1];
    [i, at] = [i1 + 1, at1 + 1];
  }
  return { own: true, words };
}

function countWords(words: Uint8Array, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) count += words[i];
  return count;
}

const furthestSlide = 40;

/**
 * True when the same words stand on the other side of what was put in or taken out beside a run, so that a diff cannot tell
 * which of the two it is: "the port" → "the port, the port". Whole paragraphs and sentences that were put in or taken out
 * leave no doubt.
 */
function slides({ before, after, to, put, taken }: Aligned, first: number, end: number): boolean {
  const [x, y] = [before.ids, after.ids];
  let a = first;
  while (a > 0 && first - a < furthestSlide && to[a - 1] >= 0 && to[a - 1] === to[a] - 1) a--;
  const putStart = put.startBefore[to[a]];
  if (putStart < to[a] && !isUnit(after.breaks, putStart, to[a]) && isEqual(x, a, y, putStart, end - a)) return true;
  const takenStart = taken.startBefore[a];
  if (takenStart < a && !isUnit(before.breaks, takenStart, a) && isEqual(x, a, x, takenStart, end - a)) return true;
  let b = end;
  while (b < x.length && b - end < furthestSlide && to[b] >= 0 && to[b] === to[b - 1] + 1) b++;
  const length = b - first;
  const next = to[b - 1] + 1;
  const putEnd = put.endAfter[next];
  if (putEnd > next && !isUnit(after.breaks, next, putEnd) && isEqual(x, first, y, putEnd - length, length))
    return true;
  const takenEnd = taken.endAfter[b];
  return takenEnd > b && !isUnit(before.breaks, b, takenEnd) && isEqual(x, first, x, takenEnd - length, length);
}

/** True when its first word stands also where what was put in before it begins, or its last where what was put in behind ends. */
function isTwice({ before, after, to, put }: Aligned, first: number, end: number): boolean {
  const [start, next] = [to[first], to[end - 1] + 1];
  const putStart = put.startBefore[start];
  const putEnd = put.endAfter[next];
  const isBefore = putStart < start && !isUnit(after.breaks, putStart, start);
  const isBehind = putEnd > next && !isUnit(after.breaks, next, putEnd);
  return (
    (isBefore && after.ids[putStart] === before.ids[first]) ||
    (isBehind && after.ids[putEnd - 1] === before.ids[end - 1])
  );
}

/** Whether a span is whole paragraphs or sentences. */
const isUnit = (breaks: Uint8Array, start: number, end: number): boolean =>
  breaks[start] > Break.none && (end >= breaks.length || breaks[end] >= breaks[start]);

function isEqual(x: Int32Array, i: number, y: Int32Array, j: number, count: number): boolean {
  if (i < 0 || j < 0 || i + count > x.length || j + count > y.length) return false;
  for (let k = 0; k < count; k++) if (x[i + k] !== y[j + k]) return false;
  return true;
}
