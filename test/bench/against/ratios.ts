/** Seconds that each build took for the same work, at nearly the same time. */
export interface Pair {
  readonly here: number;
  readonly there: number;
}

/** The ratio here : there over many pairs. Above 1, this build is the slower one. */
export interface Ratios {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly pairs: number;
}

/**
 * The ratio of each pair, then their median. What a machine does besides lasts longer than a pair, so it mostly divides out,
 * and the median leaves out the pairs that it hit on one side only. Throws `RangeError` when there is no pair.
 */
export function ratiosOf(pairs: readonly Pair[]): Ratios {
  if (pairs.length === 0) throw new RangeError('No pairs');
  const ratios = pairs.map(({ here, there }) => here / there);
  return { least: Math.min(...ratios), median: median(ratios), most: Math.max(...ratios), pairs: pairs.length };
}

/** The middle value, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
