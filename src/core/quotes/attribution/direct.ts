import { isUpper } from '../../text/characters';
import { subjectHasVerb } from '../reports/bareClauses';
import { hasFiniteVerb } from '../reports/finiteVerbs';
import type { Draft } from './drafts';
import { isFinal, markedWithin, sentenceAt, word, type MarkedTokens, type Reading } from '../context';
import type { Report } from '../reports/reports';
import { opensSpeech, sentenceStart } from '../sentenceStarts';

/** Direct speech and quoted fragments that a cue attributes; index of the marked stretch to draft. */
export function attributedDrafts(reading: Reading, reports: readonly Report[]): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const attribute = (report: Report, at: number, rule: string): void => {
    if (at >= 0) offer(drafts, at, fromReport(reading, report, at, rule), reading.marked[at].around >= 0);
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

function fromReport(reading: Reading, report: Report, at: number, rule: string): Draft {
  const marked = reading.marked[at];
  const quoted = word(reading, report.first - 1) === 'as' || marked.around >= 0;
  const speech = opensSpeech(reading, marked) || standsAlone(reading, marked);
  const range = rule === 'cue-after' && !speech && !quoted ? clauseEndingIn(reading, marked) : marked;
  const fragment = rule === 'cue-after' && !speech;
  const direct = range === marked && !fragment && (rule === 'cue-after' || isDirect(reading, marked));
  return {
    first: range.first,
    last: range.last,
    kind: direct ? 'direct' : 'mixed',
    marked: range === marked ? [at] : markedWithin(reading, range.first, range.last),
    cue: report.cue,
    source: report.source,
    missing: report.missing,
    rule,
    score: marked.closed ? 0.95 : 0.6,
    continues: null,
  };
}

/** "But “we will not go,” he said": subject and verb of its own, and no verb before it in the sentence. */
function standsAlone(reading: Reading, { first, inside }: MarkedTokens): boolean {
  return (
    subjectHasVerb(reading, inside.first, inside.last) &&
    !hasFiniteVerb(reading, sentenceAt(reading, first).first, first)
  );
}

/** After a cue: speech when a colon or comma stands before it, when it is a sentence, or when it has a verb of its own. */
function isDirect(reading: Reading, marked: MarkedTokens): boolean {
  const { first, last } = marked.inside;
  const before = word(reading, marked.first - 1);
  if (before === ',' || before === ':') return true;
  if (last - first > 3 && startsHigh(reading, first) && (isFinal(reading, last - 1) || last - first > 8)) return true;
  return hasFiniteVerb(reading, first, last);
}

function startsHigh(reading: Reading, i: number): boolean {
  return isUpper(reading.article.text.charCodeAt(reading.article.tokens.starts[i]));
}

/** "The deal is |“off”,| he said": the clause from the sentence's start. */
function clauseEndingIn(reading: Reading, marked: MarkedTokens): { first: number; last: number } {
  const sentence = sentenceAt(reading, marked.first);
  return { first: sentenceStart(reading, sentence.first), last: marked.last };
}
