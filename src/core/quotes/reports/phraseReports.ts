import type { TokenRange } from '../../syntax/syntax';
import { markedEndingAt, openedAt } from '../context/adjacentMarks';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { sentenceStart } from '../context/sentenceStarts';
import { sameVoice, voiceSpan } from '../context/voices';
import { mentionKind, phraseStarting, rowStarting } from '../sources/nounPhrases';
import type { Phrase, Source } from '../sources/source';
import { withoutPunctuation } from './contents';
import type { Report } from './report';
import { clausesAround } from './surroundingClauses';

/** How far behind a source, in tokens, the clause may go on. */
const reach = 30;

/** Reports by a phrase: "according to the ministry", "in the words of". */
export function phraseReports(context: QuoteContext): Report[] {
  const { all } = context.words.phrases;
  const { count } = context.article.tokens;
  const reports: Report[] = [];
  for (let i = 0; i < count; i++) {
    const phrase = all.find((words) => context.standsAt(words, i));
    const report = phrase ? reportOf(context, { first: i, last: i + phrase.length }) : null;
    if (report) reports.push(report);
  }
  return reports;
}

function reportOf(context: QuoteContext, cue: TokenRange): Report | null {
  const { standards } = context.words.phrases;
  const voice = voiceSpan(context, cue);
  const found = rowStarting(context, cue.last, voice.last);
  if (!found || (found.first === found.head && standards.has(context.word(found.head)))) return null;
  const phrase = withName(context, found, voice.last);
  const source: Source = { phrase, rule: 'source-phrase' };
  const report: Report = {
    cue,
    source,
    missing: null,
    thought: false,
    first: cue.first,
    last: phrase.last,
    follows: -1,
    opens: -1,
    reported: null,
  };
  const follows = markedEndingAt(context, cue.first, cue.first);
  if (follows >= 0) return { ...report, follows };
  const opens = openedAfter(context, phrase.last);
  if (opens >= 0) return { ...report, opens };
  const clauses = clausesOf(context, cue, phrase, voice);
  return clauses.length > 0 ? { ...report, reported: { clauses, rule: 'clause-with-source-phrase' } } : null;
}

/** "According to Smith, |“…”|". */
function openedAfter(context: QuoteContext, i: number): number {
  const at = /^[,:]$/.test(context.word(i)) ? openedAt(context, i + 1) : -1;
  if (at < 0) return -1;
  const { first, last } = context.marked[at].inside;
  return last - first > 4 && (context.isFinal(last - 1) || context.isFinal(last + 1)) ? at : -1;
}

/** "the company's head, Ana Lopez, …": the name. */
function withName(context: QuoteContext, phrase: Phrase, limit: number): Phrase {
  if (context.word(phrase.last) !== ',' || mentionKind(context, phrase) !== 'nominal') return phrase;
  const next = phraseStarting(context, phrase.last + 1, limit);
  const closes = next && (context.word(next.last) === ',' || context.isFinal(next.last));
  return closes && context.nameAt(next.head)?.type === 'person' ? next : phrase;
}

function clausesOf(context: QuoteContext, cue: TokenRange, phrase: Phrase, voice: TokenRange): TokenRange[] {
  const around = clausesAround(context, { first: cue.first, last: phrase.last }, voice, null);
  if (around.length > 0) return around;
  const first = sentenceStart(context, voice.first);
  if (cue.first > first && hasFiniteVerb(context, first, cue.first) && !afterCue(context, cue.first))
    return [{ first, last: withoutPunctuation(context, first, cue.first) }];
  const end = context.sentenceAt(cue.first).last;
  const comma = commaAfter(context, phrase.last, Math.max(end, voice.last), cue.first);
  if (comma < 0 || !hasFiniteVerb(context, comma + 1, end)) return [];
  return [{ first: comma + 1, last: withoutPunctuation(context, comma + 1, end) }];
}

/** "NPD said |according to| those figures, …": what stands before is another attribution. */
function afterCue(context: QuoteContext, i: number): boolean {
  const group = context.verbAt(i - 1);
  return group !== null && group.finite && context.words.verbs.has(group.lemma);
}

/** The comma after which the clause goes on, past an aside with "who" or "which" and a short apposition. */
function commaAfter(context: QuoteContext, from: number, limit: number, cue: number): number {
  const { relativePronouns, relativePossessives } = context.words.clauses;
  const opensRelative = (word: string) => relativePronouns.has(word) || relativePossessives.has(word);
  let found = -1;
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    if (!sameVoice(context, i, cue)) break;
    if (context.word(i) !== ',') continue;
    if (found < 0 || opensRelative(context.word(found + 1)) || isAside(context, found, i)) found = i;
    if (!relativePronouns.has(context.word(i + 1)) && !isAside(context, i, limit)) break;
  }
  return found;
}

/** Between two commas stands nothing but a noun phrase or a relative clause. */
function isAside(context: QuoteContext, comma: number, limit: number): boolean {
  const phrase = phraseStarting(context, comma + 1, limit);
  return phrase !== null && context.word(phrase.last) === ',';
}
