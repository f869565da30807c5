import type { TokenRange } from '../../syntax/syntax';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { MarkedTokens, QuoteContext } from '../context/quoteContext';
import { opensSpeech, sentenceStart, startsHigh } from '../context/sentenceStarts';
import { subjectHasVerb } from '../reports/bareClauses';
import type { Report } from '../reports/report';
import { quotationRules } from '../rules';
import type { Draft } from './drafts';

/** More tokens than this make a quotation after a cue speech if it begins with a capital, even if it ends without a full stop. */
const sentenceLength = 8;

/** Direct speech and quoted fragments that a cue attributes, by the index of the marked span. */
export function attributedDrafts(context: QuoteContext, reports: readonly Report[]): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const offer = (report: Report, at: number, rule: 'cue-after' | 'cue-before'): void => {
    if (at < 0) return;
    const draft = fromReport(context, report, at, rule);
    const nested = context.marked[at].around >= 0;
    const known = drafts.get(at);
    if (known ? !known.source && draft.source : draft.source || !nested) drafts.set(at, draft);
  };
  for (const report of reports) {
    offer(report, report.follows, 'cue-after');
    offer(report, report.opens, 'cue-before');
  }
  return drafts;
}

/** Whole sentences in marks without a reporting word, as what nobody is known to have said. */
export function unattributedDraft({ marked }: QuoteContext, at: number): Draft {
  const { first, last, closed } = marked[at];
  const rule = 'marked-sentence';
  return {
    first,
    last,
    kind: 'direct',
    marked: [at],
    cue: null,
    source: null,
    missing: null,
    rule,
    score: closed ? quotationRules[rule].score : 0.5,
    continues: null,
  };
}

function fromReport(context: QuoteContext, report: Report, at: number, rule: 'cue-after' | 'cue-before'): Draft {
  const marked = context.marked[at];
  const { attributionOpeners } = context.words.clauses;
  const quoted = attributionOpeners.has(context.word(report.first - 1)) || marked.around >= 0;
  const fragment = rule === 'cue-after' && !opensSpeech(context, marked) && !standsAlone(context, marked);
  const range = fragment && !quoted ? clauseEndingIn(context, marked) : marked;
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
    score: marked.closed ? quotationRules[rule].score : 0.6,
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
  const whole = context.isFinal(last - 1) || last - first > sentenceLength;
  if (startsHigh(context, first) && /^[?!]$/.test(context.word(last - 1))) return true;
  if (last - first > 3 && startsHigh(context, first) && whole) return true;
  return hasFiniteVerb(context, first, last);
}

/** "The deal is |“off”,| he said": the clause from the sentence's start. */
function clauseEndingIn(context: QuoteContext, marked: MarkedTokens): TokenRange {
  const sentence = context.sentenceAt(marked.first);
  return { first: sentenceStart(context, sentence.first), last: marked.last };
}
