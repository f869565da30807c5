import type { Draft } from './drafts';
import { isNaming } from './fragments';
import type { QuoteContext } from '../context/quoteContext';
import type { Report } from '../reports/verbReports';

/**
 * Reported clauses as drafts: mixed when they hold quoted words, else indirect. What stands inside direct speech is that
 * speech, not a report of the article's own; a clause that is nothing but one marked stretch is left to direct speech.
 */
export function indirectDrafts(
  context: QuoteContext,
  reports: readonly Report[],
  direct: ReadonlySet<number>,
): Draft[] {
  return reports.flatMap((report) => {
    if (insideSpeech(context, report.cue.first)) return [];
    const drafts: Draft[] = [];
    for (const content of report.contents) {
      const marked = context
        .markedWithin(content.first, content.last)
        .filter((m) => !direct.has(m) && !isNaming(context, context.marked[m]));
      const whole =
        marked.length === 1 &&
        context.marked[marked[0]].first === content.first &&
        context.marked[marked[0]].last === content.last;
      drafts.push({
        first: content.first,
        last: content.last,
        kind: whole ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
        marked,
        cue: report.cue,
        source: report.source,
        missing: report.missing,
        rule: report.rule,
        score: report.source ? 0.85 : 0.7,
        continues: drafts[0] ?? null,
      });
    }
    return drafts;
  });
}

function insideSpeech(context: QuoteContext, token: number): boolean {
  return context.outermost(token) >= 0;
}
