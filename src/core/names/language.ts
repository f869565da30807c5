import type { RowLanguage } from './document/rows/rule';
import type { CreditRule, NameCue, NamePattern, NameVote } from './document/rule';
import type { Transliteration } from './gazetteer/transliteration';

/** What a language brings for names, one field for each room of the stage. */
export interface NamesLanguage {
  readonly gazetteer: GazetteerLanguage;
  readonly corrections: NameCorrectionsLanguage;
  /** Left out, no names are recognized. */
  readonly recognizer?: RecognizerLanguage;
  /** Left out, names stay as the recognizer read them. */
  readonly document?: DocumentLanguage;
}

/** How names of places are written. Also what no language claims has places, where a person says so. */
export interface GazetteerLanguage {
  readonly transliteration: Transliteration;
  /** Initials too short to be looked up, without full stops, with the name in full: "US", "United States". */
  readonly placeInitials: ReadonlyMap<string, string>;
  /** The country (alpha-2) of a state by its abbreviation after a place, without the full stop at the end. */
  readonly stateCountries: ReadonlyMap<string, string>;
  /** Parts of a country that are no place by themselves, folded: "northeast". */
  readonly unplaced: ReadonlySet<string>;
  /** The article that may stand before a place's name, with the space after it. */
  readonly article: RegExp;
}

/** How names are known from other words that a person marked. */
export interface NameCorrectionsLanguage {
  /** Words that a noun phrase opens with and a name does not ("the", "her"), as they are written inside a sentence. */
  readonly nounPhraseOpeners: ReadonlySet<string>;
}

/**
 * The word lists whose words are features of the recognizer: its weights are trained with them. Lower case, without the
 * full stop at the end. None of them decides alone.
 */
export interface RecognizerLanguage {
  /** Honorifics, ranks and offices right before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for what somebody is or does. */
  readonly roles: ReadonlySet<string>;
  /** People by religion, politics or descent whose word names no country. */
  readonly groups: ReadonlySet<string>;
  /** Last words of organizations' names, and first words before "of" or "for". */
  readonly organizationEnds: ReadonlySet<string>;
  readonly organizationStarts: ReadonlySet<string>;
  /** Words in the names of places, of events, and of works, prizes, laws and the like. */
  readonly placeWords: ReadonlySet<string>;
  readonly eventWords: ReadonlySet<string>;
  readonly workWords: ReadonlySet<string>;
  /** Months and days, capitalized but no names. */
  readonly calendar: ReadonlySet<string>;
  /** Words written small that a name can begin with ("al-Qaida", "van Gogh"). */
  readonly prefixes: ReadonlySet<string>;
  /** Words written small, and marks, that join the parts of one name. */
  readonly connectors: ReadonlySet<string>;
}

/** What a small word between two names says of them. */
export type Joint =
  /** They are of one kind: "Romania ⟦and⟧ Georgia". */
  | 'coordination'
  /** The second is where the first is: "Kestrel Research ⟦in⟧ Singapore". */
  | 'location'
  /** As `location`, if the first is a name by itself: "Kestrel ⟦for⟧ Singapore". */
  | 'purpose'
  /**
   * As `purpose`, if the first is a person or stands alone elsewhere: "Ana Ruiz ⟦of⟧ Singapore", not "Bank of England".
   */
  | 'belonging';

/** What the article as a whole says of names: words in and next to names. Lower case where nothing else is said. */
export interface DocumentLanguage {
  /** Honorifics, ranks and offices right before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** People by religion, politics or descent whose word names no country. */
  readonly groups: ReadonlySet<string>;
  /** Months and days, capitalized but no names. */
  readonly calendar: ReadonlySet<string>;
  /** Weekdays as they are written. */
  readonly weekdays: ReadonlySet<string>;
  /** Pronouns and the like that open a sentence with a capital; in capitals they may be names ("US"). */
  readonly functionWords: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  /** The ending, a token of its own, of an owner's name. */
  readonly possessive: RegExp;
  /** Points of the compass before a people, as they are written: "North" of "North Korean". */
  readonly directions: ReadonlySet<string>;
  /** Words that a hyphen joins to a person's name, and are no part of it: "Kim-⟦led⟧". */
  readonly compoundEnds: ReadonlySet<string>;
  /** Offices after their field, and the fields, as they are written: "⟦Health⟧ ⟦Minister⟧". */
  readonly offices: ReadonlySet<string>;
  readonly officeFields: ReadonlySet<string>;
  /** Small words that can stand between two names read as one. */
  readonly joints: ReadonlyMap<string, Joint>;
  /** Last words of organizations' names, and first words before "of" or "for". */
  readonly organizationEnds: ReadonlySet<string>;
  readonly organizationStarts: ReadonlySet<string>;
  /** Last words of what a people has: "the Cuban ⟦consulate⟧". */
  readonly organizationsOfPeoples: ReadonlySet<string>;
  /** What stands after a comma at the end of a company's name, without the full stop at the end. */
  readonly legalForms: ReadonlySet<string>;
  /** Organizations whose names are written in many ways, folded; with four consonants one spelling will do. */
  readonly knownOrganizations: readonly string[];
  /** States' abbreviations after a place, as they are written, without the full stop at the end. */
  readonly states: ReadonlySet<string>;
  /** Words without a letter in an abbreviation ("Organisation ⟦for the⟧ …"). */
  readonly unabbreviated: ReadonlySet<string>;
  /** What stands between the names of a list, white space included; and what in it closes the list ("and"). */
  readonly listSeparator: RegExp;
  readonly listConjunction: RegExp;
  /** What a word opens with that goes on with the place or person before it: "Cote ⟦d'⟧Ivoire". */
  readonly elision: RegExp;
  /** What is written as a name, and is a quarter or the like: "Q1 2018". */
  readonly notNames: RegExp;
  /** Names by how they are written; of two that overlap the earlier one counts. */
  readonly patterns: readonly NamePattern[];
  /** Lines of results, tables, rankings and line-ups. */
  readonly rows: RowLanguage;
  readonly credit: CreditRule;
  /** In the order in which they are asked; the first that finds something counts. */
  readonly cues: readonly NameCue[];
  readonly votes: readonly NameVote[];
}
