import type { TimeType } from '../analysis';
import type { Article } from '../article';
import { rangeKey } from '../text/spans';
import { tokensIn } from '../text/tokens';
import type { TokenRange } from '../syntax/syntax';
import type { TimeExpression } from './expressions';
import { isTimex } from './timex';

/**
 * A person's values in place of what the rules read there; what is told from these times later moves with them. What is no time
 * goes. Values that are none are not obeyed. In text order, disjoint.
 */
export function obey(
  { tokens, inputs }: Pick<Article, 'tokens' | 'inputs'>,
  found: readonly TimeExpression[],
): readonly TimeExpression[] {
  const { constraints = [] } = inputs;
  const rejected = new Set(constraints.flatMap((c) => (c.kind === 'notMention' ? key(tokensIn(tokens, c.span)) : [])));
  const left = rejected.size === 0 ? found : found.filter((e) => !rejected.has(rangeKey(e)));
  const settled = latestOf(
    constraints.flatMap((c) => {
      const range = c.kind === 'time' && isTimex(c.value) ? tokensIn(tokens, c.span) : null;
      return range && c.kind === 'time' ? [{ ...range, value: c.value }] : [];
    }),
  );
  const result: TimeExpression[] = [];
  let f = 0;
  for (const { first, last, value } of settled) {
    const replaced: TimeExpression[] = [];
    for (; f < left.length && left[f].first < last; f++) {
      if (left[f].last > first) replaced.push(left[f]);
      else result.push(left[f]);
    }
    result.push({
      first,
      last,
      type: typeOf(value),
      meaning: { kind: 'value', value },
      rule: 'corrected',
      settled: { replaced },
    });
  }
  return [...result, ...left.slice(f)];
}

/** In text order; of two that overlap, the one settled later. */
function latestOf<T extends TokenRange>(settled: readonly T[]): T[] {
  const order = settled.map((c, i) => ({ c, i })).sort((a, b) => a.c.first - b.c.first || a.i - b.i);
  const kept: { c: T; i: number }[] = [];
  for (const item of order) {
    const before = kept[kept.length - 1];
    if (!before || before.c.last <= item.c.first) kept.push(item);
    else if (item.i > before.i) kept[kept.length - 1] = item;
  }
  return kept.map(({ c }) => c);
}

const key = (range: TokenRange | null): string[] => (range ? [rangeKey(range)] : []);

/** TIMEX3 type of a value. */
function typeOf(value: string): TimeType {
  if (/^P[\dXT]/.test(value)) return 'DURATION';
  return /^(?:[\dX].*)?T/.test(value) ? 'TIME' : 'DATE';
}
