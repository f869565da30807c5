import type { Evidence, Part, Span } from '../../analysis';
import { bare } from '../../text/spans';
import type { QuoteContext } from '../context/quoteContext';
import type { Quotation } from '../quotation';
import { noSpeakerRules, quoteRules } from '../rules';
import { speakerMention } from '../sources/mention';
import type { Draft } from './drafts';

/** Drafts, sorted, as quotations. `before` are the same drafts as they were when others were said to continue them. */
export function toQuotations(context: QuoteContext, drafts: readonly Draft[], before: readonly Draft[]): Quotation[] {
  const open: number[] = [];
  const indexOf = new Map<Draft, number>();
  drafts.forEach((draft, i) => indexOf.set(draft, i).set(before[i], i));
  return drafts.map((draft, i) => {
    while (open.length > 0 && drafts[open[open.length - 1]].last < draft.last) open.pop();
    const parent = open.length > 0 && drafts[open[open.length - 1]].last > draft.first ? open[open.length - 1] : -1;
    open.push(i);
    return toQuotation(context, draft, parent, draft.continues ? (indexOf.get(draft.continues) ?? -1) : -1);
  });
}

function toQuotation(context: QuoteContext, draft: Draft, parent: number, continues: number): Quotation {
  const { kind, marked, source, rule, score } = draft;
  const whole = kind === 'direct' && marked.length === 1 ? bare(context.marked[marked[0]]) : context.spanOf(draft);
  const cue = draft.cue && context.spanOf(draft.cue);
  const speaker = source && speakerMention(context, source, draft.cue);
  const evidence: Evidence[] = [{ source: 'rule', rule, score, spans: cue ? [whole, cue] : [whole] }];
  if (!speaker) {
    const missing = draft.missing ?? 'no-speaker-no-cue';
    evidence.push({ source: 'rule', rule: missing, score: noSpeakerRules[missing].score, spans: [whole] });
  }
  return {
    ...partOf(context, whole),
    kind,
    parent,
    continues,
    speaker,
    marked: marked.map((m) => bare(context.marked[m])),
    cue: cue && { ...partOf(context, cue), evidence: [cueEvidence(cue)] },
    evidence,
  };
}

function cueEvidence(cue: Span): Evidence {
  const rule = 'reporting-word';
  return { source: 'lexicon', rule, score: quoteRules[rule].score, spans: [cue] };
}

function partOf({ article }: QuoteContext, { start, end }: Span): Part {
  return { start, end, text: article.text.slice(start, end) };
}
