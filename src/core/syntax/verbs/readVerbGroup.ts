import { wordSet } from '../../text/wordLists';
import { isBe, isDo, isGet, isHave } from './auxiliaries';
import { verbLemma } from './lemma';
import type { Tense } from '../syntax';
import { isAdverb, isVerb, Tag } from '../tags';
import { futureModals, modalForms, negations, semiModalStates, semiModalVerbs } from '../words.data';

const future = wordSet(futureModals);
const negation = wordSet(negations);
const modalVerbs = wordSet(semiModalVerbs);
const modalStates = wordSet(semiModalStates);

/** What the auxiliaries read so far say, and where the reading stands. */
export interface VerbReading {
  head: number;
  end: number;
  tense: Tense;
  finite: boolean;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  modal: string | null;
}

/**
 * Reads the verb group that begins with a token, as far as it goes; null where none does. Its sentence is the tokens `[start, end)`;
 * `inChunk`: tokens that belong to a noun chunk.
 */
export function readVerbGroup(
  first: number,
  start: number,
  end: number,
  words: readonly string[],
  tags: Uint8Array,
  inChunk: Int32Array,
): VerbReading | null {
  const tag = tags[first];
  const infinitive = tag === Tag.TO;
  if (infinitive && !verbAfter(first + 1, end, tags, inChunk, (t) => t === Tag.VB)) return null;
  if (!infinitive && tag !== Tag.MD && !isVerb(tag)) return null;
  const group: VerbReading = {
    head: first,
    end: first + 1,
    tense: 'none',
    finite: false,
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    modal: null,
  };
  if (infinitive) advance(group, first + 1, end, words, tags, inChunk, (t) => t === Tag.VB);
  else begin(group, first, start, words, tags);
  while (step(group, end, words, tags, inChunk));
  const headTag = tags[group.head];
  if (headTag === Tag.VBG && !group.finite && group.head === first) group.progressive = true;
  if (headTag === Tag.VBN && !group.finite && group.head === first) group.passive = true;
  if (group.end < end && tags[group.end] === Tag.RP) group.end++;
  return group;
}

/** Reads the first word of a group that is no infinitive. */
function begin(group: VerbReading, i: number, start: number, words: readonly string[], tags: Uint8Array): void {
  const tag = tags[i];
  if (tag === Tag.MD) {
    group.modal = modalForms[words[i]] ?? words[i];
    group.tense = future.has(words[i]) ? 'future' : /^(?:would|could|might|'d)$/.test(words[i]) ? 'past' : 'present';
    group.finite = true;
  } else if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP) {
    group.tense = tag === Tag.VBD ? 'past' : 'present';
    group.finite = true;
  } else if (tag === Tag.VB && opensClause(i, start, tags)) {
    group.tense = 'present';
    group.finite = true;
  }
}

/** An imperative: a bare base form at the start of a sentence or after a mark. */
function opensClause(i: number, start: number, tags: Uint8Array): boolean {
  let k = i - 1;
  while (k >= start && (isAdverb(tags[k]) || tags[k] === Tag.UH)) k--;
  return k < start || tags[k] === Tag['``'] || tags[k] === Tag["''"] || tags[k] === Tag[':'] || tags[k] === Tag['.'];
}

/** Takes the next verb into the group, if the head so far is an auxiliary for it. */
function step(
  group: VerbReading,
  end: number,
  words: readonly string[],
  tags: Uint8Array,
  inChunk: Int32Array,
): boolean {
  const { head } = group;
  const word = words[head];
  const next = group.end;
  const isVbn = (t: number) => t === Tag.VBN || t === Tag.VBD;
  if (tags[head] === Tag.MD)
    return (
      advance(group, next, end, words, tags, inChunk, (t) => t === Tag.VB || t === Tag.VBP) ||
      semiModal(group, end, words, tags, inChunk)
    );
  if (semiModal(group, end, words, tags, inChunk)) return true;
  if (isDo.has(word))
    return (
      tags[head] !== Tag.VBG &&
      tags[head] !== Tag.VBN &&
      advance(group, next, end, words, tags, inChunk, (t) => t === Tag.VB || t === Tag.VBP)
    );
  const have = isHave.has(word) && (!isBe.has(word) || hasAfter(next, end, words));
  if (have && advance(group, next, end, words, tags, inChunk, isVbn)) {
    group.perfect = true;
    return true;
  }
  if (isBe.has(word) && !have) {
    if (advance(group, next, end, words, tags, inChunk, (t) => t === Tag.VBG)) group.progressive = true;
    else if (advance(group, next, end, words, tags, inChunk, isVbn)) group.passive = true;
    else return false;
    return true;
  }
  if (isGet.has(word) && advance(group, next, next + 1, words, tags, inChunk, (t) => t === Tag.VBN)) {
    group.passive = true;
    return true;
  }
  return false;
}

