import type { VerbGroup } from '../../syntax/syntax';
import { isAdverb, Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import { sameVoice } from '../context/voices';
import type { ReportingVerb } from '../language';
import { isTemporal, phraseStarting } from '../sources/nounPhrases';

/** How far behind "with", in tokens, another's report in -ing may begin. */
const aside = 8;

/**
 * The end of a content clause that begins at `first`: the sentence's end, or where the narrator takes over again:
 * ", adding …", ", though …", ", but …", "and said …", ", according to …", ", he said".
 * The closing full stop and trailing commas are left out.
 */
export function contentEnd(context: QuoteContext, first: number, limit: number, cue: VerbGroup | null): number {
  let end = first;
  for (; end < limit; end++) {
    if (context.isFinal(end) && sameVoice(context, end, first)) break;
    if (!sameVoice(context, end, cue ? cue.first : first)) continue;
    if (end > first + 1 && narratorReturns(context, end, limit, cue)) break;
  }
  return withoutPunctuation(context, first, end);
}

/** `end` without final punctuation and a comma before it. */
export function withoutPunctuation(context: QuoteContext, first: number, end: number): number {
  while (end > first) {
    const tag = context.tag(end - 1);
    if (!context.isFinal(end - 1) && tag !== Tag[','] && tag !== Tag[':']) break;
    if (!sameVoice(context, end - 1, first) && context.markedOf[end - 1] >= 0) break;
    end--;
  }
  return end;
}

function narratorReturns(context: QuoteContext, i: number, limit: number, cue: VerbGroup | null): boolean {
  const word = context.word(i);
  if (word === ';') return true;
  if (word === ',') return afterComma(context, i + 1, limit, cue);
  if (context.words.clauses.coordinators.has(word)) return coordinatedCue(context, i + 1, limit, cue);
  return closesContent(context, i);
}

/** "according to" after what is said. */
function closesContent(context: QuoteContext, i: number): boolean {
  return context.words.phrases.closing.some((phrase) => context.standsAt(phrase, i));
}

function afterComma(context: QuoteContext, i: number, limit: number, cue: VerbGroup | null): boolean {
  const { sources, clauses, verbs } = context.words;
  const word = context.word(i);
  if (closesContent(context, i)) return true;
  if (sources.absolutes.has(word)) return withReport(context, i, limit);
  if (clauses.turns.has(word)) return !clauses.complementizers.has(context.word(i + 1));
  if (clauses.sequels.has(word)) return coordinatedCue(context, i + 1, limit, cue) || newReport(context, i + 1, limit);
  if (attributionAt(context, i, limit)) return true;
  const group = context.verbAt(i);
  if (!group) return false;
  if (group.last > group.first && context.tag(group.head) === Tag.VBG && group.finite) return false;
  return context.tag(group.head) === Tag.VBG && verbs.has(group.lemma);
}

/** ", and people familiar with the matter said|": somebody else's report begins. */
function newReport(context: QuoteContext, i: number, limit: number): boolean {
  const phrase = phraseStarting(context, i, limit);
  const group = phrase && context.verbAt(phrase.last);
  if (!group?.finite || group.passive) return false;
  const frame = context.words.verbs.get(group.lemma);
  return takesClause(frame) && !frame?.thought;
}

/** ", with some |claiming| …": another's report in -ing. */
function withReport(context: QuoteContext, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + aside); k++) {
    const group = context.verbAt(k);
    if (!group) continue;
    const frame = context.words.verbs.get(group.lemma);
    return context.tag(group.head) === Tag.VBG && (takesClause(frame) || frame?.complements.has('quotation') === true);
  }
  return false;
}

/** A clause, with or without "that", may follow the verb when it reports. */
export function takesClause(frame: ReportingVerb | undefined): boolean {
  return frame !== undefined && (frame.complements.has('that-clause') || frame.complements.has('bare-clause'));
}

/** ", his lawyer said." after the clause: another's words about it. */
function attributionAt(context: QuoteContext, i: number, limit: number): boolean {
  const { chunkOf, chunks } = context.article.syntax;
  const chunk = chunkOf[i] ?? -1;
  if (chunk < 0) return false;
  const group = context.verbAt(chunks[chunk].last);
  if (!group?.finite || !context.words.verbs.get(group.lemma)?.parenthetical) return false;
  const next = context.word(group.last);
  const ends = group.last >= limit || context.isFinal(group.last);
  return ends || next === ',' || context.words.clauses.dayPrepositions.has(next);
}

/** "and |said": a second finite verb of saying without a subject of its own, in the cue's tense. */
function coordinatedCue(context: QuoteContext, i: number, limit: number, cue: VerbGroup | null): boolean {
  const { chunks, chunkOf } = context.article.syntax;
  const { verbs, clauses } = context.words;
  const conjunction = i - 1;
  while (i < limit && isAdverb(context.tag(i)) && !context.verbAt(i)) i++;
  const chunk = chunks[chunkOf[i]];
  if (chunk && isTemporal(context, chunk)) i = chunk.last;
  const group = context.verbAt(i);
  if (!group || i >= limit) return false;
  const frame = verbs.get(group.lemma);
  if (frame?.thought && cue && !verbs.get(cue.lemma)?.thought) return false;
  if (group.finite && clauses.complementizers.has(context.word(group.last)) && takesClause(frame)) return true;
  const narrated = group.finite && (isPlainPast(context, group) || hasObject(context, group));
  if (narrated && cue?.tense === 'past' && shifts(context, conjunction, cue)) return true;
  const same = group.finite
    ? group.tense === cue?.tense && group.modal === null
    : context.tag(group.head) === Tag.VBG && cue?.finite === false;
  return same && frame !== undefined && !group.passive;
}

/** "had been broken and |sued the paper|": an object shows that it is no second participle of a passive. */
function hasObject(context: QuoteContext, group: VerbGroup): boolean {
  if (!group.passive || group.first !== group.head) return false;
  const next = context.tag(group.last);
  return next === Tag.DT || next === Tag.PRP || next === Tag.NNP;
}

function isPlainPast({ words }: QuoteContext, { tense, perfect, modal, passive, lemma }: VerbGroup): boolean {
  return tense === 'past' && !perfect && modal === null && !passive && !words.clauses.copulas.has(lemma);
}

/** The reported verb before token `end` is perfect or modal, so that a plain past after it is the narrator's. */
function shifts(context: QuoteContext, end: number, cue: VerbGroup): boolean {
  for (let i = end - 1; i >= cue.last; i--) {
    const group = context.verbAt(i);
    if (group?.finite) return group.perfect || group.modal !== null;
  }
  return false;
}
