import type { Span } from '../../core/analysis';
import { aligned, type Aligned } from './aligned';
import { outcomeOf, type AlignmentOutcome } from './alignmentOutcome';
import { rangeSpan, tokenRange, type TokenRange } from './tokenRange';
import { tokensOf, type Tokens, type Vocabulary } from './tokens';

/** Two texts, and the alignment of their tokens. */
export interface Compared extends Aligned {
  readonly before: Tokens;
  readonly after: Tokens;
  /** UTF-16 length of the later text. */
  readonly length: number;
}

/** What became of a span. */
export interface Carried {
  readonly kind: AlignmentOutcome['kind'];
  /** From the first token that is left to the last; where none is, what stands between its neighbours, or null. */
  readonly span: Span | null;
  readonly sure: boolean;
}

/** Compares two texts by their words. About linear. */
export function compare(before: string, after: string): Compared {
  const vocabulary: Vocabulary = new Map();
  const [a, b] = [tokensOf(before, vocabulary), tokensOf(after, vocabulary)];
  return { ...aligned(a, b), before: a, after: b, length: after.length };
}

/** Carries a span of the earlier text over to the later one. */
export function carry(compared: Compared, span: Span): Carried {
  const range = tokenRange(compared.before, span);
  const { kind, first, end, hasFirst, hasLast, sure } = outcomeOf(compared, range.first, range.end);
  if (kind === 'gone') return { kind, span: null, sure: false };
  const found = { first, end, skip: hasFirst ? range.skip : 0, drop: hasLast ? range.drop : 0 };
  return { kind, span: rangeSpan(compared.after, found, compared.length), sure };
}

/** A guess is not wider than what is gone by more than this. */
const widestGuess = 4;
const nearest = 8;

/** What stands where a span was, between what was beside it; null when nothing does, or that is gone too. */
export function between({ before, after, to, length }: Compared, span: Span): Span | null {
  const { first, end } = tokenRange(before, span);
  const gap = gapBetween(to, after.count, first, end);
  return gap && rangeSpan(after, { ...gap, skip: 0, drop: 0 }, length);
}

/** The tokens that stand between the nearest matched ones beside a run, if they are about as many. */
export function gapBetween(
  to: Int32Array,
  count: number,
  first: number,
  end: number,
): Pick<TokenRange, 'first' | 'end'> | null {
  let left = first - 1;
  while (left >= 0 && to[left] < 0 && first - left < nearest) left--;
  let right = end;
  while (right < to.length && to[right] < 0 && right - end < nearest) right++;
  if ((left >= 0 && to[left] < 0) || (right < to.length && to[right] < 0)) return null;
  const from = left >= 0 ? to[left] + 1 : 0;
  const until = right < to.length ? to[right] : count;
  return from < until && until - from <= end - first + widestGuess ? { first: from, end: until } : null;
}
