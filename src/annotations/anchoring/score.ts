import type { Haystack } from './haystack';
import type { Needle } from './needle';
import { Break } from './tokens';

/** How far the context of a quote agrees with what stands around a place. */
export interface Agreement {
  /** Index of the quote's first token in the text. */
  readonly at: number;
  /** Equal tokens next to the quote, without a break. */
  readonly left: number;
  readonly right: number;
  /** All of the context stands there. */
  readonly full: boolean;
}

/** Context tokens compared on either side. */
export const compared = 48;
/** Tokens that may have been put in among them. */
export const slack = 16;
/** What a word in another paragraph weighs, beside one in the quote's own: paragraphs move. */
const otherParagraph = 0.2;

/** Compares a quote's context with that of a place where its words stand, from the quote outwards. */
export function agreement(needle: Needle, hay: Haystack, at: number): Agreement {
  const { window, quote } = needle;
  const end = at + quote.end - quote.first;
  const { ids } = hay.tokens;
  let left = 0;
  while (left < quote.first && left < at && ids[at - 1 - left] === window.ids[quote.first - 1 - left]) left++;
  let right = 0;
  const most = Math.min(window.count - quote.end, ids.length - end);
  while (right < most && ids[end + right] === window.ids[quote.end + right]) right++;
  return { at, left, right, full: left === quote.first && quote.end + right === window.count };
}

/** The share of the context's weight that stands about a place in order, 0 to 1. Bounded work. */
export function scoreAt(needle: Needle, hay: Haystack, at: number): number {
  const end = at + needle.quote.end - needle.quote.first;
  const { ids } = hay.tokens;
  const weights = weightsOf(needle, hay);
  const before = contextBefore(needle, weights);
  const after = contextAfter(needle, weights);
  const found =
    common(
      before,
      ids
        .subarray(Math.max(0, at - before.length - slack), at)
        .slice()
        .reverse(),
    ) + common(after, ids.subarray(end, end + after.length + slack));
  const total = before.concat(after).reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : found / total;
}

/**
 * What each token of a needle's context says about its place; 0 for the quote's own. Rare words weigh more, since a common
 * one proves little, and so do those of the quote's own paragraph.
 */
export function weightsOf({ window, quote }: Needle, hay: Haystack): Float64Array {
  const weights = new Float64Array(window.count);
  const weigh = (i: number, isOwn: boolean): void => {
    const count = hay.positions(window.ids[i]).length;
    const rarity = count < 2 ? 1 : 1 / (1 + Math.log2(count));
    weights[i] = rarity * (window.words[i] ? 1 : 0.5) * (isOwn ? 1 : otherParagraph);
  };
  let isOwn = true;
  for (let i = quote.first - 1; i >= 0; i--) {
    if (window.breaks[i + 1] === Break.paragraph) isOwn = false;
    weigh(i, isOwn);
  }
  isOwn = true;
  for (let i = quote.end; i < window.count; i++) {
    if (window.breaks[i] === Break.paragraph) isOwn = false;
    weigh(i, isOwn);
  }
  return weights;
}

interface Weighed {
  readonly id: number;
  readonly weight: number;
}

/** The nearest of the context, nearest first. */
function contextBefore({ window, quote }: Needle, weights: Float64Array): Weighed[] {
  const from = Math.max(0, quote.first - compared);
  return Array.from(window.ids.subarray(from, quote.first), (id, k) => ({ id, weight: weights[from + k] })).reverse();
}

function contextAfter({ window, quote }: Needle, weights: Float64Array): Weighed[] {
  return Array.from(window.ids.subarray(quote.end, quote.end + compared), (id, k) => ({
    id,
    weight: weights[quote.end + k],
  }));
}

/** The weight of the heaviest common subsequence. */
function common(a: readonly Weighed[], b: Int32Array): number {
  let row = new Float64Array(b.length + 1);
  let next = new Float64Array(b.length + 1);
  for (const { id, weight } of a) {
    for (let j = 0; j < b.length; j++) next[j + 1] = Math.max(next[j], row[j + 1], id === b[j] ? row[j] + weight : 0);
    [row, next] = [next, row];
  }
  return row[b.length];
}
