import type { Span } from '../../analysis';
import type { Article } from '../../article';
import { lowerBound } from '../../text/search';
import { spanKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';

/** The words a span touches; null where it touches none. */
export function wordsIn({ tokens }: Pick<Article, 'tokens'>, span: Span): Span | null {
  const range = tokensIn(tokens, span);
  return range && { start: tokens.starts[range.first], end: tokens.ends[range.last - 1] };
}

/** How many quotations that begin near a span are compared with it. */
const mostCompared = 64;

/** Finds the quotation that is a span, or shares more than half of what the two cover together; -1 where there is none. */
export function quotationFinder(quotations: readonly Span[]): (span: Span) => number {
  const exact = new Map(quotations.map((q, i) => [spanKey(q), i]));
  return (span) => {
    const known = exact.get(spanKey(span));
    if (known !== undefined) return known;
    let [best, bestShare] = [-1, 0.5];
    for (const i of near(quotations, span)) {
      const { start, end } = quotations[i];
      const share = common(quotations[i], span) / (Math.max(end, span.end) - Math.min(start, span.start));
      if (share > bestShare) [best, bestShare] = [i, share];
    }
    return best;
  };
}

/** The indexes of those that begin near a span. */
export function* near(quotations: readonly Span[], span: Span): Iterable<number> {
  const at = lowerBound(quotations.length, (i) => quotations[i].start < span.start);
  const to = Math.min(quotations.length, at + mostCompared);
  for (let i = Math.max(0, at - mostCompared); i < to; i++) yield i;
}

/** How much two spans share; below 0 how far apart they are. */
export const common = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
