import type { Span } from '../../core/analysis';
import { unfold } from './fold';
import { foldedOffset, tokenAfter, type Tokens } from './tokens';

/** Tokens of a span, half-open, and how much of the first and of the last of them is outside it (folded code units). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
  readonly skip: number;
  readonly drop: number;
}

/** The tokens that a span of the original text touches. */
export function tokenRange(tokens: Tokens, { start, end }: Span): TokenRange {
  const from = foldedOffset(tokens.folded, start);
  const to = foldedOffset(tokens.folded, end);
  const first = tokenAfter(tokens, from);
  let last = first;
  while (last < tokens.count && tokens.starts[last] < to) last++;
  if (first === last) return { first, end: last, skip: 0, drop: 0 };
  return {
    first,
    end: last,
    skip: Math.max(0, from - tokens.starts[first]),
    drop: Math.max(0, tokens.ends[last - 1] - to),
  };
}

/** The original span of tokens, without what is outside. Empty for no tokens: where the next one stands. */
export function rangeSpan(
  { folded, starts, ends, count }: Tokens,
  { first, end, skip, drop }: TokenRange,
  length: number,
): Span {
  if (first < end) return unfold(folded, starts[first] + skip, ends[end - 1] - drop);
  const at = first < count ? unfold(folded, starts[first], starts[first] + 1).start : length;
  return { start: at, end: at };
}
