import type { QuoteContext } from '../context/quoteContext';
import type { Quotation } from '../quotation';
import type { Report } from '../reports/report';
import type { SubjectFinder } from '../sources/subjects';
import { continueSpeech } from './continued';
import { attributedDrafts, unattributedDraft } from './direct';
import { sortDrafts, type Draft } from './drafts';
import { fragmentDraft, isWholeSpeech } from './fragments';
import { headlineDrafts } from './headlines';
import { indirectDrafts } from './indirect';
import { toQuotations } from './quotations';
import { interviewTurns } from './turns';

/**
 * Says of each marked span and each reported clause whose words it is. What reports attribute goes first; a marked span that none
 * of them holds is speech without a cue, a fragment that a verb judges, or no quotation at all.
 */
export function attributed(context: QuoteContext, subjects: SubjectFinder, reports: readonly Report[]): Quotation[] {
  const turns = interviewTurns(context);
  const byCue = attributedDrafts(context, reports);
  const indirect = indirectDrafts(context, reports, new Set(byCue.keys()));
  const headlines = headlineDrafts(context);
  const mixed = [...byCue.values()].filter((d) => d.marked.length > 1);
  const held = new Set([...turns, ...indirect, ...headlines, ...mixed].flatMap((d) => d.marked));
  const direct = context.marked.flatMap((marked, at): Draft[] => {
    if (held.has(at)) return [];
    const known = byCue.get(at);
    if (known) return [known];
    if (marked.depth > 0) return [];
    if (isWholeSpeech(context, marked)) return [unattributedDraft(context, at)];
    const fragment = fragmentDraft(context, subjects, at);
    return fragment ? [fragment] : [];
  });
  const drafts = sortDrafts([...direct, ...mixed, ...indirect, ...headlines, ...turns]);
  return toQuotations(context, continueSpeech(context, subjects, drafts), drafts);
}
