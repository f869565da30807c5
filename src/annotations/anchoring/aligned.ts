import { align } from './align';
import type { Alignment, TokenList } from './tokens';

/** Two lists of tokens, and which of one became which of the other. */
export interface Aligned {
  readonly before: TokenList;
  readonly after: TokenList;
  readonly to: Alignment;
  /** Unmatched tokens next to one another: taken out of the earlier list, put into the later one. */
  readonly taken: Runs;
  readonly put: Runs;
}

/**
 * Of the run that ends before index `i`, where it begins, and of the one that begins at `i`, where it ends: `i` where there
 * is none.
 */
export interface Runs {
  readonly startBefore: Int32Array;
  readonly endAfter: Int32Array;
}

/** Aligns two lists of tokens. About linear. */
export function aligned(before: TokenList, after: TokenList): Aligned {
  const to = align(before, after);
  const isPut = new Uint8Array(after.ids.length).fill(1);
  for (const j of to) if (j >= 0) isPut[j] = 0;
  return { before, after, to, taken: runsOf(Uint8Array.from(to, (j) => (j < 0 ? 1 : 0))), put: runsOf(isPut) };
}

/** A part of a list, half-open. */
export function part({ ids, lower, breaks, words }: TokenList, start: number, end: number): TokenList {
  return {
    ids: ids.subarray(start, end),
    lower: lower.subarray(start, end),
    breaks: breaks.subarray(start, end),
    words: words.subarray(start, end),
  };
}

function runsOf(free: Uint8Array): Runs {
  const startBefore = new Int32Array(free.length + 1);
  const endAfter = new Int32Array(free.length + 1).fill(free.length);
  for (let i = 1; i <= free.length; i++) startBefore[i] = free[i - 1] ? startBefore[i - 1] : i;
  for (let i = free.length - 1; i >= 0; i--) endAfter[i] = free[i] ? endAfter[i + 1] : i;
  return { startBefore, endAfter };
}
