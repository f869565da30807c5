import type { NameType } from '../names';

/** A name in its text, as a language's rules look at it. Words beyond the text's ends are empty. */
export interface NameInText {
  /** What the name is read as so far, and how sure that is. */
  readonly type: NameType;
  readonly score: number;
  /** How many words it has. */
  readonly length: number;
  /** Its words, from 0; the words before it and after it, from 1 on. As they are written. */
  own(k: number): string;
  before(k: number): string;
  after(k: number): string;
  /** The same in lower case, without the full stop at the end. */
  ownLow(k: number): string;
  beforeLow(k: number): string;
  afterLow(k: number): string;
  /** Whether its first word is a given name. */
  startsWithGivenName(): boolean;
  /** The country (alpha-2) whose people its first word names, or null. */
  demonym(): string | null;
  /** Whether the gazetteer has a place of this name, however it is transliterated. */
  isPlace(): boolean;
  /** Whether the gazetteer has a country of this name. */
  isCountry(): boolean;
  /** Whether the gazetteer has a place spelled just so; with `larger`, one that is more than a town. */
  isSpelledAsPlace(size: 'any' | 'larger'): boolean;
}

/** One thing that a language's words say of a name. */
interface NameRule {
  /** Kebab case. */
  readonly id: string;
  /** One sentence that says what it concludes from what. */
  readonly description: string;
  /**
   * Sentences with a name in ⟦ ⟧ → the type that the rule gives it. The name is read as `misc` and doubtful (0.4) where
   * it says nothing else: `⟦person.6|Ana⟧` is one read as a person, 0.6 sure.
   */
  readonly matches: Readonly<Record<string, NameType>>;
  /** Sentences with a name in ⟦ ⟧ of which the rule says nothing. */
  readonly rejects: readonly string[];
}

/** What a cue found. */
export interface CueFinding {
  readonly type: NameType;
  /** The word that says so, counted as in {@link NameInText}; without one the name itself does. */
  readonly before?: number;
  readonly after?: number;
  /** Where it is not the cue's. */
  readonly score?: number;
}

/**
 * Something in a name or next to it that says its type. Its id stands in the evidence. Asked of names that the
 * recognizer doubted.
 */
export interface NameCue extends NameRule {
  readonly score: number;
  /** Hardly ever wrong: it is also asked of names that the recognizer was fairly sure of. */
  readonly strong: boolean;
  /** It is asked of every name, however sure the recognizer was. */
  readonly always?: boolean;
  find(name: NameInText): CueFinding | null;
}

/** The words around a word that a pattern looks at: 0 is that word, -1 the one before it. Beyond the text they are empty. */
export interface WordsAround {
  /** As it is written. */
  at(k: number): string;
  /** In lower case, without the full stop at the end. */
  low(k: number): string;
  /** Whether no white space stands before it. */
  isGlued(k: number): boolean;
  opensSentence(k: number): boolean;
  isGivenName(k: number): boolean;
  isSurname(k: number): boolean;
  /** Whether the gazetteer has a place spelled as the words `from` to `to` (exclusive). */
  isPlace(from: number, to: number): boolean;
  isCountry(from: number, to: number): boolean;
  /** Whether the word names the people of a country. */
  isDemonym(k: number): boolean;
  /** What the name that holds the word is read as so far. */
  typeAt(k: number): NameType | null;
}

/** A name that is known by how it is written: from the first of its words to the one after its last. */
export interface PatternFinding {
  readonly from: number;
  readonly to: number;
  /** Null: the words are no part of a name. */
  readonly type: NameType | null;
}

/** Names of a form that says what they are, whatever the recognizer read. */
export interface NamePattern extends NameRule {
  readonly score: number;
  /** The words at which it is looked for, as they are written. */
  readonly triggers: ReadonlySet<string>;
  find(words: WordsAround): readonly PatternFinding[];
}

/** Something next to one occurrence of a name that speaks for a type wherever the article has the name. */
export interface NameVote extends NameRule {
  /** Log-odds for the type. */
  readonly weight: number;
  /** Whether it counts where nothing else speaks than the name's own words and sentence. */
  readonly sufficient: boolean;
  typeOf(name: NameInText): NameType | null;
}

/** Whom a photograph's credit names. */
export interface Credit {
  readonly agency: string | null;
  readonly photographer: string | null;
}

/** How credits of photographs are written. */
export interface CreditRule {
  readonly description: string;
  /** Credit → whom it names. */
  readonly matches: Readonly<Record<string, Credit>>;
  /** Credits that name nobody. */
  readonly rejects: readonly string[];
  read(credit: string): Credit | null;
}
