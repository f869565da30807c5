import { Tag } from '../syntax/tags';
import { isFinal, sentenceAt, tagAt, word, type MarkedTokens, type Reading } from './context';
import { sameVoice } from './sources/voices';

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
  return isFinal(reading, i - 1) || (!sameVoice(reading, i - 1, i) && markedEnds(reading, i - 1));
}

function markedEnds(reading: Reading, i: number): boolean {
  const at = reading.markedOf[i];
  return at >= 0 && reading.marked[at].last === i + 1 && isFinal(reading, reading.marked[at].inside.last - 1);
}

/** The stretch starts its sentence, or comes after a comma, a colon or other speech. */
export function opensSpeech(reading: Reading, marked: MarkedTokens): boolean {
  if (beginsSentence(reading, marked.first)) return true;
  const tag = tagAt(reading, marked.first - 1);
  return tag === Tag[','] || tag === Tag[':'] || tag === Tag['-RRB-'] || tag === Tag["''"] || tag === Tag['``'];
}
