import { lowerBound } from '../../core/text/search';

/** Places in two texts that stand for one another. */
export type Pair = readonly [before: number, after: number];

/** Up to so many pairs all ways to chain them are weighed. */
const few = 128;

/**
 * The longest chain of pairs that ascend on both sides; of as long ones, where there are few pairs, the one that jumps
 * least. Pairs come ascending on the first. O(n log n).
 */
export function inOrder(pairs: readonly Pair[]): Pair[] {
  return pairs.length <= few ? steadiest(pairs) : longest(pairs);
}

/** What a jump costs of a pair's worth: less than one pair for any number of them. */
const jumpCost = 1 / 4096;

function steadiest(pairs: readonly Pair[]): Pair[] {
  const worth = new Float64Array(pairs.length).fill(1);
  const previous = new Int32Array(pairs.length).fill(-1);
  let best = -1;
  pairs.forEach(([a, b], i) => {
    for (let k = 0; k < i; k++) {
      const [x, y] = pairs[k];
      if (y >= b || x >= a) continue;
      const value = worth[k] + 1 - jumpCost * Math.min(31, Math.abs(b - y - (a - x)));
      if (value > worth[i]) [worth[i], previous[i]] = [value, k];
    }
    if (best < 0 || worth[i] > worth[best]) best = i;
  });
  return chain(pairs, previous, best);
}

function longest(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) {
    const length = lowerBound(tails.length, (k) => pairs[tails[k]][1] < pairs[i][1]);
    previous[i] = length > 0 ? tails[length - 1] : -1;
    tails[length] = i;
  }
  return chain(pairs, previous, tails.length > 0 ? tails[tails.length - 1] : -1);
}

function chain(pairs: readonly Pair[], previous: Int32Array, last: number): Pair[] {
  const found: Pair[] = [];
  for (let i = last; i >= 0; i = previous[i]) found.push(pairs[i]);
  return found.reverse();
}
