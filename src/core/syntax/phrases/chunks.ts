import type { Sentences } from '../../text/tokens';
import type { PhraseWords } from '../language';
import type { NounChunk } from '../syntax';
import { isAdjective, isNoun, isVerb, Tag } from '../tags';
import { canContinue, isDeterminer, isGerundNoun, joinsModifiers, precedesNoun, trails } from './modifiers';

/** Finds the noun phrases of tagged text. */
export type FindChunks = (words: readonly string[], sentences: Sentences, tags: Uint8Array) => NounChunk[];

/**
 * Base noun phrases, left to right, in one pass: determiner, possessor with its 's, numbers, modifiers, nouns.
 *
 *     ⟦The owner⟧ of ⟦Norway's oldest ferry line⟧ told ⟦investors⟧ ⟦Sunday⟧ that ⟦he⟧ …
 *
 * Pronouns, "who" and a "which" or "that" of a relative clause are chunks by themselves.
 */
export function chunkFinder(known: PhraseWords): FindChunks {
  const approximations = new Map<string | null, (readonly (string | null)[])[]>();
  for (const words of known.approximations) {
    const alike = approximations.get(words[0]);
    if (alike) alike.push(words);
    else approximations.set(words[0], [words]);
  }
  return (words, sentences, tags) => {
    const reader = new ChunkReader(known, approximations, words, tags);
    const chunks: NounChunk[] = [];
    for (let s = 0; s < sentences.count; s++) {
      const last = sentences.last[s];
      for (let i = sentences.first[s]; i < last;) {
        const chunk = reader.chunkAt(i, last);
        if (chunk) chunks.push(chunk);
        i = chunk ? chunk.last : i + 1;
      }
    }
    return chunks;
  };
}

/** Reads one chunk after the other; its fields are those of the chunk that is being read. */
class ChunkReader {
  readonly #known: PhraseWords;
  readonly #approximations: ReadonlyMap<string | null, readonly (readonly (string | null)[])[]>;
  readonly #words: readonly string[];
  readonly #tags: Uint8Array;
  /** The chunk begins here. */
  #first = 0;
  /** The sentence ends here. */
  #end = 0;
  /** The latest noun and number, or -1. */
  #head = -1;
  #number = -1;
  /** A determiner, possessor or what belongs to a number has been read. */
  #determined = false;

  constructor(
    known: PhraseWords,
    approximations: ReadonlyMap<string | null, readonly (readonly (string | null)[])[]>,
    words: readonly string[],
    tags: Uint8Array,
  ) {
    this.#known = known;
    this.#approximations = approximations;
    this.#words = words;
    this.#tags = tags;
  }

