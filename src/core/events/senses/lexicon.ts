import { addTo } from '../../text/groups';
import type { EventRule, NounSense, Sense, VerbSense, Words } from '../rule';
import { listed, nounWords, type Kind, type Kinds } from './kinds';
import { compileNounConditions, type NounTest } from './nounConditions';
import { compileVerbConditions, type VerbTest } from './verbConditions';

/** A word as a trigger: its kind, and what must hold around it. */
interface WordSense<Test> {
  readonly kind: Kind;
  /** More than one for "air strike" or a verb with its particle. */
  readonly words: Words;
  readonly tests: readonly Test[];
  /** Whether the word has other senses too. */
  readonly isAmbiguous: boolean;
}

export interface VerbWord extends WordSense<VerbTest> {
  /** The kind that it tells where the story is about sport, if another. */
  readonly inSport: Kind | null;
}

export interface NounWord extends WordSense<NounTest> {
  /** The kind that it tells where the story is about weapons, if another. */
  readonly inWar: Kind | null;
}

/** The words that tell events, by their first word; senses in the order in which they are asked. */
export class Lexicon {
  readonly #kinds: Kinds;
  readonly #verbs = new Map<string, VerbWord[]>();
  readonly #nouns = new Map<string, NounWord[]>();
  readonly #adjectives = new Set<string>();

  constructor(rules: readonly EventRule[], kinds: Kinds) {
    this.#kinds = kinds;
    for (const rule of rules) {
      for (const one of rule.verbs ?? []) this.#addVerb(rule, typeof one === 'string' ? { verb: one } : one);
      for (const one of rule.nouns ?? []) this.#addNoun(rule, typeof one === 'string' ? { noun: one } : one);
    }
    for (const senses of [...this.#verbs.values(), ...this.#nouns.values()])
      senses.sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a));
  }

  verbs(lemma: string): readonly VerbWord[] | undefined {
    return this.#verbs.get(lemma);
  }

  nouns(lemma: string): readonly NounWord[] | undefined {
    return this.#nouns.get(lemma);
  }

  /** Whether a word tells an event as an adjective. */
  hasAdjective(word: string): boolean {
    return this.#adjectives.has(word);
  }

  #addVerb(rule: EventRule, { verb, ambiguous, inSport, ...conditions }: VerbSense): void {
    const kind = this.#kinds.named(rule.name);
    const tests = compileVerbConditions(conditions, kind);
    const shared = { kind, tests, isAmbiguous: isAmbiguous(ambiguous, tests), inSport: this.#other(inSport) };
    for (const form of listed(verb)) {
      const words = form.split(' ');
      addTo(this.#verbs, words[0], { ...shared, words });
    }
  }

  #addNoun(rule: EventRule, { noun, ambiguous, adjective, ...conditions }: NounSense): void {
    const kind = this.#kinds.named(rule.name);
    const tests = compileNounConditions(conditions);
    const shared = { kind, tests, isAmbiguous: isAmbiguous(ambiguous, tests), inWar: this.#other(rule.nounsInWar) };
    for (const form of listed(noun)) {
      const words = nounWords(form);
      addTo(this.#nouns, words[0], { ...shared, words });
      if (adjective) this.#adjectives.add(form);
    }
  }

  #other(name: string | undefined): Kind | null {
    return name === undefined ? null : this.#kinds.named(name);
  }
}

function isAmbiguous(ambiguous: Sense['ambiguous'], tests: readonly unknown[]): boolean {
  return ambiguous === true || tests.length > 0;
}

/** Of two senses of a word, the one with more conditions is asked first. */
function weight({ tests, isAmbiguous }: WordSense<unknown>): number {
  return Math.max(tests.length, isAmbiguous ? 1 : 0);
}
