/** Verbs that stand apart from their auxiliary: behind its subject, or behind another verb that has it. */
import type { TokenRange, VerbGroup } from '../syntax';
import { isAdverb, Tag } from '../tags';
import type { VerbReading, VerbText } from './readVerbGroup';

/** An auxiliary, all that `reading` has, whose subject follows it: "Did ⟦the mayor⟧ resign", "Nor have ⟦they⟧ said". */
export function isInverted(reading: VerbReading, first: number, sentence: TokenRange, text: VerbText): boolean {
  const { head } = reading;
  const { words, tags, chunkOf, known } = text;
  if (head !== first || !reading.finite || reading.end >= sentence.last) return false;
  const { be, have, do: does } = known.auxiliaries;
  const word = words[head];
  const isBeOrHave = be.has(word) || have.has(word);
  if (!isBeOrHave && tags[head] !== Tag.MD && !does.has(word)) return false;
  let before = first - 1;
  while (before >= sentence.first && isAdverb(tags[before])) before--;
  const question =
    before < sentence.first ||
    tags[before] === Tag.WRB ||
    tags[before] === Tag.WP ||
    tags[before] === Tag['``'] ||
    tags[before] === Tag.CC;
  if (!question && (isBeOrHave || tags[before] === Tag.EX || chunkOf[before] >= 0)) return false;
  const verb = afterSubject(reading.end, sentence.last, text);
  return verb >= 0 && completesAuxiliary(head, verb, text);
}

/** The token behind the noun phrase at `i` and its adverbs, where it is a verb that is not finite; else -1. */
function afterSubject(i: number, end: number, { tags, chunkOf }: VerbText): number {
  const chunk = chunkOf[i];
  if (chunk < 0) return -1;
  while (i < end && chunkOf[i] === chunk) i++;
  while (i < end && isAdverb(tags[i])) i++;
  if (i >= end || chunkOf[i] >= 0) return -1;
  return tags[i] === Tag.VB || tags[i] === Tag.VBN || tags[i] === Tag.VBG ? i : -1;
}

/** Whether the verb at `i` has the form that the auxiliary at `auxiliary` takes. */
function completesAuxiliary(auxiliary: number, i: number, { words, tags, known }: VerbText): boolean {
  const { have, do: does } = known.auxiliaries;
  const word = words[auxiliary];
  if (tags[auxiliary] === Tag.MD || does.has(word)) return tags[i] === Tag.VB;
  if (have.has(word)) return tags[i] === Tag.VBN;
  return tags[i] === Tag.VBN || tags[i] === Tag.VBG;
}

/** Whether a reading without a finite verb is what an inverted auxiliary waits for. */
export function completes(auxiliary: VerbReading, reading: VerbReading, text: VerbText): boolean {
  return !reading.finite && completesAuxiliary(auxiliary.head, reading.head, text);
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