  /** The chunk that begins with a token, of a sentence that ends before `end`, or null. */
  chunkAt(first: number, end: number): NounChunk | null {
    const tag = this.#tags[first];
    this.#first = first;
    this.#end = end;
    if (tag === Tag.PRP || tag === Tag.WP || tag === Tag.WDT) return this.#pronounChunk();
    if (this.#isFloating()) return null;
    let i = this.#afterDeterminer();
    this.#head = this.#number = -1;
    this.#determined = i > first;
    while (i < end && this.#takes(i)) i++;
    return this.#finish(i);
  }

  /** Pronouns; "what" and "which" as determiners take their noun. */
  #pronounChunk(): NounChunk {
    const first = this.#first;
    let last = first + 1;
    if (this.#known.determiningPronouns.has(this.#words[first]))
      while (last < this.#end && isNoun(this.#tags[last])) last++;
    return { first, last, head: last - 1 };
  }

  /** "have each said", "are all held": the quantifier floats between auxiliary and verb. */
  #isFloating(): boolean {
    const i = this.#first;
    if (i === 0 || i + 1 >= this.#end || !this.#known.floatingQuantifiers.has(this.#words[i])) return false;
    const tags = this.#tags;
    return (isVerb(tags[i - 1]) || tags[i - 1] === Tag.MD) && isVerb(tags[i + 1]);
  }

  /** The first token after determiners, possessive pronouns and what belongs to a number; the first when there is none. */
  #afterDeterminer(): number {
    const tags = this.#tags;
    const first = this.#first;
    const end = this.#end;
    let i = first;
    if (
      tags[i] === Tag.PDT ||
      (i + 1 < end && isDeterminer(tags[i + 1]) && this.#known.predeterminers.has(this.#words[i]))
    )
      i++;
    if (i < end && isDeterminer(tags[i])) return i + 1;
    if (i < end && (tags[i] === Tag.WP$ || tags[i] === Tag.WRB)) return tags[i] === Tag.WP$ ? i + 1 : first;
    const number = this.#afterApproximation(i);
    return number > i ? number : first;
  }

  /** "about 200", "more than 200", "as many as 200": the index of the number, else `i`. */
  #afterApproximation(i: number): number {
    const alike = i < this.#end && this.#approximations.get(this.#words[i]);
    if (!alike) return i;
    const words = this.#words;
    for (const pattern of alike) {
      const number = i + pattern.length;
      if (
        number < this.#end &&
        pattern.every((word, k) => word === null || words[i + k] === word) &&
        this.#isNumber(number)
      )
        return number;
    }
    return i;
  }

  #isNumber(i: number): boolean {
    return this.#tags[i] === Tag.CD || this.#tags[i] === Tag.$ || this.#known.numberWords.has(this.#words[i]);
  }

  /** Takes token `i` into the chunk; false where the chunk ends before it. */
  #takes(i: number): boolean {
    const tag = this.#tags[i];
    if (isNoun(tag)) return this.#takesNoun(i);
    if (isAdjective(tag)) return this.#takesAdjective(i);
    switch (tag) {
      case Tag.POS:
        if (this.#head < 0 || !this.#continues(i + 1)) return false;
        this.#determined = true;
        return true;
      case Tag.CD:
      case Tag.$:
      case Tag['#']:
        return this.#takesNumber(i);
      case Tag.HYPH:
        return i > this.#first && i + 1 < this.#end;
      case Tag.AFX:
        return true;
      case Tag.VBN:
      case Tag.VBG:
      case Tag.VBD:
      case Tag.RB:
      case Tag.RBS:
      case Tag.RBR:
        return this.#takesVerbal(i);
      case Tag.CC:
        return joinsModifiers(i, this.#end, this.#tags);
      case Tag['``']:
      case Tag["''"]:
        return this.#takesQuoteMark(i);
      case Tag.FW:
        this.#head = i;
        return true;
      case Tag.SYM:
        return i > this.#first && this.#continues(i + 1);
      default:
        return false;
    }
  }

  #takesNoun(i: number): boolean {
    if (this.#isHead(i - 1) && this.#startsAnew(i)) return false;
    this.#head = i;
    return true;
  }

  #takesNumber(i: number): boolean {
    if (this.#isHead(i - 1) && !this.#numbersName(i)) return false;
    this.#number = i;
    return true;
  }

  #takesAdjective(i: number): boolean {
    if (i > this.#first && !this.#determined && this.#known.deictics.has(this.#words[i])) return false;
    return !this.#isHead(i - 1) || this.#modifiesAfterName(i);
  }

  /** A participle or adverb. */
  #takesVerbal(i: number): boolean {
    if (this.#determined && i > this.#first && isGerundNoun(i, this.#end, this.#tags)) {
      this.#head = i;
      return true;
    }
    return this.#premodifies(i);
  }

  /** Marks round a modifier or noun: the so-called "green" bonds. */
  #takesQuoteMark(i: number): boolean {
    const tags = this.#tags;
    if (i === this.#first) return false;
    if (tags[i] === Tag['``'])
      return (this.#determined || this.#head >= 0) && this.#head !== i - 1 && this.#continues(i + 1);
    return this.#isMarkOpen(i) && (i + 1 >= this.#end || !isDeterminer(tags[i + 1]));
  }

  /** The latest noun read stands at `i`. */
  #isHead(i: number): boolean {
    return this.#head >= 0 && this.#head === i;
  }

  /** True where a noun after a noun begins another phrase: "investors | Sunday". */
  #startsAnew(i: number): boolean {
    const { calendarNames, pluralModifiers } = this.#known;
    const tags = this.#tags;
    const before = this.#words[this.#head];
    if (calendarNames.has(this.#words[i]) && !calendarNames.has(before)) return true;
    return tags[this.#head] === Tag.NNS && tags[i] === Tag.NNP && !pluralModifiers.has(before);
  }

  /** "August 27", "Boeing 747": a number that belongs to the name before it. */
  #numbersName(i: number): boolean {
    if (this.#tags[i] !== Tag.CD) return false;
    return (
      this.#tags[this.#head] === Tag.NNP ||
      this.#known.calendarNames.has(this.#words[this.#head]) ||
      /^\d+$/.test(this.#words[i])
    );
  }

  /** An adjective after a noun goes on only inside a name-like modifier: "U.N. special envoy", not "ships idle". */
  #modifiesAfterName(i: number): boolean {
    const tags = this.#tags;
    return (
      tags[i - 1] === Tag.NNP &&
      !this.#known.deictics.has(this.#words[i]) &&
      tags[i] === Tag.JJ &&
      i + 1 < this.#end &&
      isNoun(tags[i + 1])
    );
  }

  /** A participle or adverb that stands before the noun: "the remaining guests", "an increasingly bitter strike". */
  #premodifies(i: number): boolean {
    const tags = this.#tags;
    const inside = i > this.#first;
    if (inside && tags[i - 1] === Tag.HYPH) return tags[i] !== Tag.RB || this.#continues(i + 1);
    if (this.#isHead(i - 1)) return false;
    if (!this.#determined && !(inside && (isAdjective(tags[i - 1]) || tags[i - 1] === Tag.CD)))
      return precedesNoun(i, this.#end, tags);
    return tags[i] !== Tag.VBD && this.#continues(i + 1);
  }

  #continues(i: number): boolean {
    return i < this.#end && canContinue(this.#tags[i]);
  }

  /** A quotation mark has been opened in the chunk, a few tokens before. */
  #isMarkOpen(i: number): boolean {
    for (let k = i - 1; k >= this.#first && k > i - 8; k--) if (this.#tags[k] === Tag['``']) return true;
    return false;
  }

  /** The chunk, which ends before `end`, with its head. */
  #finish(end: number): NounChunk | null {
    const tags = this.#tags;
    const first = this.#first;
    let last = end;
    while (last > first + 1 && trails(tags[last - 1])) last--;
    let head = this.#head < last ? this.#head : -1;
    if (head < 0) {
      if (this.#number >= first && this.#number < last) head = this.#number;
      else if (this.#determined && last > first) head = last - 1;
      else return null;
      if (tags[head] === Tag.RB || tags[head] === Tag.VBG) return null;
    }
    return { first, last, head };
  }
}
