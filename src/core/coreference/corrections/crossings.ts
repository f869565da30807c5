import type { TokenRange } from '../../syntax/syntax';

/** Tells whether a range crosses none of these: overlaps none that it neither holds nor lies in. `count` tokens there are. */
export function crossesNone(ranges: readonly TokenRange[], count: number): (range: TokenRange) => boolean {
  // Of the ranges that go on across the gap before a token: where the first of them ends, where the last of them began.
  const firstEnd = new Int32Array(count + 1).fill(count + 1);
  const lastStart = new Int32Array(count + 1).fill(-1);
  for (const { first, last } of ranges) {
    for (let t = first + 1; t < last; t++) {
      if (last < firstEnd[t]) firstEnd[t] = last;
      if (first > lastStart[t]) lastStart[t] = first;
    }
  }
  return ({ first, last }) => firstEnd[first] >= last && lastStart[last] <= first;
}

/** Of ranges in text order those that cross none before them. */
export function withoutCrossings<T extends TokenRange>(ranges: readonly T[]): T[] {
  const open: number[] = [];
  return ranges.filter(({ first, last }) => {
    while (open.length > 0 && open[open.length - 1] <= first) open.pop();
    if (open.length > 0 && open[open.length - 1] < last) return false;
    open.push(last);
    return true;
  });
}
