import type { Lemmas, Tense, TokenRange } from '../syntax';
import type { VerbWords } from '../language';
import { isAdverb, isVerb, Tag } from '../tags';

/** What verb groups are read from: a passage's words and tags, and what its language knows of verbs. */
export interface VerbText {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  /** For each token its noun chunk, or -1: a participle before a noun is no verb group. */
  readonly chunkOf: Int32Array;
  readonly known: VerbWords;
  readonly lemmas: Lemmas;
}

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

/** Reads the verb group that begins with token `first` of a sentence, as far as it goes; null where none does. */
export function readVerbGroup(first: number, sentence: TokenRange, text: VerbText): VerbReading | null {
  const tag = text.tags[first];
  const infinitive = tag === Tag.TO;
  if (!infinitive && tag !== Tag.MD && !isVerb(tag)) return null;
  if (infinitive && verbIndex(first + 1, sentence.last, text, isBase) < 0) return null;
  return new GroupReader(text, sentence, first).read();
}

const isBase = (tag: number): boolean => tag === Tag.VB;
const isBaseOrPresent = (tag: number): boolean => tag === Tag.VB || tag === Tag.VBP;
const isParticiple = (tag: number): boolean => tag === Tag.VBN;
const isPastForm = (tag: number): boolean => tag === Tag.VBN || tag === Tag.VBD;
const isProgressive = (tag: number): boolean => tag === Tag.VBG;

/** The index of a wanted verb at most five adverbs away, or -1. */
function verbIndex(from: number, end: number, { tags, chunkOf }: VerbText, isWanted: (tag: number) => boolean): number {
  for (let i = from; i < end && i < from + 6; i++) {
    if (isWanted(tags[i])) return chunkOf[i] < 0 ? i : -1;
    if (!isAdverb(tags[i]) && tags[i] !== Tag.RP && !(tags[i] === Tag.DT && chunkOf[i] < 0)) return -1;
  }
  return -1;
}

/** Reads one group, auxiliary by auxiliary. */
class GroupReader {
  readonly #text: VerbText;
  readonly #sentence: TokenRange;
  readonly #first: number;
  readonly #group: VerbReading;

  constructor(text: VerbText, sentence: TokenRange, first: number) {
    this.#text = text;
    this.#sentence = sentence;
    this.#first = first;
    this.#group = {
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
  }

  read(): VerbReading {
    const { tags } = this.#text;
    const group = this.#group;
    const first = this.#first;
    if (tags[first] === Tag.TO) this.#advance(first + 1, isBase);
    else this.#begin();
    while (this.#step());
    const headTag = tags[group.head];
    if (headTag === Tag.VBG && !group.finite && group.head === first) group.progressive = true;
    if (headTag === Tag.VBN && !group.finite && group.head === first) group.passive = true;
    if (group.end < this.#sentence.last && tags[group.end] === Tag.RP) group.end++;
    return group;
  }

  /** Reads the first word of a group that is no infinitive. */
  #begin(): void {
    const group = this.#group;
    const tag = this.#text.tags[this.#first];
    if (tag === Tag.MD) {
      const word = this.#text.words[this.#first];
      const { future, past, fullForms } = this.#text.known.modals;
      group.modal = fullForms.get(word) ?? word;
      group.tense = future.has(word) ? 'future' : past.has(word) ? 'past' : 'present';
      group.finite = true;
    } else if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP) {
      group.tense = tag === Tag.VBD ? 'past' : 'present';
      group.finite = true;
    } else if (tag === Tag.VB && this.#opensClause()) {
      group.tense = 'present';
      group.finite = true;
    }
  }

