import type { Sentences } from '../text/tokens';
import { verbLemma } from './lemma';
import type { Tense, VerbGroup } from './syntax';
import { isAdverb, isVerb, Tag } from './tags';
import { auxiliaries, futureModals, modalForms, negations, semiModalStates, semiModalVerbs } from './words.data';
import { wordSet } from './words';

const isBe = wordSet(auxiliaries.be);
const isHave = wordSet(auxiliaries.have);
const isDo = wordSet(auxiliaries.do);
const isGet = wordSet(auxiliaries.get);
const future = wordSet(futureModals);
const negation = wordSet(negations);
const modalVerbs = wordSet(semiModalVerbs);
const modalStates = wordSet(semiModalStates);

/** What the auxiliaries read so far say, and where the reading stands. */
interface Reading {
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
 * Verbs with their auxiliaries, left to right: "⟦had not been waiting⟧", "⟦are expected to meet⟧", "⟦to hold⟧".
 * `inChunk`: tokens that belong to a noun chunk (a participle before a noun is no verb group). A group's negation may stand before it.
 */
export function findVerbGroups(words: readonly string[], sentences: Sentences, tags: Uint8Array, inChunk: Int32Array): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const start = sentences.first[s];
    const last = sentences.last[s];
    let inverted: Reading | null = null;
    for (let i = start; i < last; ) {
      const reading = inChunk[i] < 0 ? readGroup(i, start, last, words, tags, inChunk) : null;
      if (!reading) {
        if (inChunk[i] < 0 && !isAdverb(tags[i])) inverted = null;
        i++;
        continue;
      }
      if (isInverted(reading, i, start, last, words, tags, inChunk)) {
        inverted = reading;
        i = reading.end;
        continue;
      }
      const merged = inverted && completes(inverted, reading, words, tags) ? invert(inverted, reading) : shareAuxiliary(reading, groups.at(-1), i, start, tags);
      groups.push({
        first: i, last: reading.end, head: reading.head, lemma: verbLemma(words[reading.head]), tense: merged.tense, perfect: merged.perfect,
        progressive: merged.progressive, passive: merged.passive, negated: merged.negated || negatedBefore(i, start, words), modal: merged.modal, finite: merged.finite,
      });
      inverted = null;
      i = reading.end;
    }
  }
  return groups;
}

