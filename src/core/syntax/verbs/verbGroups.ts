import type { Sentences } from '../../text/tokens';
import type { VerbGroup } from '../syntax';
import { isAdverb } from '../tags';
import { completes, invert, isInverted, shareAuxiliary } from './partedVerbs';
import { readVerbGroup, type VerbReading, type VerbText } from './readVerbGroup';

/**
 * Verbs with their auxiliaries, left to right: "⟦had not been waiting⟧", "⟦are expected to meet⟧", "⟦to hold⟧".
 * A group's negation may stand before it.
 */
export function findVerbGroups(text: VerbText, sentences: Sentences): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let s = 0; s < sentences.count; s++) readSentence(text, sentences.first[s], sentences.last[s], groups);
  return groups;
}

/** Adds the verb groups of the tokens `[first, last)`. */
function readSentence(text: VerbText, first: number, last: number, groups: VerbGroup[]): void {
  const { words, tags, chunkOf, lemmas } = text;
  const sentence = { first, last };
  let inverted: VerbReading | null = null;
  for (let i = first; i < last;) {
    const reading = chunkOf[i] < 0 ? readVerbGroup(i, sentence, text) : null;
    if (!reading) {
      if (chunkOf[i] < 0 && !isAdverb(tags[i])) inverted = null;
      i++;
      continue;
    }
    if (isInverted(reading, i, sentence, text)) {
      inverted = reading;
      i = reading.end;
      continue;
    }
    const merged =
      inverted && completes(inverted, reading, text)
        ? invert(inverted, reading)
        : shareAuxiliary(reading, groups.at(-1), i, first, tags);
    groups.push({
      first: i,
      last: reading.end,
      head: reading.head,
      lemma: lemmas.verb(words[reading.head]),
      tense: merged.tense,
      perfect: merged.perfect,
      progressive: merged.progressive,
      passive: merged.passive,
      negated: merged.negated || isNegatedBefore(i, first, text),
      modal: merged.modal,
      finite: merged.finite,
    });
    inverted = null;
    i = reading.end;
  }
}

/** "never ⟦arrived⟧", "no longer ⟦exists⟧". */
function isNegatedBefore(first: number, start: number, { words, known }: VerbText): boolean {
  if (first <= start) return false;
  const { before, pair } = known.negations;
  const word = words[first - 1];
  return before.has(word) || (word === pair[1] && first > start + 1 && words[first - 2] === pair[0]);
}
