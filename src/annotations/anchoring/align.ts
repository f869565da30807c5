import { diffArrays } from 'diff';
import { matchCaseOnly } from './caseOnly';
import { inOrder } from './inOrder';
import { anchorsOf } from './shingles';
import { slideRuns } from './slideRuns';
import type { Alignment, TokenList } from './tokens';

/** Edits a gap between sure matches may take before it is given up as rewritten. */
const mostEdits = 400;
/** And so many steps, tokens times edits: fewer edits in a gap of many words, none of which is rare. */
const mostSteps = 20_000_000;
/** Lengths of runs that occur once in either text, tried in turn before the gaps between them are diffed. */
const runs = [4, 2, 1];
const deepest = 12;

/**
 * Aligns two texts by their tokens: first runs that stand once in either and in the same order (patience diff, Cohen), then
 * a diff of at most 400 edits in each gap (Myers 1986), then unmatched runs that were moved (Heckel 1978), then what differs in case only. What could as
 * well be taken out or put in a little earlier or later is taken to be whole paragraphs or sentences. About linear: no gap
 * is compared whole with another unless both are short.
 */
export function align(one: TokenList, other: TokenList): Alignment {
  const { ids: before, breaks } = one;
  const { ids: after, breaks: breaksAfter } = other;
  const to = new Int32Array(before.length).fill(-1);
  const work: Gap[] = [{ a: 0, aEnd: before.length, b: 0, bEnd: after.length, level: 0, depth: 0 }];
  for (let gap = work.pop(); gap; gap = work.pop()) {
    const inner = trim(before, after, gap, to);
    if (inner.a === inner.aEnd || inner.b === inner.bEnd) continue;
    if (inner.level === runs.length) diffGap(before, after, inner, to);
    else work.push(...split(before, after, inner, to));
  }
  slideRuns(before, breaks, to, after, breaksAfter);
  findMoves(before, after, to);
  matchCaseOnly(one, other, to);
  return to;
}

interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  /** Which of `runs` is next. */
  readonly level: number;
  /** How often it was split: at most `deepest`, so that odd texts stay linear. */
  readonly depth: number;
}

/** Matches what is equal at both ends; returns what is left between. */
function trim(before: Int32Array, after: Int32Array, gap: Gap, to: Alignment): Gap {
  let { a, aEnd, b, bEnd } = gap;
  while (a < aEnd && b < bEnd && before[a] === after[b]) to[a++] = b++;
  while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) to[--aEnd] = --bEnd;
  return { ...gap, a, aEnd, b, bEnd };
}

function split(before: Int32Array, after: Int32Array, gap: Gap, to: Alignment): Gap[] {
  const length = runs[gap.level];
  const anchors = inOrder(anchorsOf(before.subarray(gap.a, gap.aEnd), after.subarray(gap.b, gap.bEnd), length));
  if (anchors.length === 0 || gap.depth === deepest) return [{ ...gap, level: gap.level + 1, depth: 0 }];
  const gaps: Gap[] = [];
  let [a, b] = [gap.a, gap.b];
  for (const [x, y] of anchors) {
    const [from, at] = [gap.a + x, gap.b + y];
    if (from < a || at < b) {
      if (from - a !== at - b) continue; // overlaps the last run, and is not its continuation
      for (let k = 0; k < length; k++) to[from + k] = at + k;
    } else {
      gaps.push({ a, aEnd: from, b, bEnd: at, level: gap.level, depth: gap.depth + 1 });
      for (let k = 0; k < length; k++) to[from + k] = at + k;
    }
    [a, b] = [from + length, at + length];
  }
  gaps.push({ a, aEnd: gap.aEnd, b, bEnd: gap.bEnd, level: gap.level, depth: gap.depth + 1 });
  return gaps;
}

function diffGap(before: Int32Array, after: Int32Array, { a, aEnd, b, bEnd }: Gap, to: Alignment): void {
  const maxEditLength = Math.min(mostEdits, Math.ceil(mostSteps / (aEnd - a + bEnd - b)));
  const changes = diffArrays([...before.subarray(a, aEnd)], [...after.subarray(b, bEnd)], { maxEditLength });
  for (const { added, removed, count } of changes ?? []) {
    if (added) b += count;
    else if (removed) a += count;
    else for (let k = 0; k < count; k++) to[a++] = b++;
  }
}

/** A moved run has at least this many tokens, and stands once among the unmatched of either text. */
const movedRun = 4;
/** Between two moved runs that stay in order, so many tokens may have been rewritten. */
const movedGap = 60;

function findMoves(before: Int32Array, after: Int32Array, to: Alignment): void {
  const taken = new Uint8Array(after.length);
  for (const b of to) if (b >= 0) taken[b] = 1;
  const free = (a: number, b: number): boolean => to[a] < 0 && taken[b] === 0 && before[a] === after[b];
  const left = masked(before, (i) => to[i] < 0);
  const right = masked(after, (i) => taken[i] === 0);
  const match = (a: number, b: number): void => void ((to[a] = b), (taken[b] = 1));
  let last: readonly [number, number] = [-1, -1];
  for (const [x, y] of anchorsOf(left, right, movedRun)) {
    if (!free(x, y)) continue;
    let [a, b] = [x, y];
    while (a > 0 && b > 0 && free(a - 1, b - 1)) [a, b] = [a - 1, b - 1];
    const between: Gap = { a: last[0] + 1, aEnd: a, b: last[1] + 1, bEnd: b, level: 0, depth: 0 };
    for (; a < before.length && b < after.length && free(a, b); a++, b++) match(a, b);
    if (last[0] >= 0 && isRewritten(between, to, taken)) {
      diffGap(before, after, between, to);
      for (let k = between.a; k < between.aEnd; k++) if (to[k] >= 0) taken[to[k]] = 1;
    }
    last = [a - 1, b - 1];
  }
}

function isRewritten({ a, aEnd, b, bEnd }: Gap, to: Alignment, taken: Uint8Array): boolean {
  if (aEnd - a > movedGap || bEnd - b > movedGap || bEnd < b) return false;
  for (let i = a; i < aEnd; i++) if (to[i] >= 0) return false;
  for (let i = b; i < bEnd; i++) if (taken[i] !== 0) return false;
  return true;
}

/** Tokens that are not to be matched get ids of their own. */
function masked(ids: Int32Array, keep: (i: number) => boolean): Int32Array {
  return ids.map((id, i) => (keep(i) ? id : -1));
}