/** "'s" before "been", "got", "had", "become", "gone" is "has". */
function hasAfter(i: number, end: number, words: readonly string[]): boolean {
  while (
    i < end &&
    (words[i] === 'already' ||
      words[i] === 'not' ||
      words[i] === 'never' ||
      words[i] === 'just' ||
      words[i] === 'always')
  )
    i++;
  return i < end && /^(?:been|got|gotten|had|become|gone|come)$/.test(words[i]);
}

/** "plans to hold", "is expected to meet", "is likely to", "has to go": the verb after "to" becomes the head. */
function semiModal(
  group: VerbReading,
  end: number,
  words: readonly string[],
  tags: Uint8Array,
  inChunk: Int32Array,
): boolean {
  const { head } = group;
  let to = group.end;
  let name: string;
  if (isBe.has(words[head]) || (tags[head] === Tag.VBN && modalStates.has(words[head]))) {
    let state = head;
    if (isBe.has(words[head])) {
      state = group.end;
      while (state < end && (isAdverb(tags[state]) || words[state] === "n't")) state++;
      if (state >= end || !modalStates.has(words[state])) return false;
      to = state + 1;
    }
    name = words[state];
  } else if (group.passive) return false;
  else {
    const lemma = verbLemma(words[head]);
    if (!modalVerbs.has(lemma) || (lemma === 'use' && words[head] !== 'used') || tags[head] === Tag.MD) return false;
    name = lemma === 'use' ? 'used' : lemma;
  }
  if (to >= end || tags[to] !== Tag.TO || !verbAfter(to + 1, end, tags, inChunk, (t) => t === Tag.VB)) return false;
  noteNegation(group, group.end, to, words);
  if (name === 'going' && group.tense === 'present') group.tense = 'future';
  group.modal = group.modal === null ? `${name} to` : `${group.modal} ${name} to`;
  group.passive = false;
  group.progressive = false;
  return advance(group, to + 1, end, words, tags, inChunk, (t) => t === Tag.VB);
}

/** Moves the head to the next verb with a wanted tag, over adverbs and negation; false when there is none. */
function advance(
  group: VerbReading,
  from: number,
  end: number,
  words: readonly string[],
  tags: Uint8Array,
  inChunk: Int32Array,
  wanted: (tag: number) => boolean,
): boolean {
  const at = verbIndex(from, end, tags, inChunk, wanted);
  if (at < 0) return noteTrailingNegation(group, from, end, words, tags);
  noteNegation(group, from, at, words);
  group.head = at;
  group.end = at + 1;
  return true;
}

/** "is n't a threat": the negation belongs to the group although no verb follows. */
function noteTrailingNegation(
  group: VerbReading,
  from: number,
  end: number,
  words: readonly string[],
  tags: Uint8Array,
): false {
  if (from < end && (words[from] === "n't" || words[from] === 'not') && isAdverb(tags[from])) {
    group.negated = true;
    if (group.end === from) group.end = from + 1;
  }
  return false;
}

function noteNegation(group: VerbReading, from: number, to: number, words: readonly string[]): void {
  for (let i = from; i < to; i++)
    if (negation.has(words[i]) || (words[i] === 'longer' && words[i - 1] === 'no')) group.negated = true;
}

function verbAfter(
  from: number,
  end: number,
  tags: Uint8Array,
  inChunk: Int32Array,
  wanted: (tag: number) => boolean,
): boolean {
  return verbIndex(from, end, tags, inChunk, wanted) >= 0;
}

/** The index of a wanted verb at most five adverbs away, or -1. */
function verbIndex(
  from: number,
  end: number,
  tags: Uint8Array,
  inChunk: Int32Array,
  wanted: (tag: number) => boolean,
): number {
  for (let i = from; i < end && i < from + 6; i++) {
    if (wanted(tags[i])) return inChunk[i] < 0 ? i : -1;
    if (!isAdverb(tags[i]) && tags[i] !== Tag.RP && !(tags[i] === Tag.DT && inChunk[i] < 0)) return -1;
  }
  return -1;
}