  /** An imperative: a bare base form at the start of a sentence or after a mark. */
  #opensClause(): boolean {
    const { tags } = this.#text;
    const start = this.#sentence.first;
    let k = this.#first - 1;
    while (k >= start && (isAdverb(tags[k]) || tags[k] === Tag.UH)) k--;
    return k < start || tags[k] === Tag['``'] || tags[k] === Tag["''"] || tags[k] === Tag[':'] || tags[k] === Tag['.'];
  }

  /** Takes the next verb into the group, if the head so far is an auxiliary for it. */
  #step(): boolean {
    const { words, tags, known } = this.#text;
    const { be, have, do: does, get } = known.auxiliaries;
    const group = this.#group;
    const { head, end } = group;
    const word = words[head];
    const tag = tags[head];
    if (tag === Tag.MD) return this.#advance(end, isBaseOrPresent) || this.#semiModal();
    if (this.#semiModal()) return true;
    if (does.has(word)) return tag !== Tag.VBG && tag !== Tag.VBN && this.#advance(end, isBaseOrPresent);
    const isHave = have.has(word) && (!be.has(word) || this.#perfectFollows(end));
    if (isHave && this.#advance(end, isPastForm)) {
      group.perfect = true;
      return true;
    }
    if (be.has(word) && !isHave) {
      if (this.#advance(end, isProgressive)) group.progressive = true;
      else if (this.#advance(end, isPastForm)) group.passive = true;
      else return false;
      return true;
    }
    if (get.has(word) && this.#advance(end, isParticiple, end + 1)) {
      group.passive = true;
      return true;
    }
    return false;
  }

  /** "'s" before "been", "got", "had", "become", "gone" is "has". */
  #perfectFollows(i: number): boolean {
    const { words, known } = this.#text;
    const { participles, adverbs } = known.contractedHave;
    while (i < this.#sentence.last && adverbs.has(words[i])) i++;
    return i < this.#sentence.last && participles.has(words[i]);
  }

  /** "plans to hold", "is expected to meet", "is likely to", "has to go": the verb after "to" becomes the head. */
  #semiModal(): boolean {
    const { tags, known } = this.#text;
    const { marker, futureStates } = known.semiModals;
    const group = this.#group;
    const last = this.#sentence.last;
    const found = this.#semiModalName();
    if (!found || found.to >= last || tags[found.to] !== Tag.TO) return false;
    const { name, to } = found;
    if (verbIndex(to + 1, last, this.#text, isBase) < 0) return false;
    this.#noteNegation(group.end, to);
    if (group.tense === 'present' && futureStates.has(name)) group.tense = 'future';
    group.modal = group.modal === null ? `${name} ${marker}` : `${group.modal} ${name} ${marker}`;
    group.passive = false;
    group.progressive = false;
    return this.#advance(to + 1, isBase);
  }

  /** The semi-modal that the head is or goes with, and where its "to" must stand; null where there is none. */
  #semiModalName(): { name: string; to: number } | null {
    const { words, tags, known, lemmas } = this.#text;
    const { states, verbs, oneForm } = known.semiModals;
    const { head, end, passive } = this.#group;
    const word = words[head];
    if (known.auxiliaries.be.has(word)) {
      const last = this.#sentence.last;
      let state = end;
      while (state < last && (isAdverb(tags[state]) || words[state] === known.negations.clitic)) state++;
      return state < last && states.has(words[state]) ? { name: words[state], to: state + 1 } : null;
    }
    if (tags[head] === Tag.VBN && states.has(word)) return { name: word, to: end };
    if (passive || tags[head] === Tag.MD) return null;
    const lemma = lemmas.verb(word);
    if (!verbs.has(lemma)) return null;
    const form = oneForm.get(lemma);
    return form === undefined || form === word ? { name: form ?? lemma, to: end } : null;
  }

  /** Moves the head to the next verb with a wanted tag, over adverbs and negation; false when there is none. */
  #advance(from: number, isWanted: (tag: number) => boolean, end = this.#sentence.last): boolean {
    const at = verbIndex(from, end, this.#text, isWanted);
    if (at < 0) {
      if (from < end) this.#noteTrailingNegation(from);
      return false;
    }
    this.#noteNegation(from, at);
    this.#group.head = at;
    this.#group.end = at + 1;
    return true;
  }

  /** "is n't a threat": the negation belongs to the group although no verb follows. */
  #noteTrailingNegation(at: number): void {
    const { words, tags, known } = this.#text;
    if (!isAdverb(tags[at]) || !known.negations.behind.has(words[at])) return;
    this.#group.negated = true;
    if (this.#group.end === at) this.#group.end = at + 1;
  }

  #noteNegation(from: number, to: number): void {
    const { words, known } = this.#text;
    const { inside, pair } = known.negations;
    for (let i = from; i < to; i++)
      if (inside.has(words[i]) || (words[i] === pair[1] && words[i - 1] === pair[0])) this.#group.negated = true;
  }
}
