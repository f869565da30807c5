import type { Sentences, Tokens } from '../text/tokens';
import type { TagRepair } from './repairs/tagRepair';
import type { VerbRepair } from './repairs/verbRepair';
import type { Lemmas } from './syntax';

/**
 * What a language brings for its grammar to be read: words of closed classes, base forms, and repairs of tags. All words are
 * lower-case, with straight apostrophes, as tokens have them ("n't" and "'s" are tokens). Tags are Penn tags (see tags.ts).
 */
export interface SyntaxLanguage {
  readonly lemmas: Lemmas;
  readonly tagger: TaggerWords;
  /** A tagger that needs no trained weights, by endings and word lists say. Left out, the weights of the language are asked. */
  readonly ownTagger?: Tagger;
  readonly phrases: PhraseWords;
  readonly verbs: VerbWords;
  readonly clauses: ClauseWords;
  readonly repairs: SyntaxRepairs;
}

/** Penn tags for tokens; see tags.ts for the ids. */
export interface Tagger {
  tag(tokens: Tokens, sentences: Sentences): Uint8Array;
}

/** Words that a trained tagger knows beside its weights. It was trained with `clauseOpeners`: another list wants another training. */
export interface TaggerWords {
  /** Words after which a new clause begins: a finite verb before them does not count for the words behind them. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Small words inside names, before a capital: "Dries ⟦van⟧ ⟦den⟧ Abeele". */
  readonly nameParticles: ReadonlySet<string>;
  /** What after a number says which half of the day is meant: "7 ⟦am⟧". Two letters each. */
  readonly clockHalves: ReadonlySet<string>;
}

/** Words by which noun phrases are bounded. */
export interface PhraseWords {
  /** Days and months: a noun phrase before them ends, "told investors | Sunday", and a number belongs to them, "August 27". */
  readonly calendarNames: ReadonlySet<string>;
  /** What belongs to the number after it, word by word: "about" 200, "more than" 200. Null is any word: "as many as" 200. */
  readonly approximations: readonly (readonly (string | null)[])[];
  /** Words that stand for a number after an approximation: "about half". */
  readonly numberWords: ReadonlySet<string>;
  /** Quantifiers before a determiner: "⟦all⟧ the ships". */
  readonly predeterminers: ReadonlySet<string>;
  /** Quantifiers that may stand between auxiliary and verb, in no phrase: "have ⟦each⟧ said". */
  readonly floatingQuantifiers: ReadonlySet<string>;
  /** Adjectives that begin a phrase of time when no determiner stands before: "idle | ⟦last⟧ week". */
  readonly deictics: ReadonlySet<string>;
  /** Question words that take a noun: "⟦which⟧ bank". */
  readonly determiningPronouns: ReadonlySet<string>;
  /** Words tagged as plurals that modify the name after them: "⟦sports⟧ minister Ana Ruiz". */
  readonly pluralModifiers: ReadonlySet<string>;
}

/** Words by which verb groups are read. */
export interface VerbWords {
  /** Forms of the auxiliaries, by what they make of the verb after them. */
  readonly auxiliaries: {
    /** Progressive and passive: "is waiting", "was shot". */
    readonly be: ReadonlySet<string>;
    /** Perfect: "has gone". */
    readonly have: ReadonlySet<string>;
    /** Questions and negation: "did go". */
    readonly do: ReadonlySet<string>;
    /** Passive without "be": "got shot". */
    readonly get: ReadonlySet<string>;
  };
  /** How a form of "be" that may be one of "have" too ("'s") is told to be the latter. */
  readonly contractedHave: {
    /** The participle after it is one of these: "'s ⟦been⟧". */
    readonly participles: ReadonlySet<string>;
    /** What may stand between: "'s ⟦already⟧ been". */
    readonly adverbs: ReadonlySet<string>;
  };
  readonly modals: {
    /** Those that make the tense future, and past; others make it present. */
    readonly future: ReadonlySet<string>;
    readonly past: ReadonlySet<string>;
    /** Clipped forms in full: "wo" (n't) → "will". */
    readonly fullForms: ReadonlyMap<string, string>;
  };
  /** What before an infinitive speaks of what is to come or must be: "plan to meet", "is expected to meet". */
  readonly semiModals: {
    /** The word before the infinitive: "to". It is tagged TO. */
    readonly marker: string;
    /** Verbs, as lemmas: "plan". */
    readonly verbs: ReadonlySet<string>;
    /** Verbs among them that are so in one form only, lemma → form: "use" → "used". */
    readonly oneForm: ReadonlyMap<string, string>;
    /** Participles and adjectives after "be": "expected", "likely". */
    readonly states: ReadonlySet<string>;
    /** Those that make a present tense future: "is ⟦going⟧ to". */
    readonly futureStates: ReadonlySet<string>;
  };
  readonly negations: {
    /** Words that negate the group that they stand in. */
    readonly inside: ReadonlySet<string>;
    /** Words that negate the group right after them. */
    readonly before: ReadonlySet<string>;
    /** Words that negate the group right before them although no verb follows: "is ⟦n't⟧ a threat". */
    readonly behind: ReadonlySet<string>;
    /** What is written as a part of the auxiliary: "n't". */
    readonly clitic: string;
    /** Two words that negate: "no longer". */
    readonly pair: readonly [string, string];
  };
}

/** Words by which clauses and their subjects are found. */
export interface ClauseWords {
  /** Words that can begin a clause with a subject of its own → whether they stand before plain noun phrases as well ("after"). */
  readonly subordinators: ReadonlyMap<string, boolean>;
  /** The word that begins a content clause and is no preposition: "said ⟦that⟧ …". */
  readonly complementizer: string;
  /** Verbs after which a bare clause is their content: "said [the team was ready]". Lemmas. */
  readonly contentVerbs: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive after it says: "asked ⟦them⟧ to leave". Lemmas. */
  readonly objectControl: ReadonlySet<string>;
  /** Nouns of time: "⟦last week⟧ the bank said" has another subject. */
  readonly timeNouns: ReadonlySet<string>;
  /** Relative words that stand for their noun themselves: "⟦what⟧ he said". */
  readonly freeRelatives: ReadonlySet<string>;
  /** Question adverbs that after a noun begin a relative clause: "the town ⟦where⟧ …". */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Question adverbs whose clause is always adverbial: "⟦when⟧ it rained". */
  readonly timeAdverbs: ReadonlySet<string>;
  /** Conjunctions after which a new subject may come although no clause follows at once: "but". */
  readonly contrasts: ReadonlySet<string>;
}

/**
 * What words and tags prove against the tagger, in the order in which it is put right; README.md says when. A repair is tried for
 * a token before those behind it in its list, and the first that holds is taken.
 */
export interface SyntaxRepairs {
  /** As soon as a token is tagged by its score: the tokens behind it see the right tag. They are not tagged yet. */
  readonly whileTagging: readonly TagRepair[];
  /** Nouns that before "to" and a verb are more likely verbs, in a sentence without another: "owners ⟦plan⟧ to sell". */
  readonly intentions: ReadonlySet<string>;
  /** When all tags of a passage are there. */
  readonly afterTagging: readonly TagRepair[];
  /** When somebody asks for the verb at a token that is in no verb group. */
  readonly overlookedVerbs: readonly VerbRepair[];
}
