/**
 * The first index from 0 to `count` of which `isBefore` is not true, by binary search: where something belongs in a sorted list.
 * `isBefore` holds of the list up to some index, and of none from there on.
 */
export function lowerBound(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of ascending numbers that is at least `value`; their count when there is none. */
export function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  return lowerBound(sorted.length, (i) => sorted[i] < value);
}

/** The index of the first of ascending numbers that is more than `value`; their count when there is none. */
export function firstAbove(sorted: ArrayLike<number>, value: number): number {
  return lowerBound(sorted.length, (i) => sorted[i] <= value);
}

/** The index of the last of spans, in text order, that starts at or before an offset; -1 when there is none. */
export function lastStartingBy(spans: readonly { readonly start: number }[], offset: number): number {
  return lowerBound(spans.length, (i) => spans[i].start <= offset) - 1;
}
