import type { VerbGroup } from '../../syntax/syntax';
import { isAdverb, Tag } from '../../syntax/tags';
import { cueVerbs } from '../cues.data';
import { phraseStarting } from '../sources/nounPhrases';
import { isTemporal } from '../sources/temporal';
import type { QuoteContext } from '../context/quoteContext';
import { sameVoice } from '../context/voices';

const TURNS = new Set(['though', 'although', 'but', 'even']);

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
  return trim(context, first, end);
}

/** Leaves out final punctuation and a comma before it. */
export function trim(context: QuoteContext, first: number, end: number): number {
  while (end > first && (context.isFinal(end - 1) || [Tag[','], Tag[':']].includes(context.tag(end - 1)))) {
    if (!sameVoice(context, end - 1, first) && context.markedOf[end - 1] >= 0) break;
    end--;
  }
  return end;
}

function narratorReturns(context: QuoteContext, i: number, limit: number, cue: VerbGroup | null): boolean {
  const w = context.word(i);
  if (w === ';') return true;
  if (w === ',') return afterComma(context, i + 1, limit, cue);
  if (w === 'and' || w === 'but') return coordinatedCue(context, i + 1, limit, cue);
  return w === 'according' && context.word(i + 1) === 'to';
}

function afterComma(context: QuoteContext, i: number, limit: number, cue: VerbGroup | null): boolean {
  const w = context.word(i);
  if (w === 'according' && context.word(i + 1) === 'to') return true;
  if (w === 'with') return withReport(context, i, limit);
  if (TURNS.has(w)) return context.word(i + 1) !== 'that';
  if (w === 'and' || w === 'then')
    return coordinatedCue(context, i + 1, limit, cue) || newReport(context, i + 1, limit);
  if (attributionAt(context, i, limit)) return true;
  const group = groupAt(context, i);
  if (!group) return false;
  if (group.last > group.first && context.tag(group.head) === Tag.VBG && group.finite) return false;
  return context.tag(group.head) === Tag.VBG && cueVerbs[group.lemma] !== undefined;
}

/** ", and people familiar with the matter said|": somebody else's report begins. */
function newReport(context: QuoteContext, i: number, limit: number): boolean {
  const phrase = phraseStarting(context, i, limit);
  const group = phrase && groupAt(context, phrase.last);
  return (
    group?.finite === true &&
    !group.passive &&
    /[cb]/.test(cueVerbs[group.lemma] ?? '') &&
    !(cueVerbs[group.lemma] ?? '').includes('h')
  );
}

/** ", with some |claiming| …": another's report in -ing. */
function withReport(context: QuoteContext, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 8); k++) {
    const group = groupAt(context, k);
    if (group) return context.tag(group.head) === Tag.VBG && /[cbd]/.test(cueVerbs[group.lemma] ?? '');
  }
  return false;
}

/** ", his lawyer said." after the clause: another's words about it. */
function attributionAt(context: QuoteContext, i: number, limit: number): boolean {
  const chunk = context.article.syntax.chunkOf[i] ?? -1;
  if (chunk < 0) return false;
  const group = groupAt(context, context.article.syntax.chunks[chunk].last);
  if (!group?.finite || !(cueVerbs[group.lemma] ?? '').includes('t')) return false;
  return (
    group.last >= limit ||
    context.isFinal(group.last) ||
    context.word(group.last) === ',' ||
    context.word(group.last) === 'on'
  );
}

/** "and |said": a second finite verb of saying without a subject of its own, in the cue's tense. */
function coordinatedCue(context: QuoteContext, i: number, limit: number, cue: VerbGroup | null): boolean {
  const conjunction = i - 1;
  while (i < limit && isAdverb(context.tag(i)) && !groupAt(context, i)) i++;
  const chunk = context.article.syntax.chunks[context.article.syntax.chunkOf[i]];
  if (chunk && isTemporal(context, chunk)) i = chunk.last;
  const group = groupAt(context, i);
  if (!group || i >= limit) return false;
  if (group.finite && context.word(group.last) === 'that' && /[cb]/.test(cueVerbs[group.lemma] ?? '')) return true;
  if (
    group.finite &&
    (isPlainPast(group) || hasObject(context, group)) &&
    cue?.tense === 'past' &&
    shifts(context, conjunction, cue)
  )
    return true;
  const same = group.finite
    ? group.tense === cue?.tense && group.modal === null
    : context.tag(group.head) === Tag.VBG && cue?.finite === false;
  return same && cueVerbs[group.lemma] !== undefined && !group.passive;
}

/** "had been broken and |sued the paper|": an object shows that it is no second participle of a passive. */
function hasObject(context: QuoteContext, group: VerbGroup): boolean {
  return (
    group.passive && group.first === group.head && [Tag.DT, Tag.PRP, Tag.NNP].some((t) => t === context.tag(group.last))
  );
}

function isPlainPast(group: VerbGroup): boolean {
  return group.tense === 'past' && !group.perfect && group.modal === null && !group.passive && group.lemma !== 'be';
}

/** The reported verb before token `end` is perfect or modal, so that a plain past after it is the narrator's. */
function shifts(context: QuoteContext, end: number, cue: VerbGroup): boolean {
  for (let i = end - 1; i >= cue.last; i--) {
    const group = groupAt(context, i);
    if (group?.finite) return group.perfect || group.modal !== null;
  }
  return false;
}

function groupAt(context: QuoteContext, i: number): VerbGroup | null {
  const at = context.article.syntax.verbGroupOf[i] ?? -1;
  return at >= 0 ? context.article.syntax.verbGroups[at] : null;
}
