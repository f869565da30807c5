import type { VerbGroup } from '../../syntax/syntax';
import { isAdverb, Tag } from '../../syntax/tags';
import { cueVerbs } from '../cues.data';
import { phraseStarting } from '../sources/nounPhrases';
import { isTemporal } from '../sources/temporal';
import { isFinal, tagAt, word, type Reading } from '../context';
import { sameVoice } from '../sources/voices';

const TURNS = new Set(['though', 'although', 'but', 'even']);

/**
 * The end of a content clause that begins at `first`: the sentence's end, or where the narrator takes over again:
 * ", adding …", ", though …", ", but …", "and said …", ", according to …", ", he said".
 * The closing full stop and trailing commas are left out.
 */
export function contentEnd(reading: Reading, first: number, limit: number, cue: VerbGroup | null): number {
  let end = first;
  for (; end < limit; end++) {
    if (isFinal(reading, end) && sameVoice(reading, end, first)) break;
    if (!sameVoice(reading, end, cue ? cue.first : first)) continue;
    if (end > first + 1 && narratorReturns(reading, end, limit, cue)) break;
  }
  return trim(reading, first, end);
}

/** Leaves out final punctuation and a comma before it. */
export function trim(reading: Reading, first: number, end: number): number {
  while (end > first && (isFinal(reading, end - 1) || [Tag[','], Tag[':']].includes(tagAt(reading, end - 1)))) {
    if (!sameVoice(reading, end - 1, first) && reading.markedOf[end - 1] >= 0) break;
    end--;
  }
  return end;
}

function narratorReturns(reading: Reading, i: number, limit: number, cue: VerbGroup | null): boolean {
  const w = word(reading, i);
  if (w === ';') return true;
  if (w === ',') return afterComma(reading, i + 1, limit, cue);
  if (w === 'and' || w === 'but') return coordinatedCue(reading, i + 1, limit, cue);
  return w === 'according' && word(reading, i + 1) === 'to';
}

function afterComma(reading: Reading, i: number, limit: number, cue: VerbGroup | null): boolean {
  const w = word(reading, i);
  if (w === 'according' && word(reading, i + 1) === 'to') return true;
  if (w === 'with') return withReport(reading, i, limit);
  if (TURNS.has(w)) return word(reading, i + 1) !== 'that';
  if (w === 'and' || w === 'then')
    return coordinatedCue(reading, i + 1, limit, cue) || newReport(reading, i + 1, limit);
  if (attributionAt(reading, i, limit)) return true;
  const group = groupAt(reading, i);
  if (!group) return false;
  if (group.last > group.first && tagAt(reading, group.head) === Tag.VBG && group.finite) return false;
  return tagAt(reading, group.head) === Tag.VBG && cueVerbs[group.lemma] !== undefined;
}

/** ", and people familiar with the matter said|": somebody else's report begins. */
function newReport(reading: Reading, i: number, limit: number): boolean {
  const phrase = phraseStarting(reading, i, limit);
  const group = phrase && groupAt(reading, phrase.last);
  return (
    group?.finite === true &&
    !group.passive &&
    /[cb]/.test(cueVerbs[group.lemma] ?? '') &&
    !(cueVerbs[group.lemma] ?? '').includes('h')
  );
}

/** ", with some |claiming| …": another's report in -ing. */
function withReport(reading: Reading, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 8); k++) {
    const group = groupAt(reading, k);
    if (group) return tagAt(reading, group.head) === Tag.VBG && /[cbd]/.test(cueVerbs[group.lemma] ?? '');
  }
  return false;
}

/** ", his lawyer said." after the clause: another's words about it. */
function attributionAt(reading: Reading, i: number, limit: number): boolean {
  const chunk = reading.article.syntax.chunkOf[i] ?? -1;
  if (chunk < 0) return false;
  const group = groupAt(reading, reading.article.syntax.chunks[chunk].last);
  if (!group?.finite || !(cueVerbs[group.lemma] ?? '').includes('t')) return false;
  return (
    group.last >= limit ||
    isFinal(reading, group.last) ||
    word(reading, group.last) === ',' ||
    word(reading, group.last) === 'on'
  );
}

/** "and |said": a second finite verb of saying without a subject of its own, in the cue's tense. */
function coordinatedCue(reading: Reading, i: number, limit: number, cue: VerbGroup | null): boolean {
  const conjunction = i - 1;
  while (i < limit && isAdverb(tagAt(reading, i)) && !groupAt(reading, i)) i++;
  const chunk = reading.article.syntax.chunks[reading.article.syntax.chunkOf[i]];
  if (chunk && isTemporal(reading, chunk)) i = chunk.last;
  const group = groupAt(reading, i);
  if (!group || i >= limit) return false;
  if (group.finite && word(reading, group.last) === 'that' && /[cb]/.test(cueVerbs[group.lemma] ?? '')) return true;
  if (
    group.finite &&
    (isPlainPast(group) || hasObject(reading, group)) &&
    cue?.tense === 'past' &&
    shifts(reading, conjunction, cue)
  )
    return true;
  const same = group.finite
    ? group.tense === cue?.tense && group.modal === null
    : tagAt(reading, group.head) === Tag.VBG && cue?.finite === false;
  return same && cueVerbs[group.lemma] !== undefined && !group.passive;
}

/** "had been broken and |sued the paper|": an object shows that it is no second participle of a passive. */
function hasObject(reading: Reading, group: VerbGroup): boolean {
  return (
    group.passive &&
    group.first === group.head &&
    [Tag.DT, Tag.PRP, Tag.NNP].some((t) => t === tagAt(reading, group.last))
  );
}

function isPlainPast(group: VerbGroup): boolean {
  return group.tense === 'past' && !group.perfect && group.modal === null && !group.passive && group.lemma !== 'be';
}

/** The reported verb before token `end` is perfect or modal, so that a plain past after it is the narrator's. */
function shifts(reading: Reading, end: number, cue: VerbGroup): boolean {
  for (let i = end - 1; i >= cue.last; i--) {
    const group = groupAt(reading, i);
    if (group?.finite) return group.perfect || group.modal !== null;
  }
  return false;
}

function groupAt(reading: Reading, i: number): VerbGroup | null {
  const at = reading.article.syntax.verbGroupOf[i] ?? -1;
  return at >= 0 ? reading.article.syntax.verbGroups[at] : null;
}
