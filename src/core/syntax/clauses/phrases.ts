import type { ClauseWords } from '../language';
import type { NounChunk, VerbGroup } from '../syntax';
import { isAdverb, isPunctuation, Tag } from '../tags';

/** What the tokens of a passage have been found to be, and what the language knows of clauses; the clause reader's input. */
export interface Phrases {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  readonly chunks: readonly NounChunk[];
  readonly groups: VerbGroup[];
  readonly chunkOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly known: ClauseWords;
}

/** True for a chunk headed by a noun of time: "last week". */
export function isTimePhrase(chunk: number, { chunks, words, known }: Phrases): boolean {
  return known.timeNouns.has(words[chunks[chunk].head]);
}

/** True for a noun of time or a number, as after "since". */
export function isTime(chunk: number, phrases: Phrases): boolean {
  return phrases.tags[phrases.chunks[chunk].head] === Tag.CD || isTimePhrase(chunk, phrases);
}

/** "which", "that", "whom" give way to a noun phrase after them: "which ⟦he⟧ recalled". */
export function isRelativePronoun(chunk: number, { chunks, tags }: Phrases): boolean {
  const tag = tags[chunks[chunk].first];
  return chunks[chunk].last === chunks[chunk].first + 1 && (tag === Tag.WDT || tag === Tag.WP);
}

/** The last token before `i` that is no comma, bracket or quotation mark; `first - 1` when there is none. */
export function beforeMarks(i: number, first: number, tags: Uint8Array): number {
  let k = i - 1;
  while (
    k >= first &&
    (tags[k] === Tag[','] || tags[k] === Tag['``'] || tags[k] === Tag["''"] || tags[k] === Tag['-LRB-'])
  )
    k--;
  return k;
}

/** True for a preposition; a word that only opens clauses is none. */
export function isPreposition(i: number, { tags, words, groupOf, known }: Phrases): boolean {
  if (groupOf[i] >= 0 || tags[i] !== Tag.IN) return false;
  return words[i] !== known.complementizer && known.subordinators.get(words[i]) !== false;
}

/**
 * "The texts ⟦we use⟧ are": a pronoun right after a noun phrase is the subject of a clause about it, and so is the second of two
 * noun phrases in a row. `own` and `latest` are the first and last bare chunks before a finite verb, or -1.
 */
export function isContact(own: number, latest: number, phrases: Phrases): boolean {
  if (own < 0 || latest <= own || isTime(own, phrases) || isRelativePronoun(own, phrases)) return false;
  const { chunks, chunkOf, tags } = phrases;
  const { first } = chunks[latest];
  return chunkOf[first - 1] >= 0 && (tags[first] === Tag.PRP || chunkOf[first - 1] === own);
}

/** Of two bare noun phrases in a row before the verb ("the prize the team won") the second, its subject; else the first. */
export function nearerSubject(own: number, latest: number, phrases: Phrases): number {
  if (latest <= own || isTimePhrase(latest, phrases)) return own;
  return phrases.chunks[latest].first === phrases.chunks[own].last ? latest : own;
}

/** Where the clause of a subject begins: with the chunk, or the adverbs before it from `segment` on. */
export function clauseStart(subject: number, segment: number, { chunks, tags }: Phrases): number {
  let start = chunks[subject].first;
  while (start > segment && isAdverb(tags[start - 1])) start--;
  return start;
}

/** True for punctuation at `i`, not before `first`. */
export function isMark(i: number, first: number, tags: Uint8Array): boolean {
  return i >= first && isPunctuation(tags[i]);
}

/** True when a subject and a finite verb stand at `from`: chunk, perhaps prepositions and chunks, adverbs, verb. */
export function clauseFollows(from: number, last: number, phrases: Phrases): boolean {
  const { chunkOf, chunks, groupOf, groups, tags } = phrases;
  let subject = false;
  for (let k = from, steps = 0; k < last && steps < 10; steps++) {
    if (groupOf[k] >= 0) return subject && groups[groupOf[k]].finite && groups[groupOf[k]].first === k;
    if (chunkOf[k] >= 0) {
      if (!subject && isTime(chunkOf[k], phrases)) return false;
      subject = true;
      k = chunks[chunkOf[k]].last;
    } else if (isAdverb(tags[k]) || tags[k] === Tag.EX || tags[k] === Tag.IN || (tags[k] === Tag.CC && subject)) {
      subject ||= tags[k] === Tag.EX;
      k++;
    } else return false;
  }
  return false;
}

/** True when a finite verb comes before the next strong mark, at most 40 tokens on. */
export function verbAhead(from: number, last: number, { groupOf, groups, tags }: Phrases): boolean {
  for (let k = from; k < last && k < from + 40; k++) {
    if (groupOf[k] >= 0 && groups[groupOf[k]].finite) return true;
    if (tags[k] === Tag[':']) return false;
  }
  return false;
}
