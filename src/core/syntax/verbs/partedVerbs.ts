/** Verbs that stand apart from their auxiliary: behind its subject, or behind another verb that has it. */
import { isBe, isDo, isHave } from './auxiliaries';
import type { VerbReading } from './readVerbGroup';
import type { VerbGroup } from '../syntax';
import { isAdverb, Tag } from '../tags';

/** An auxiliary whose subject follows it: "Did ⟦the mayor⟧ resign", "Nor have ⟦they⟧ said". */
export function isInverted(
  reading: VerbReading,
  first: number,
  start: number,
  end: number,
  words: readonly string[],
  tags: Uint8Array,
  inChunk: Int32Array,
): boolean {
  const { head } = reading;
  if (head !== first || !reading.finite || reading.end >= end) return false;
  const word = words[head];
  if (tags[head] !== Tag.MD && !isDo.has(word) && !isHave.has(word) && !isBe.has(word)) return false;
  let before = first - 1;
  while (before >= start && isAdverb(tags[before])) before--;
  const question =
    before < start ||
    tags[before] === Tag.WRB ||
    tags[before] === Tag.WP ||
    tags[before] === Tag['``'] ||
    tags[before] === Tag.CC;
  if (!question && (isBe.has(word) || isHave.has(word) || tags[before] === Tag.EX || inChunk[before] >= 0))
    return false;
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

/** Whether a reading without a finite verb is what an inverted auxiliary waits for. */
export function completes(
  auxiliary: VerbReading,
  reading: VerbReading,
  words: readonly string[],
  tags: Uint8Array,
): boolean {
  return !reading.finite && fits(words[auxiliary.head], tags[auxiliary.head], tags[reading.head]);
}

/** A completed reading with what its inverted auxiliary says of it. */
export function invert(auxiliary: VerbReading, reading: VerbReading): VerbReading {
  return {
    ...auxiliary,
    passive: reading.passive,
    progressive: reading.progressive,
    negated: auxiliary.negated || reading.negated,
  };
}

/** "were killed and ⟦wounded⟧", "will meet and ⟦discuss⟧": a second participle or base form shares the first one's auxiliary. */
export function shareAuxiliary(
  reading: VerbReading,
  before: VerbGroup | undefined,
  first: number,
  start: number,
  tags: Uint8Array,
): VerbReading {
  if (reading.finite || !before || before.first < start || before.head === before.first || tags[first] === Tag.TO)
    return reading;
  let k = first - 1;
  while (k >= start && isAdverb(tags[k])) k--;
  if (k < start || tags[k] !== Tag.CC || tags[before.head] !== tags[reading.head]) return reading;
  const { tense, finite, perfect, progressive, passive, modal } = before;
  return { ...reading, tense, finite, perfect, progressive, passive, modal };
}
