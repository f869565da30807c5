import type { TimeType } from '../analysis';
import type { Article } from '../article';
import type { TokenRange } from '../syntax/syntax';
import { rangeKey } from '../text/spans';
import { tokensIn } from '../text/tokens';
import { isTimex } from './calendar/timex';
import type { TimeExpression } from './grammar/expressions';

/**
 * A person's values in place of what the rules read there; times that are counted from these move with them. What is no time,
 * as a person says, goes. A value that is no TIMEX3 value is left out. In text order, disjoint.
 */
export function applyCorrections(
  { tokens, inputs }: Pick<Article, 'tokens' | 'inputs'>,
  found: readonly TimeExpression[],
): readonly TimeExpression[] {
  const { constraints = [] } = inputs;
  const rejected = new Set(constraints.flatMap((c) => (c.kind === 'notMention' ? key(tokensIn(tokens, c.span)) : [])));
  const left = rejected.size === 0 ? found : found.filter((e) => !rejected.has(rangeKey(e)));
  const corrected = latestOf(
    constraints.flatMap((c) => {
      const range = c.kind === 'time' && isTimex(c.value) ? tokensIn(tokens, c.span) : null;
      return range && c.kind === 'time' ? [{ ...range, value: c.value }] : [];
    }),
  );
  const result: TimeExpression[] = [];
  let f = 0;
  for (const { first, last, value } of corrected) {
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
      corrected: { replaced },
    });
  }
  return [...result, ...left.slice(f)];
}

/** In text order; of two that overlap, the one that was given later. */
function latestOf<T extends TokenRange>(corrected: readonly T[]): T[] {
  const order = corrected.map((c, i) => ({ c, i })).sort((a, b) => a.c.first - b.c.first || a.i - b.i);
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
