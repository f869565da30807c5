import type { Phrase, Source } from '../sources/source';
import type { TokenRange } from '../../syntax/syntax';
import { openedAt } from './complements';
import { hasFiniteVerb } from '../context/finiteVerbs';
import { trim } from './contents';
import { cueVerbs, sourcePhrases, standards } from '../cues.data';
import { mentionKind } from '../sources/mention';
import { phraseStarting } from '../sources/nounPhrases';
import type { QuoteContext } from '../context/quoteContext';
import { clausesAround } from './surroundingClauses';
import { markedEndingAt, type Report } from './verbReports';
import { sentenceStart } from '../context/sentenceStarts';
import { sameVoice, voiceSpan } from '../context/voices';

/** Reports by a phrase: "according to the ministry", "in the words of". */
export function phraseReports(context: QuoteContext): Report[] {
  const reports: Report[] = [];
  for (let i = 0; i < context.article.tokens.count; i++) {
    const phrase = sourcePhrases.find((words) => words.every((w, k) => context.word(i + k) === w));
    if (!phrase) continue;
    const report = readPhrase(context, { first: i, last: i + phrase.length });
    if (report) reports.push(report);
  }
  return reports;
}

function readPhrase(context: QuoteContext, cue: TokenRange): Report | null {
  const stretch = voiceSpan(context, cue);
  const end = context.sentenceAt(cue.first).last;
  const found = phraseStarting(context, cue.last, stretch.last);
  if (!found || (found.first === found.head && standards.has(context.word(found.head)))) return null;
  const phrase = withName(context, found, stretch.last);
  const source: Source = { phrase, rule: 'source-phrase', score: 0.95 };
  const follows = markedEndingAt(context, cue.first, cue.first);
  const report = { cue, source, missing: '', first: cue.first, last: phrase.last, opens: -1 };
  if (follows >= 0) return { ...report, follows, contents: [], rule: '' };
  const opens = openedAfter(context, phrase.last);
  if (opens >= 0) return { ...report, follows: -1, opens, contents: [], rule: '' };
  const contents = contentsOf(context, cue, phrase, stretch, end);
  return contents.length > 0 ? { ...report, follows: -1, contents, rule: 'clause-with-source-phrase' } : null;
}

/** "According to Smith, |“…”|". */
function openedAfter(context: QuoteContext, i: number): number {
  const at = /^[,:]$/.test(context.word(i)) ? openedAt(context, i + 1) : -1;
  const { inside } = context.marked[at] ?? {};
  return inside &&
    inside.last - inside.first > 4 &&
    (context.isFinal(inside.last - 1) || context.isFinal(inside.last + 1))
    ? at
    : -1;
}

/** "the company's head, Ana Lopez, …": the name. */
function withName(context: QuoteContext, phrase: Phrase, limit: number): Phrase {
  if (context.word(phrase.last) !== ',' || mentionKind(context, phrase) !== 'nominal') return phrase;
  const next = phraseStarting(context, phrase.last + 1, limit);
  const name = next ? context.article.names[context.nameOf[next.head]] : undefined;
  const closes = next && (context.word(next.last) === ',' || context.isFinal(next.last));
  return name?.type === 'person' && closes ? next : phrase;
}

function contentsOf(
  context: QuoteContext,
  cue: TokenRange,
  phrase: Phrase,
  stretch: TokenRange,
  end: number,
): TokenRange[] {
  const around = clausesAround(context, { first: cue.first, last: phrase.last }, stretch, null);
  if (around.length > 0) return around;
  const first = sentenceStart(context, stretch.first);
  if (cue.first > first && hasFiniteVerb(context, first, cue.first) && !afterCue(context, cue.first))
    return [{ first, last: trim(context, first, cue.first) }];
  const comma = commaAfter(context, phrase.last, Math.max(end, stretch.last), cue.first);
  if (comma < 0 || !hasFiniteVerb(context, comma + 1, end)) return [];
  return [{ first: comma + 1, last: trim(context, comma + 1, end) }];
}

/** "NPD said |according to| those figures, …": what stands before is another attribution. */
function afterCue(context: QuoteContext, i: number): boolean {
  const group = context.article.syntax.verbGroups[context.article.syntax.verbGroupOf[i - 1]];
  return group !== undefined && group.finite && cueVerbs[group.lemma] !== undefined;
}

/** The comma after which the clause goes on, past an aside with "who" or "which" and a short apposition. */
function commaAfter(context: QuoteContext, from: number, limit: number, cue: number): number {
  let found = -1;
  for (let i = from; i < Math.min(limit, from + 30); i++) {
    if (!sameVoice(context, i, cue)) break;
    if (context.word(i) !== ',') continue;
    const next = context.word(i + 1);
    if (found < 0 || /^(?:who|which|whose)$/.test(context.word(found + 1)) || isAside(context, found, i)) found = i;
    if (next === 'who' || next === 'which') continue;
    if (!isAside(context, i, limit)) break;
  }
  return found;
}

/** Between two commas stands nothing but a noun phrase or a relative clause. */
function isAside(context: QuoteContext, comma: number, limit: number): boolean {
  const phrase = phraseStarting(context, comma + 1, limit);
  return phrase !== null && context.word(phrase.last) === ',';
}
