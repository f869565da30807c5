import type { TokenRange } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { hasFiniteVerb } from '../context/finiteVerbs';
import { contentEnd } from './contents';
import { cueVerbs, reportAdverbs, reportNouns } from '../cues.data';
import type { Source } from '../sources/source';
import { chunkEnding, phraseStarting } from '../sources/nounPhrases';
import type { QuoteContext } from '../context/quoteContext';
import type { Report } from './verbReports';
import { sentenceStart } from '../context/sentenceStarts';

/** Reports by a noun ("the minister's claim that …", "warnings from scientists that …") and by an adverb ("allegedly"). */
export function wordReports(context: QuoteContext): Report[] {
  const reports: Report[] = [];
  for (let i = 0; i < context.article.tokens.count; i++) {
    const w = context.word(i);
    const report = reportNouns.has(w) ? byNoun(context, i) : reportAdverbs.has(w) ? byAdverb(context, i) : null;
    if (report) reports.push(report);
  }
  return reports;
}

function byNoun(context: QuoteContext, noun: number): Report | null {
  const limit = context.sentenceAt(noun).last;
  if (context.article.syntax.verbGroupOf[noun] >= 0) return null;
  let that = noun + 1;
  const link = context.word(that);
  const from = link === 'from' || link === 'by' ? phraseStarting(context, that + 1, limit) : null;
  if (from) that = from.last;
  if (
    context.word(that) !== 'that' ||
    context.article.syntax.chunkOf[that + 1] < 0 ||
    !hasFiniteVerb(context, that + 1, limit)
  )
    return null;
  const source = from ? { phrase: from, rule: 'source-of-cue-noun', score: 0.85 } : possessor(context, noun);
  const content = { first: that + 1, last: clauseEnd(context, that + 1, limit) };
  return report(noun, source, [content], 'clause-after-cue-noun', source ? '' : 'no-speaker-noun-alone');
}

/** "The minister's |claim|", "her |testimony|": whose it is. */
export function possessor(context: QuoteContext, noun: number): Source | null {
  const phrase = chunkEnding(context, noun + 1, Math.max(0, noun - 12));
  if (!phrase) return null;
  for (let i = noun - 1; i >= phrase.first; i--) {
    const tag = context.tag(i);
    if (tag !== Tag.POS && tag !== Tag.PRP$) continue;
    const range = tag === Tag.POS ? { first: phrase.first, last: i, head: i - 1 } : { first: i, last: i + 1, head: i };
    return { phrase: range, rule: 'possessor-of-cue-noun', score: 0.85 };
  }
  return null;
}

/** The end of a clause inside a larger one: before a second, unconnected finite verb ("that crime had fallen |was met …"). */
function clauseEnd(context: QuoteContext, first: number, limit: number): number {
  const end = contentEnd(context, first, limit, null);
  const { verbGroupOf, verbGroups } = context.article.syntax;
  let seen = false;
  let connected = true;
  for (let i = first; i < end; i++) {
    const group = verbGroups[verbGroupOf[i]];
    if (group?.finite) {
      if (seen && !connected) return i;
      seen = true;
      connected = false;
      i = group.last - 1;
    } else if (CONNECTS.has(context.tag(i))) connected = true;
  }
  return end;
}

const CONNECTS = new Set<number>([Tag.CC, Tag.WDT, Tag.WP, Tag.WRB, Tag[','], Tag.IN, Tag[':']]);

function byAdverb(context: QuoteContext, adverb: number): Report | null {
  const { verbGroupOf, chunkOf } = context.article.syntax;
  const near = [adverb - 1, adverb, adverb + 1].some((i) => verbGroupOf[i] >= 0);
  if (!near || chunkOf[adverb] >= 0) return null;
  const sentence = context.sentenceAt(adverb);
  if (reportsItself(context, adverb)) return null;
  const apart = context.word(adverb - 1) === ',';
  const first = apart ? adverb : clauseStart(context, adverb, sentenceStart(context, sentence.first));
  const last = contentEnd(context, adverb + 1, sentence.last, null);
  const contents = [
    { first, last: adverb },
    { first: adverb + 1, last },
  ].filter((c) => c.last > c.first);
  return last > adverb + 1 ? report(adverb, null, contents, 'clause-round-adverb', 'no-speaker-hearsay') : null;
}

/** "A source reportedly |said| …": the verb reports by itself. */
function reportsItself(context: QuoteContext, adverb: number): boolean {
  const { verbGroupOf, verbGroups } = context.article.syntax;
  const group = verbGroups[verbGroupOf[adverb]] ?? verbGroups[verbGroupOf[adverb + 1]];
  return group !== undefined && /[cb]/.test(cueVerbs[group.lemma] ?? '');
}

function clauseStart(context: QuoteContext, adverb: number, floor: number): number {
  const { chunkOf, chunks } = context.article.syntax;
  const subject = chunkOf[adverb - 1];
  if (subject >= 0 && chunkOf[chunks[subject].first - 1] >= 0) return Math.max(floor, chunks[subject].first);
  for (let i = adverb - 1; i > floor; i--) {
    const w = context.word(i);
    if (
      context.isFinal(i) ||
      w === ';' ||
      w === 'that' ||
      ((w === 'and' || w === 'but') && context.word(i - 1) === ',')
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
