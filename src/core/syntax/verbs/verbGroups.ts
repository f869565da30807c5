import type { Sentences } from '../../text/tokens';
import { verbLemma } from './lemma';
import { completes, invert, isInverted, shareAuxiliary } from './partedVerbs';
import { readVerbGroup, type VerbReading } from './readVerbGroup';
import type { VerbGroup } from '../syntax';
import { isAdverb } from '../tags';

/**
 * Verbs with their auxiliaries, left to right: "⟦had not been waiting⟧", "⟦are expected to meet⟧", "⟦to hold⟧".
 * `inChunk`: tokens that belong to a noun chunk (a participle before a noun is no verb group). A group's negation may stand before it.
 */
export function findVerbGroups(
  words: readonly string[],
  sentences: Sentences,
  tags: Uint8Array,
  inChunk: Int32Array,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const start = sentences.first[s];
    const last = sentences.last[s];
    let inverted: VerbReading | null = null;
    for (let i = start; i < last;) {
      const reading = inChunk[i] < 0 ? readVerbGroup(i, start, last, words, tags, inChunk) : null;
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
      const merged =
        inverted && completes(inverted, reading, words, tags)
          ? invert(inverted, reading)
          : shareAuxiliary(reading, groups.at(-1), i, start, tags);
      groups.push({
        first: i,
        last: reading.end,
        head: reading.head,
        lemma: verbLemma(words[reading.head]),
        tense: merged.tense,
        perfect: merged.perfect,
        progressive: merged.progressive,
        passive: merged.passive,
        negated: merged.negated || negatedBefore(i, start, words),
        modal: merged.modal,
        finite: merged.finite,
      });
      inverted = null;
      i = reading.end;
    }
  }
  return groups;
}

function negatedBefore(first: number, start: number, words: readonly string[]): boolean {
  const before = first > start ? words[first - 1] : '';
  return (
    before === 'never' ||
    before === 'not' ||
    before === "n't" ||
    (before === 'longer' && first > start + 1 && words[first - 2] === 'no')
  );
}
