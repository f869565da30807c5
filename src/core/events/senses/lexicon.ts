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
  /** Whether it tells its kind as an adjective too. */
  readonly isAdjective: boolean;
  /** The kind that it tells where the story is about weapons, if another. */
  readonly inWar: Kind | null;
}

/** The words that tell events, by their first word; senses in the order in which they are asked. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbWord[]>;
  readonly nouns: ReadonlyMap<string, readonly NounWord[]>;
}

/** Prepares the words of a language's rules. */
export function createLexicon(rules: readonly EventRule[], kinds: Kinds): Lexicon {
  const verbs = new Map<string, VerbWord[]>();
  const nouns = new Map<string, NounWord[]>();
  for (const rule of rules) {
    for (const one of rule.verbs ?? [])
      for (const word of verbsWith(rule, typeof one === 'string' ? { verb: one } : one, kinds))
        addTo(verbs, word.words[0], word);
    for (const one of rule.nouns ?? [])
      for (const word of nounsWith(rule, typeof one === 'string' ? { noun: one } : one, kinds))
        addTo(nouns, word.words[0], word);
  }
  for (const senses of [...verbs.values(), ...nouns.values()])
    senses.sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a));
  return { verbs, nouns };
}

function verbsWith(rule: EventRule, sense: VerbSense, kinds: Kinds): VerbWord[] {
  const { verb, ambiguous, inSport, ...conditions } = sense;
  const kind = kinds.named(rule.name);
  const tests = compileVerbConditions(conditions, kind);
  const shared = { kind, tests, isAmbiguous: isAmbiguous(ambiguous, tests), inSport: otherKind(inSport, kinds) };
  return listed(verb).map((form) => ({ ...shared, words: form.split(' ') }));
}

function nounsWith(rule: EventRule, sense: NounSense, kinds: Kinds): NounWord[] {
  const { noun, ambiguous, adjective, ...conditions } = sense;
  const tests = compileNounConditions(conditions);
  const inWar = otherKind(rule.nounsInWar, kinds);
  const shared = {
    kind: kinds.named(rule.name),
    tests,
    isAmbiguous: isAmbiguous(ambiguous, tests),
    isAdjective: adjective === true,
    inWar,
  };
  return listed(noun).map((form) => ({ ...shared, words: nounWords(form) }));
}

function otherKind(name: string | undefined, kinds: Kinds): Kind | null {
  return name === undefined ? null : kinds.named(name);
}

function isAmbiguous(ambiguous: Sense['ambiguous'], tests: readonly unknown[]): boolean {
  return ambiguous === true || tests.length > 0;
}

/** Of two senses of a word, the one with more conditions is asked first. */
function weight({ tests, isAmbiguous }: WordSense<unknown>): number {
  return Math.max(tests.length, isAmbiguous ? 1 : 0);
}
