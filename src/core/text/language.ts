/**
 * How an abbreviation behaves:
 * - `title`: a name follows, no sentence ends here ("Gen. Abbas")
 * - `term`: may end a sentence ("Apple Inc.")
 * - `beforeDate`: a whole word with a full stop too many before a day and a year only ("May. 9, 2019")
 * - `beforeNumber`: an abbreviation only where a number follows ("No. 5", "Mar. 3")
 * - `state`: an abbreviation only beside a comma or before a word in lower case ("Salem, Ore.")
 */
export type AbbreviationKind = 'title' | 'term' | 'beforeNumber' | 'beforeDate' | 'state';

/** What a language brings for the tokenizer and the sentence splitter. */
export interface TextLanguage {
  /** Abbreviations without their full stop, in the case they are written in. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Abbreviations that end a sentence before any word with a capital. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words written to the one before them, lower case, with a straight apostrophe, two or three characters: "'s", "n't". */
  readonly clitics: ReadonlySet<string>;
  /** Two words written as one, lower case; the second begins at `at`. */
  readonly fused: readonly { readonly word: string; readonly at: number }[];
  /** Clipped words that begin with an apostrophe, which is no quotation mark, without it: "'tis". */
  readonly clipped: readonly string[];
  /** Words of one letter that have a capital wherever they stand ("I"). */
  readonly capitalLetters: ReadonlySet<string>;
  /** What follows an hour, lower case, without a final full stop: "am", "p.m". */
  readonly halvesOfDay: readonly string[];
  /** Weekdays, capitalized: after "7 p.m." one of them goes on with the sentence. */
  readonly weekdays: ReadonlySet<string>;
  /** Words that begin a sentence far more often than they continue one after an abbreviation, capitalized. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Verbs that may follow a name after a quotation that ends in a question or exclamation mark. */
  readonly reportingVerbs: ReadonlySet<string>;
}
