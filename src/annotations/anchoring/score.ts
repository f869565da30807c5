import type { Haystack } from './haystack';
import type { Needle } from './needle';

/** How well the context of a quote agrees with what stands around a place. */
export interface Agreement {
  /** Index of the quote's first token in the text. */
  readonly at: number;
  /** Equal tokens next to the quote, without a break. */
  readonly left: number;
  readonly right: number;
  /** All of the context stands there. */
  readonly full: boolean;
  /** The share of the context's weight that stands there in order, 0 to 1. */
  readonly score: number;
}

/** Context tokens compared on either side. */
const compared = 32;
/** Tokens that may have been put in among them. */
const slack = 16;

/** Compares a quote's context with that of a place where its words stand. Bounded work. */
export function agreement(needle: Needle, hay: Haystack, at: number): Agreement {
  const { window, quote } = needle;
  const end = at + quote.end - quote.first;
  const { ids } = hay.tokens;
  let left = 0;
  while (left < quote.first && left < at && ids[at - 1 - left] === window.ids[quote.first - 1 - left]) left++;
  let right = 0;
  while (quote.end + right < window.count && end + right < ids.length && ids[end + right] === window.ids[quote.end + right]) right++;
  const full = left === quote.first && quote.end + right === window.count;
  if (full) return { at, left, right, full, score: 1 };
  const before = [...window.ids.subarray(Math.max(0, quote.first - compared), quote.first)].reverse();
  const after = [...window.ids.subarray(quote.end, quote.end + compared)];
  const total = weigh(before, hay) + weigh(after, hay);
  const found =
    common(before, [...ids.subarray(Math.max(0, at - before.length - slack), at)].reverse(), hay) +
    common(after, [...ids.subarray(end, end + after.length + slack)], hay);
  return { at, left, right, full, score: total === 0 ? 0 : found / total };
}

/** The share of the context that stands about a place when the quote itself may stand anywhere, or nowhere. */
export function looseScore({ window, quote }: Needle, hay: Haystack, at: number): number {
  const from = Math.max(0, quote.first - compared);
  const context = [...window.ids.subarray(from, quote.first), ...window.ids.subarray(quote.end, quote.end + compared)];
  const reach = Math.min(2 * compared, context.length) + slack;
  const total = weigh(context, hay);
  const around = hay.tokens.ids.subarray(Math.max(0, at - reach), at + quote.end - quote.first + reach);
  return total === 0 ? 0 : common(context, [...around], hay) / total;
}

/** Rare words weigh more: the context of a common one proves little. */
export function weightOf(id: number, hay: Haystack): number {
  const count = hay.positions(id).length;
  return count < 2 ? 1 : 1 / (1 + Math.log2(count));
}

const weigh = (ids: readonly number[], hay: Haystack): number => ids.reduce((sum, id) => sum + weightOf(id, hay), 0);

/** The weight of the heaviest common subsequence. */
function common(a: readonly number[], b: readonly number[], hay: Haystack): number {
  let row = new Float64Array(b.length + 1);
  for (const id of a) {
    const weight = weightOf(id, hay);
    const next = new Float64Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = Math.max(next[j], row[j + 1], id === b[j] ? row[j] + weight : 0);
    row = next;
  }
  return row[b.length];
}
