import { isFinal, sentenceAt, word, type Reading } from './reading';
import { sameVoice } from './voices';

/** The first token of a sentence proper: after a dateline and its dash. */
export function sentenceStart(reading: Reading, first: number): number {
  const { dateline } = reading.article.layout;
  const { starts } = reading.article.tokens;
  if (!dateline || starts[first] >= dateline.end || starts[first] < dateline.start - 1) return first;
  let i = first;
  while (starts[i] < dateline.end) i++;
  while (/^[-–—:)]+$/.test(word(reading, i))) i++;
  return i;
}

/** True when nothing of the narrator's sentence stands before token `i`: it may be cue-less speech. */
export function beginsSentence(reading: Reading, i: number): boolean {
  const sentence = sentenceAt(reading, i);
  if (sentenceStart(reading, sentence.first) >= i) return true;
  return isFinal(reading, i - 1) || !sameVoice(reading, i - 1, i) && markedEnds(reading, i - 1);
}

function markedEnds(reading: Reading, i: number): boolean {
  const at = reading.markedOf[i];
  return at >= 0 && reading.marked[at].last === i + 1 && isFinal(reading, reading.marked[at].inside.last - 1);
}