function readGroup(first: number, start: number, end: number, words: readonly string[], tags: Uint8Array, inChunk: Int32Array): Reading | null {
  const tag = tags[first];
  const infinitive = tag === Tag.TO;
  if (infinitive && !verbAfter(first + 1, end, tags, inChunk, (t) => t === Tag.VB)) return null;
  if (!infinitive && tag !== Tag.MD && !isVerb(tag)) return null;
  const group: Reading = {
    head: first, end: first + 1, tense: 'none', finite: false, perfect: false, progressive: false, passive: false, negated: false, modal: null,
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
function begin(group: Reading, i: number, start: number, words: readonly string[], tags: Uint8Array): void {
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
function step(group: Reading, end: number, words: readonly string[], tags: Uint8Array, inChunk: Int32Array): boolean {
  const { head } = group;
  const word = words[head];
  const next = group.end;
  const isVbn = (t: number) => t === Tag.VBN || t === Tag.VBD;
  if (tags[head] === Tag.MD) return advance(group, next, end, words, tags, inChunk, (t) => t === Tag.VB || t === Tag.VBP) || semiModal(group, end, words, tags, inChunk);
  if (semiModal(group, end, words, tags, inChunk)) return true;
  if (isDo.has(word)) return tags[head] !== Tag.VBG && tags[head] !== Tag.VBN && advance(group, next, end, words, tags, inChunk, (t) => t === Tag.VB || t === Tag.VBP);
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
  while (i < end && (words[i] === 'already' || words[i] === 'not' || words[i] === 'never' || words[i] === 'just' || words[i] === 'always')) i++;
  return i < end && /^(?:been|got|gotten|had|become|gone|come)$/.test(words[i]);
}

/** "plans to hold", "is expected to meet", "is likely to", "has to go": the verb after "to" becomes the head. */
function semiModal(group: Reading, end: number, words: readonly string[], tags: Uint8Array, inChunk: Int32Array): boolean {
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
  group: Reading, from: number, end: number, words: readonly string[], tags: Uint8Array, inChunk: Int32Array, wanted: (tag: number) => boolean,
): boolean {
  const at = verbIndex(from, end, tags, inChunk, wanted);
  if (at < 0) return noteTrailingNegation(group, from, end, words, tags);
  noteNegation(group, from, at, words);
  group.head = at;
  group.end = at + 1;
  return true;
}

/** "is n't a threat": the negation belongs to the group although no verb follows. */
function noteTrailingNegation(group: Reading, from: number, end: number, words: readonly string[], tags: Uint8Array): false {
  if (from < end && (words[from] === "n't" || words[from] === 'not') && isAdverb(tags[from])) {
    group.negated = true;
    if (group.end === from) group.end = from + 1;
  }
  return false;
}

function noteNegation(group: Reading, from: number, to: number, words: readonly string[]): void {
  for (let i = from; i < to; i++) if (negation.has(words[i]) || (words[i] === 'longer' && words[i - 1] === 'no')) group.negated = true;
}

function verbAfter(from: number, end: number, tags: Uint8Array, inChunk: Int32Array, wanted: (tag: number) => boolean): boolean {
  return verbIndex(from, end, tags, inChunk, wanted) >= 0;
}

/** The index of a wanted verb at most five adverbs away, or -1. */
function verbIndex(from: number, end: number, tags: Uint8Array, inChunk: Int32Array, wanted: (tag: number) => boolean): number {
  for (let i = from; i < end && i < from + 6; i++) {
    if (wanted(tags[i])) return inChunk[i] < 0 ? i : -1;
    if (!isAdverb(tags[i]) && tags[i] !== Tag.RP && !(tags[i] === Tag.DT && inChunk[i] < 0)) return -1;
  }
  return -1;
}

/** An auxiliary whose subject follows it: "Did ⟦the mayor⟧ resign", "Nor have ⟦they⟧ said". */
function isInverted(reading: Reading, first: number, start: number, end: number, words: readonly string[], tags: Uint8Array, inChunk: Int32Array): boolean {
  const { head } = reading;
  if (head !== first || !reading.finite || reading.end >= end) return false;
  const word = words[head];
  if (tags[head] !== Tag.MD && !isDo.has(word) && !isHave.has(word) && !isBe.has(word)) return false;
  let before = first - 1;
  while (before >= start && isAdverb(tags[before])) before--;
  const question = before < start || tags[before] === Tag.WRB || tags[before] === Tag.WP || tags[before] === Tag['``'] || tags[before] === Tag.CC;
  if (!question && (isBe.has(word) || isHave.has(word) || tags[before] === Tag.EX || inChunk[before] >= 0)) return false;
  let i = reading.end;
  if (inChunk[i] < 0) return false;
  const chunk = inChunk[i];
  while (i < end && inChunk[i] === chunk) i++;
  while (i < end && isAdverb(tags[i])) i++;
  if (i >= end || inChunk[i] >= 0 || !(tags[i] === Tag.VB || tags[i] === Tag.VBN || tags[i] === Tag.VBG)) return false;
  return fits(word, tags[head], tags[i]);
}

function fits(word: string, tag: number, next: number): boolean {
  if (tag === Tag.MD || isDo.has(word)) return next === Tag.VB;
  if (isHave.has(word)) return next === Tag.VBN;
  return next === Tag.VBN || next === Tag.VBG;
}

function completes(auxiliary: Reading, reading: Reading, words: readonly string[], tags: Uint8Array): boolean {
  return !reading.finite && fits(words[auxiliary.head], tags[auxiliary.head], tags[reading.head]);
}

function invert(auxiliary: Reading, reading: Reading): Reading {
  return { ...auxiliary, passive: reading.passive, progressive: reading.progressive, negated: auxiliary.negated || reading.negated };
}

/** "were killed and ⟦wounded⟧", "will meet and ⟦discuss⟧": a second participle or base form shares the first one's auxiliary. */
function shareAuxiliary(reading: Reading, before: VerbGroup | undefined, first: number, start: number, tags: Uint8Array): Reading {
  if (reading.finite || !before || before.first < start || before.head === before.first || tags[first] === Tag.TO) return reading;
  let k = first - 1;
  while (k >= start && isAdverb(tags[k])) k--;
  if (k < start || tags[k] !== Tag.CC || tags[before.head] !== tags[reading.head]) return reading;
  const { tense, finite, perfect, progressive, passive, modal } = before;
  return { ...reading, tense, finite, perfect, progressive, passive, modal };
}

function negatedBefore(first: number, start: number, words: readonly string[]): boolean {
  const before = first > start ? words[first - 1] : '';
  return before === 'never' || before === 'not' || before === "n't" || (before === 'longer' && first > start + 1 && words[first - 2] === 'no');
}
