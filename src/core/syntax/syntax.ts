import type { TaggedWords } from './taggedText';

/** Token ranges are half-open token indexes `[first, last)`. Only this folder looks at verb forms; other stages ask it. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A base noun phrase with its determiner and modifiers ("the Western diplomat"); `head` is the token index of its head noun. */
export interface NounChunk extends TokenRange {
  readonly head: number;
}

export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb with its auxiliaries, particles and negation between ("had not been coordinating"); `head` is the main verb's token. */
export interface VerbGroup extends TokenRange {
  readonly head: number;
  /** Lower-case base form of the head. */
  readonly lemma: string;
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Lower-case modal or semi-modal ("would", "may", "plan to"), or null. */
  readonly modal: string | null;
  /** False for infinitives and participles without an auxiliary. */
  readonly finite: boolean;
}

/**
 * A clause: one verb group with what belongs to it. `[first, last)` spans the clauses inside it too, relative clauses for example;
 * {@link Syntax.clauseOf} tells whose a token is. `parent` is the clause it depends on; coordinated clauses have the same one.
 */
export interface Clause extends TokenRange {
  /** index into `verbGroups`, or -1 for a verbless fragment */
  readonly verb: number;
  /** index into `chunks` of the subject before the verb ("who" in a relative clause; the understood one of a non-finite verb), or -1 */
  readonly subject: number;
  readonly kind: 'main' | 'complement' | 'relative' | 'adverbial' | 'participle' | 'infinitive' | 'fragment';
  /** index into `clauses`, or -1 */
  readonly parent: number;
}

/** Base forms of words. Asked with one word, in any case; what is no form of another word comes back lower-case or as it is. */
export interface Lemmas {
  /** The singular of a noun: "cities" → "city". */
  noun(word: string): string;
  /** The base form of a verb: "overran" → "overrun". */
  verb(word: string): string;
}

export interface Syntax {
  /** Penn tag id of each token (see tags.ts). */
  readonly tags: Uint8Array;
  readonly chunks: readonly NounChunk[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** For each token, the index of its chunk / verb group / innermost clause, or -1. */
  readonly chunkOf: Int32Array;
  readonly verbGroupOf: Int32Array;
  readonly clauseOf: Int32Array;
  /** Base forms in the text's language. */
  readonly lemmas: Lemmas;
  /** The verb at a token that is in no verb group but must be one, as the words round it show; null where nothing does. Constant time. */
  overlookedVerb(text: TaggedWords, i: number): VerbGroup | null;
}

/** What is known of a text whose grammar is not read: base forms, if its language is known. */
export function noSyntax(count: number, known: Pick<Syntax, 'lemmas' | 'overlookedVerb'> = noKnowledge): Syntax {
  const none = new Int32Array(count).fill(-1);
  return {
    tags: new Uint8Array(count),
    chunks: [],
    verbGroups: [],
    clauses: [],
    chunkOf: none,
    verbGroupOf: none,
    clauseOf: none,
    ...known,
  };
}

/** Each word is its own base form. */
const noKnowledge: Pick<Syntax, 'lemmas' | 'overlookedVerb'> = {
  lemmas: { noun: (word) => word, verb: (word) => word },
  overlookedVerb: () => null,
};
