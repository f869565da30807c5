import type { QuoteKind } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import type { QuoteContext } from '../context/quoteContext';
import type { Report } from '../reports/report';
import type { Draft } from './drafts';
import { isNaming } from './fragments';

/**
 * Reported clauses as drafts: mixed when they hold quoted words, else indirect, or an attitude where they are thought. What stands
 * inside direct speech is that speech, not a report of the article's own; a clause that is nothing but one marked span is left to
 * direct speech; quoted words that somebody is reported to have said are no other's thought.
 */
export function indirectDrafts(
  context: QuoteContext,
  reports: readonly Report[],
  direct: ReadonlySet<number>,
): Draft[] {
  const said = new Set(
    reports.flatMap(({ thought, reported }) =>
      thought ? [] : (reported?.clauses ?? []).flatMap(({ first, last }) => context.markedWithin(first, last)),
    ),
  );
  return reports.flatMap(({ cue, source, missing, thought, reported }) => {
    if (!reported || context.outermost(cue.first) >= 0) return [];
    const drafts: Draft[] = [];
    for (const { first, last } of reported.clauses) {
      const marked = context
        .markedWithin(first, last)
        .filter((m) => !direct.has(m) && !(thought && said.has(m)) && !isNaming(context, context.marked[m]));
      drafts.push({
        first,
        last,
        kind: kindOf(context, { first, last }, marked, thought),
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

function kindOf(context: QuoteContext, range: TokenRange, marked: readonly number[], thought: boolean): QuoteKind {
  if (context.isMarked(range.first, range.last, marked)) return 'direct';
  if (marked.length > 0) return 'mixed';
  return thought ? 'attitude' : 'indirect';
}
