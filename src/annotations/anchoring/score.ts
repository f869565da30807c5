import type { Haystack } from './haystack';
import type { Needle } from './needle';
import { Break } from './tokens';

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
export const compared = 48;
/** Tokens that may have been put in among them. */
export const slack = 16;
/** What a word in another paragraph weighs, beside one in the quote's own: paragraphs move. */
const otherParagraph = 0.2;

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
  const [before, after] = contextOf(needle, hay);
  const found =
    common(before, ids.subarray(Math.max(0, at - before.length - slack), at).slice().reverse()) +
    common(after, ids.subarray(end, end + after.length + slack));
  const total = before.concat(after).reduce((sum, { weight }) => sum + weight, 0);
  return { at, left, right, full, score: total === 0 ? 0 : found / total };
}

interface Weighed {
  readonly id: number;
  readonly weight: number;
}

/** The context's tokens, nearest first: before, after. Rare words weigh more, since a common one proves little. */
function contextOf({ window, quote }: Needle, hay: Haystack): [Weighed[], Weighed[]] {
  const weigh = (i: number, isOwn: boolean): Weighed => {
    const count = hay.positions(window.ids[i]).length;
    const rarity = count < 2 ? 1 : 1 / (1 + Math.log2(count));
    return { id: window.ids[i], weight: rarity * (window.words[i] ? 1 : 0.5) * (isOwn ? 1 : otherParagraph) };
  };
  const before: Weighed[] = [];
  let isOwn = window.breaks[quote.first] < Break.paragraph;
  for (let i = quote.first - 1; i >= 0 && before.length < compared; i--) {
    before.push(weigh(i, isOwn));
    if (window.breaks[i] === Break.paragraph) isOwn = false;
  }
  const after: Weighed[] = [];
  isOwn = true;
  for (let i = quote.end; i < window.count && after.length < compared; i++) {
    if (window.breaks[i] === Break.paragraph) isOwn = false;
    after.push(weigh(i, isOwn));
  }
  return [before, after];
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
