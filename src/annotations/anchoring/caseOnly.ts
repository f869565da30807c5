import type { Alignment, TokenList } from './tokens';

/**
 * Matches runs without a match that stand between the same neighbours (or the texts' ends) and differ in case only: the words of
 * a sentence that begins elsewhere, a headline in capitals.
 */
export function matchCaseOnly(before: TokenList, after: TokenList, to: Alignment): void {
  const taken = new Uint8Array(after.ids.length);
  for (const at of to) if (at >= 0) taken[at] = 1;
  const isFree = (from: number, until: number): boolean => taken.subarray(from, until).every((one) => one === 0);
  for (let start = 0; start < to.length; start++) {
    if (to[start] >= 0) continue;
    let end = start;
    while (end < to.length && to[end] < 0) end++;
    const from = start === 0 ? 0 : to[start - 1] + 1;
    const until = end === to.length ? after.ids.length : to[end];
    const isFitting = until - from === end - start && isFree(from, until);
    if (isFitting && isSame(before.lower, start, after.lower, from, end - start))
      for (let k = 0; k < end - start; k++) to[start + k] = from + k;
    start = end;
  }
}

function isSame(x: Int32Array, i: number, y: Int32Array, j: number, count: number): boolean {
  for (let k = 0; k < count; k++) if (x[i + k] !== y[j + k]) return false;
  return true;
}
