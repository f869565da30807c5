import type { Span, TimeType } from '../analysis';
import type { Article } from '../article';
import type { TimeExpression } from './expressions';

/**
 * A person's values in place of what the rules read there; what is told from these times later moves with them. In text
 * order.
 */
export function obey(
  { tokens, text, inputs }: Pick<Article, 'tokens' | 'text' | 'inputs'>,
  found: readonly TimeExpression[],
): readonly TimeExpression[] {
  const settled = latestOf((inputs.constraints ?? []).flatMap((c) => (c.kind === 'time' && isInside(c.span, text) ? [c] : [])));
  if (settled.length === 0) return found;
  const result: TimeExpression[] = [];
  let f = 0;
  for (const { span, value } of settled) {
    const replaced: TimeExpression[] = [];
    for (; f < found.length && tokens.starts[found[f].first] < span.end; f++) {
      if (tokens.ends[found[f].last - 1] > span.start) replaced.push(found[f]);
      else result.push(found[f]);
    }
    const first = tokenAt(tokens.ends, span.start + 1);
    const last = Math.max(first + 1, tokenAt(tokens.starts, span.end));
    if (first < tokens.count)
      result.push({
        first,
        last,
        type: typeOf(value),
        meaning: { kind: 'value', value },
        rule: 'corrected',
        settled: { span, replaced },
      });
  }
  return [...result, ...found.slice(f)];
}

const isInside = ({ start, end }: Span, text: string): boolean => start >= 0 && start < end && end <= text.length;

/** In text order; of two that overlap, the one settled later. */
function latestOf<T extends { readonly span: Span }>(constraints: readonly T[]): T[] {
  const order = constraints.map((c, i) => ({ c, i })).sort((a, b) => a.c.span.start - b.c.span.start || a.i - b.i);
  const kept: { c: T; i: number }[] = [];
  for (const item of order) {
    const before = kept[kept.length - 1];
    if (!before || before.c.span.end <= item.c.span.start) kept.push(item);
    else if (item.i > before.i) kept[kept.length - 1] = item;
  }
  return kept.map(({ c }) => c);
}

/** The first token whose offset in `offsets` is at least `offset`. */
function tokenAt(offsets: Int32Array, offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** TIMEX3 type of a value. */
export function typeOf(value: string): TimeType {
  if (/^P[\dXT]/.test(value)) return 'DURATION';
  return /^[\dX].*T/.test(value) ? 'TIME' : 'DATE';
}
