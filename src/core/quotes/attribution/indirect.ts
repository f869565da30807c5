import type { QuoteContext } from '../context/quoteContext';
import type { Report } from '../reports/report';
import type { Draft } from './drafts';
import { isNaming } from './fragments';

/**
 * Reported clauses as drafts: mixed when they hold quoted words, else indirect. What stands inside direct speech is that
 * speech, not a report of the article's own; a clause that is nothing but one marked span is left to direct speech.
 */
export function indirectDrafts(
  context: QuoteContext,
  reports: readonly Report[],
  direct: ReadonlySet<number>,
): Draft[] {
  return reports.flatMap(({ cue, source, missing, reported }) => {
    if (!reported || context.outermost(cue.first) >= 0) return [];
    const drafts: Draft[] = [];
    for (const { first, last } of reported.clauses) {
      const marked = context
        .markedWithin(first, last)
        .filter((m) => !direct.has(m) && !isNaming(context, context.marked[m]));
      drafts.push({
        first,
        last,
        kind: context.isMarked(first, last, marked) ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
        marked,
        cue,
        source,
        missing,
        rule: reported.rule,
        score: source ? 0.85 : 0.7,
        continues: drafts[0] ?? null,
      });
    }
    return drafts;
  });
}
