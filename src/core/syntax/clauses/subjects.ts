import { isAdverb, Tag } from '../tags';
import type { ClauseText } from './clauseText';

/** True for a chunk headed by a noun of time: "last week". */
export function isTimePhrase(chunk: number, { chunks, words, known }: ClauseText): boolean {
  return known.timeNouns.has(words[chunks[chunk].head]);
}

/** True for a noun of time or a number, as after "since". */
export function isTime(chunk: number, text: ClauseText): boolean {
  return text.tags[text.chunks[chunk].head] === Tag.CD || isTimePhrase(chunk, text);
}

/** "which", "that", "whom" give way to a noun phrase after them: "which ⟦he⟧ recalled". */
export function isRelativePronoun(chunk: number, { chunks, tags }: ClauseText): boolean {
  const tag = tags[chunks[chunk].first];
  return chunks[chunk].last === chunks[chunk].first + 1 && (tag === Tag.WDT || tag === Tag.WP);
}

/**
 * "The texts ⟦we use⟧ are": a pronoun right after a noun phrase is the subject of a clause about it, and so is the second of two
 * noun phrases in a row. `own` and `latest` are the first and last bare chunks before a finite verb, or -1.
 */
export function isContact(own: number, latest: number, text: ClauseText): boolean {
  if (own < 0 || latest <= own || isTime(own, text) || isRelativePronoun(own, text)) return false;
  const { chunks, chunkOf, tags } = text;
  const { first } = chunks[latest];
  return chunkOf[first - 1] >= 0 && (tags[first] === Tag.PRP || chunkOf[first - 1] === own);
}

/** Of two bare noun phrases in a row before the verb ("the prize the team won") the second, its subject; else the first. */
export function nearerSubject(own: number, latest: number, text: ClauseText): number {
  if (latest <= own || isTimePhrase(latest, text)) return own;
  return text.chunks[latest].first === text.chunks[own].last ? latest : own;
}

/** Where the clause of a subject begins: with the chunk, or the adverbs before it from `segment` on. */
export function clauseStart(subject: number, segment: number, { chunks, tags }: ClauseText): number {
  let start = chunks[subject].first;
  while (start > segment && isAdverb(tags[start - 1])) start--;
  return start;
}
