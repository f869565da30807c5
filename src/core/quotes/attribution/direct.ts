import { isUpper } from '../../text/characters';
import { subjectHasVerb } from '../reports/bareClauses';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { Draft } from './drafts';
import type { MarkedTokens, QuoteContext } from '../context/quoteContext';
import type { Report } from '../reports/verbReports';
import { opensSpeech, sentenceStart } from '../context/sentenceStarts';

/** Direct speech and quoted fragments that a cue attributes; index of the marked stretch to draft. */
export function attributedDrafts(context: QuoteContext, reports: readonly Report[]): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const attribute = (report: Report, at: number, rule: string): void => {
    if (at >= 0) offer(drafts, at, fromReport(context, report, at, rule), context.marked[at].around >= 0);
  };
  for (const report of reports) {
    attribute(report, report.follows, 'cue-after');
    attribute(report, report.opens, 'cue-before');
  }
  return drafts;
}

function offer(drafts: Map<number, Draft>, at: number, draft: Draft, nested: boolean): void {
  const known = drafts.get(at);
  if ((!known && (draft.source || !nested)) || (known && !known.source && draft.source)) drafts.set(at, draft);
}

function fromReport(context: QuoteContext, report: Report, at: number, rule: string): Draft {
  const marked = context.marked[at];
  const quoted = context.word(report.first - 1) === 'as' || marked.around >= 0;
  const speech = opensSpeech(context, marked) || standsAlone(context, marked);
  const range = rule === 'cue-after' && !speech && !quoted ? clauseEndingIn(context, marked) : marked;
  const fragment = rule === 'cue-after' && !speech;
  const direct = range === marked && !fragment && (rule === 'cue-after' || isDirect(context, marked));
  return {
    first: range.first,
    last: range.last,
    kind: direct ? 'direct' : 'mixed',
    marked: range === marked ? [at] : context.markedWithin(range.first, range.last),
    cue: report.cue,
    source: report.source,
    missing: report.missing,
    rule,
    score: marked.closed ? 0.95 : 0.6,
    continues: null,
  };
}

/** "But “we will not go,” he said": subject and verb of its own, and no verb before it in the sentence. */
function standsAlone(context: QuoteContext, { first, inside }: MarkedTokens): boolean {
  return (
    subjectHasVerb(context, inside.first, inside.last) &&
    !hasFiniteVerb(context, context.sentenceAt(first).first, first)
  );
}

/** After a cue: speech when a colon or comma stands before it, when it is a sentence, or when it has a verb of its own. */
function isDirect(context: QuoteContext, marked: MarkedTokens): boolean {
  const { first, last } = marked.inside;
  const before = context.word(marked.first - 1);
  if (before === ',' || before === ':') return true;
  if (last - first > 3 && startsHigh(context, first) && (context.isFinal(last - 1) || last - first > 8)) return true;
  return hasFiniteVerb(context, first, last);
}

function startsHigh(context: QuoteContext, i: number): boolean {
  return isUpper(context.article.text.charCodeAt(context.article.tokens.starts[i]));
}

/** "The deal is |“off”,| he said": the clause from the sentence's start. */
function clauseEndingIn(context: QuoteContext, marked: MarkedTokens): { first: number; last: number } {
  const sentence = context.sentenceAt(marked.first);
  return { first: sentenceStart(context, sentence.first), last: marked.last };
}
