import type { TokenRange, VerbGroup } from '../syntax/syntax';
import { isAdverb, Tag } from '../syntax/tags';
import { cueVerbs } from './cues.data';
import { isFinal, tagAt, word, type Reading } from './reading';
import { sameVoice } from './voices';

const TURNS = new Set(['though', 'although', 'whereas', 'while', 'but', 'even']);

/**
 * The end of a content clause that begins at `first`: the sentence's end, or where the narrator takes over again:
 * ", adding …", ", though …", ", but …", "and said …", ", according to …", ", he said".
 * The closing full stop and trailing commas are left out.
 */
export function contentEnd(reading: Reading, first: number, limit: number, cue: VerbGroup): number {
  let end = first;
  for (; end < limit; end++) {
    if (isFinal(reading, end) && sameVoice(reading, end, first)) break;
    if (!sameVoice(reading, end, cue.first)) continue;
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

function narratorReturns(reading: Reading, i: number, limit: number, cue: VerbGroup): boolean {
  const w = word(reading, i);
  if (w === ';') return true;
  if (w === ',') return afterComma(reading, i + 1, limit, cue);
  if (w === 'and' || w === 'but') return coordinatedCue(reading, i + 1, limit, cue);
  return w === 'according' && word(reading, i + 1) === 'to';
}

function afterComma(reading: Reading, i: number, limit: number, cue: VerbGroup): boolean {
  const w = word(reading, i);
  if (w === 'according' && word(reading, i + 1) === 'to') return true;
  if (TURNS.has(w)) return word(reading, i + 1) !== 'that';
  if (w === 'and' || w === 'then') return coordinatedCue(reading, i + 1, limit, cue);
  const group = groupAt(reading, i);
  if (!group) return false;
  if (group.last > group.first && tagAt(reading, group.head) === Tag.VBG && group.finite) return false;
  return tagAt(reading, group.head) === Tag.VBG && cueVerbs[group.lemma] !== undefined;
}

/** "and |said": a second finite verb of saying without a subject of its own, in the cue's tense. */
function coordinatedCue(reading: Reading, i: number, limit: number, cue: VerbGroup): boolean {
  while (i < limit && isAdverb(tagAt(reading, i)) && !groupAt(reading, i)) i++;
  const group = groupAt(reading, i);
  if (!group || i >= limit) return false;
  const same = group.finite ? group.tense === cue.tense && group.modal === null : tagAt(reading, group.head) === Tag.VBG && !cue.finite;
  return same && cueVerbs[group.lemma] !== undefined && !group.passive;
}

function groupAt(reading: Reading, i: number): VerbGroup | null {
  const at = reading.article.syntax.verbGroupOf[i] ?? -1;
  return at >= 0 ? reading.article.syntax.verbGroups[at] : null;
}

/** Token range without commas, conjunctions and marks at its edges. */
export function clauseBefore(reading: Reading, first: number, end: number): TokenRange {
  return { first, last: trim(reading, first, end) };
}
