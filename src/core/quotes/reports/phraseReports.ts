import type { TokenRange } from '../../syntax/syntax';
import { openedAt } from './complements';
import { hasFiniteVerb } from './finiteVerbs';
import { trim } from './contents';
import { cueVerbs, sourcePhrases, standards } from '../cues.data';
import { mentionKind, type Source } from '../sources/mention';
import { phraseStarting, type Phrase } from '../sources/nounPhrases';
import { isFinal, sentenceAt, word, type Reading } from '../context';
import { clausesAround } from './surroundingClauses';
import { markedEndingAt, type Report } from './reports';
import { sentenceStart } from '../sentenceStarts';
import { sameVoice, stretchOf } from '../sources/voices';

/** Reports by a phrase: "according to the ministry", "in the words of". */
export function phraseReports(reading: Reading): Report[] {
  const reports: Report[] = [];
  for (let i = 0; i < reading.article.tokens.count; i++) {
    const phrase = sourcePhrases.find((words) => words.every((w, k) => word(reading, i + k) === w));
    if (!phrase) continue;
    const report = readPhrase(reading, { first: i, last: i + phrase.length });
    if (report) reports.push(report);
  }
  return reports;
}

function readPhrase(reading: Reading, cue: TokenRange): Report | null {
  const stretch = stretchOf(reading, cue);
  const end = sentenceAt(reading, cue.first).last;
  const found = phraseStarting(reading, cue.last, stretch.last);
  if (!found || (found.first === found.head && standards.has(word(reading, found.head)))) return null;
  const phrase = withName(reading, found, stretch.last);
  const source: Source = { phrase, rule: 'source-phrase', score: 0.95 };
  const follows = markedEndingAt(reading, cue.first, cue.first);
  const report = { cue, source, missing: '', first: cue.first, last: phrase.last, opens: -1 };
  if (follows >= 0) return { ...report, follows, contents: [], rule: '' };
  const opens = openedAfter(reading, phrase.last);
  if (opens >= 0) return { ...report, follows: -1, opens, contents: [], rule: '' };
  const contents = contentsOf(reading, cue, phrase, stretch, end);
  return contents.length > 0 ? { ...report, follows: -1, contents, rule: 'clause-with-source-phrase' } : null;
}

/** "According to Smith, |“…”|". */
function openedAfter(reading: Reading, i: number): number {
  const at = /^[,:]$/.test(word(reading, i)) ? openedAt(reading, i + 1) : -1;
  const { inside } = reading.marked[at] ?? {};
  return inside &&
    inside.last - inside.first > 4 &&
    (isFinal(reading, inside.last - 1) || isFinal(reading, inside.last + 1))
    ? at
    : -1;
}

/** "the company's head, Ana Lopez, …": the name. */
function withName(reading: Reading, phrase: Phrase, limit: number): Phrase {
  if (word(reading, phrase.last) !== ',' || mentionKind(reading, phrase) !== 'nominal') return phrase;
  const next = phraseStarting(reading, phrase.last + 1, limit);
  const name = next ? reading.article.names[reading.nameOf[next.head]] : undefined;
  const closes = next && (word(reading, next.last) === ',' || isFinal(reading, next.last));
  return name?.type === 'person' && closes ? next : phrase;
}

function contentsOf(reading: Reading, cue: TokenRange, phrase: Phrase, stretch: TokenRange, end: number): TokenRange[] {
  const around = clausesAround(reading, { first: cue.first, last: phrase.last }, stretch, null);
  if (around.length > 0) return around;
  const first = sentenceStart(reading, stretch.first);
  if (cue.first > first && hasFiniteVerb(reading, first, cue.first) && !afterCue(reading, cue.first))
    return [{ first, last: trim(reading, first, cue.first) }];
  const comma = commaAfter(reading, phrase.last, Math.max(end, stretch.last), cue.first);
  if (comma < 0 || !hasFiniteVerb(reading, comma + 1, end)) return [];
  return [{ first: comma + 1, last: trim(reading, comma + 1, end) }];
}

/** "NPD said |according to| those figures, …": what stands before is another attribution. */
function afterCue(reading: Reading, i: number): boolean {
  const group = reading.article.syntax.verbGroups[reading.article.syntax.verbGroupOf[i - 1]];
  return group !== undefined && group.finite && cueVerbs[group.lemma] !== undefined;
}

/** The comma after which the clause goes on, past an aside with "who" or "which" and a short apposition. */
function commaAfter(reading: Reading, from: number, limit: number, cue: number): number {
  let found = -1;
  for (let i = from; i < Math.min(limit, from + 30); i++) {
    if (!sameVoice(reading, i, cue)) break;
    if (word(reading, i) !== ',') continue;
    const next = word(reading, i + 1);
    if (found < 0 || /^(?:who|which|whose)$/.test(word(reading, found + 1)) || isAside(reading, found, i)) found = i;
    if (next === 'who' || next === 'which') continue;
    if (!isAside(reading, i, limit)) break;
  }
  return found;
}

/** Between two commas stands nothing but a noun phrase or a relative clause. */
function isAside(reading: Reading, comma: number, limit: number): boolean {
  const phrase = phraseStarting(reading, comma + 1, limit);
  return phrase !== null && word(reading, phrase.last) === ',';
}
