import type { TokenRange } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { hasFiniteVerb } from './finiteVerbs';
import { contentEnd } from './contents';
import { cueVerbs, reportAdverbs, reportNouns } from '../cues.data';
import type { Source } from '../sources/mention';
import { chunkEnding, phraseStarting } from '../sources/nounPhrases';
import { isFinal, sentenceAt, tagAt, word, type Reading } from '../context';
import type { Report } from './reports';
import { sentenceStart } from '../sentenceStarts';

/** Reports by a noun ("the minister's claim that …", "warnings from scientists that …") and by an adverb ("allegedly"). */
export function wordReports(reading: Reading): Report[] {
  const reports: Report[] = [];
  for (let i = 0; i < reading.article.tokens.count; i++) {
    const w = word(reading, i);
    const report = reportNouns.has(w) ? byNoun(reading, i) : reportAdverbs.has(w) ? byAdverb(reading, i) : null;
    if (report) reports.push(report);
  }
  return reports;
}

function byNoun(reading: Reading, noun: number): Report | null {
  const limit = sentenceAt(reading, noun).last;
  if (reading.article.syntax.verbGroupOf[noun] >= 0) return null;
  let that = noun + 1;
  const link = word(reading, that);
  const from = link === 'from' || link === 'by' ? phraseStarting(reading, that + 1, limit) : null;
  if (from) that = from.last;
  if (
    word(reading, that) !== 'that' ||
    reading.article.syntax.chunkOf[that + 1] < 0 ||
    !hasFiniteVerb(reading, that + 1, limit)
  )
    return null;
  const source = from ? { phrase: from, rule: 'source-of-cue-noun', score: 0.85 } : possessor(reading, noun);
  const content = { first: that + 1, last: clauseEnd(reading, that + 1, limit) };
  return report(noun, source, [content], 'clause-after-cue-noun', source ? '' : 'no-speaker-noun-alone');
}

/** "The minister's |claim|", "her |testimony|": whose it is. */
export function possessor(reading: Reading, noun: number): Source | null {
  const phrase = chunkEnding(reading, noun + 1, Math.max(0, noun - 12));
  if (!phrase) return null;
  for (let i = noun - 1; i >= phrase.first; i--) {
    const tag = tagAt(reading, i);
    if (tag !== Tag.POS && tag !== Tag.PRP$) continue;
    const range = tag === Tag.POS ? { first: phrase.first, last: i, head: i - 1 } : { first: i, last: i + 1, head: i };
    return { phrase: range, rule: 'possessor-of-cue-noun', score: 0.85 };
  }
  return null;
}

/** The end of a clause inside a larger one: before a second, unconnected finite verb ("that crime had fallen |was met …"). */
function clauseEnd(reading: Reading, first: number, limit: number): number {
  const end = contentEnd(reading, first, limit, null);
  const { verbGroupOf, verbGroups } = reading.article.syntax;
  let seen = false;
  let connected = true;
  for (let i = first; i < end; i++) {
    const group = verbGroups[verbGroupOf[i]];
    if (group?.finite) {
      if (seen && !connected) return i;
      seen = true;
      connected = false;
      i = group.last - 1;
    } else if (CONNECTS.has(tagAt(reading, i))) connected = true;
  }
  return end;
}

const CONNECTS = new Set<number>([Tag.CC, Tag.WDT, Tag.WP, Tag.WRB, Tag[','], Tag.IN, Tag[':']]);

function byAdverb(reading: Reading, adverb: number): Report | null {
  const { verbGroupOf, chunkOf } = reading.article.syntax;
  const near = [adverb - 1, adverb, adverb + 1].some((i) => verbGroupOf[i] >= 0);
  if (!near || chunkOf[adverb] >= 0) return null;
  const sentence = sentenceAt(reading, adverb);
  if (reportsItself(reading, adverb)) return null;
  const apart = word(reading, adverb - 1) === ',';
  const first = apart ? adverb : clauseStart(reading, adverb, sentenceStart(reading, sentence.first));
  const last = contentEnd(reading, adverb + 1, sentence.last, null);
  const contents = [
    { first, last: adverb },
    { first: adverb + 1, last },
  ].filter((c) => c.last > c.first);
  return last > adverb + 1 ? report(adverb, null, contents, 'clause-round-adverb', 'no-speaker-hearsay') : null;
}

/** "A source reportedly |said| …": the verb reports by itself. */
function reportsItself(reading: Reading, adverb: number): boolean {
  const { verbGroupOf, verbGroups } = reading.article.syntax;
  const group = verbGroups[verbGroupOf[adverb]] ?? verbGroups[verbGroupOf[adverb + 1]];
  return group !== undefined && /[cb]/.test(cueVerbs[group.lemma] ?? '');
}

function clauseStart(reading: Reading, adverb: number, floor: number): number {
  const { chunkOf, chunks } = reading.article.syntax;
  const subject = chunkOf[adverb - 1];
  if (subject >= 0 && chunkOf[chunks[subject].first - 1] >= 0) return Math.max(floor, chunks[subject].first);
  for (let i = adverb - 1; i > floor; i--) {
    const w = word(reading, i);
    if (
      isFinal(reading, i) ||
      w === ';' ||
      w === 'that' ||
      ((w === 'and' || w === 'but') && word(reading, i - 1) === ',')
    )
      return i + 1;
  }
  return floor;
}

function report(at: number, source: Source | null, contents: TokenRange[], rule: string, missing: string): Report {
  return {
    cue: { first: at, last: at + 1 },
    source,
    missing,
    first: at,
    last: at + 1,
    follows: -1,
    opens: -1,
    contents,
    rule,
  };
}
