import type { Evidence, Span } from '../analysis';
import type { Article } from '../article';
import { finish, type Steps } from '../steps';
import type { TokenRange } from '../syntax/syntax';
import { bare } from '../text/spans';
import { attributedDrafts } from './attribution/direct';
import { continueSpeech } from './attribution/continued';
import type { Draft } from './attribution/drafts';
import { fragmentDraft, isWholeSpeech } from './attribution/fragments';
import { headlineDrafts } from './attribution/headlines';
import { indirectDrafts } from './attribution/indirect';
import { speakerMention } from './sources/mention';
import { obey } from './corrections';
import { wordReports } from './reports/nounReports';
import { phraseReports } from './reports/phraseReports';
import type { Quotation } from './quotation';
import { QuoteContext } from './context/quoteContext';
import { SubjectFinder } from './sources/subjects';
import { verbReports } from './reports/verbReports';
import { interviewTurns } from './attribution/turns';

/**
 * Finds what is said in an article, by whom, and by what word that is told, from its marks and syntax alone.
 *
 * Direct speech is one pair of marks, marks included, however many paragraphs it runs over. Mixed and indirect speech is the
 * content clause. Titles, nicknames and scare quotes are left out. A person's 'speaker' constraints are obeyed.
 */
export const findQuotations = (article: Article): Quotation[] => finish(findQuotationsInSteps(article));

/** The same in steps. */
export function* findQuotationsInSteps(article: Article): Steps<Quotation[]> {
  const context = new QuoteContext(article);
  const subjects = new SubjectFinder(context);
  yield;
  const byVerb = verbReports(context, subjects);
  yield;
  const reports = [...byVerb, ...phraseReports(context), ...wordReports(context)];
  yield;
  const turns = interviewTurns(context);
  const attributed = attributedDrafts(context, reports);
  const indirect = indirectDrafts(context, reports, new Set(attributed.keys()));
  const headlines = headlineDrafts(context);
  const mixed = [...attributed.values()].filter((d) => d.marked.length > 1);
  const taken = new Set([...turns, ...indirect, ...headlines, ...mixed].flatMap((d) => d.marked));
  const direct = context.marked.flatMap((marked, at) => {
    if (taken.has(at)) return [];
    const known = attributed.get(at);
    if (known) return [known];
    if (marked.depth > 0) return [];
    const found = isWholeSpeech(context, marked)
      ? cueless(at, marked, marked.closed)
      : fragmentDraft(context, subjects, at);
    return found ? [found] : [];
  });
  const sorted = sortDrafts([...direct, ...mixed, ...indirect, ...headlines, ...turns]);
  const finished = continueSpeech(context, subjects, sorted);
  yield;
  return obey(article, toQuotations(context, finished, sorted));
}

function cueless(at: number, range: TokenRange, closed: boolean): Draft {
  return {
    first: range.first,
    last: range.last,
    kind: 'direct',
    marked: [at],
    cue: null,
    source: null,
    missing: '',
    rule: 'marked-sentence',
    score: closed ? 0.8 : 0.5,
    continues: null,
  };
}

function sortDrafts(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts.filter((d) => d.last > d.first).sort((a, b) => a.first - b.first || b.last - a.last);
  return sorted.filter((d, i) => i === 0 || d.first !== sorted[i - 1].first || d.last !== sorted[i - 1].last);
}

function toQuotations(context: QuoteContext, drafts: readonly Draft[], before: readonly Draft[]): Quotation[] {
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
  const { text } = context.article;
  const part = (span: Span) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const whole =
    draft.kind === 'direct' && draft.marked.length === 1 ? context.marked[draft.marked[0]] : context.spanOf(draft);
  const cue = draft.cue ? context.spanOf(draft.cue) : null;
  const speaker = draft.source ? speakerMention(context, draft.source, draft.cue) : null;
  const why: Evidence[] = speaker
    ? []
    : [{ source: 'rule', rule: draft.missing || 'no-speaker-no-cue', score: 0.5, spans: [part(whole)].map(bare) }];
  return {
    ...part(whole),
    kind: draft.kind,
    parent,
    continues,
    speaker,
    marked: draft.marked.map((m) => bare(context.marked[m])),
    cue: cue && {
      ...part(cue),
      evidence: [{ source: 'lexicon', rule: 'reporting-word', score: 0.95, spans: [bare(cue)] }],
    },
    evidence: [
      { source: 'rule', rule: draft.rule, score: draft.score, spans: cue ? [bare(whole), bare(cue)] : [bare(whole)] },
      ...why,
    ],
  };
}
