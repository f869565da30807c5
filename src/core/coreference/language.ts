import type { PlaceKind } from '../names/gazetteer/gazetteer';
import type { Transliteration } from '../names/gazetteer/transliteration';

/** What a word tells of somebody's sex: male, female, or nothing. */
export type Sex = 'm' | 'f' | null;

/**
 * What a language brings for telling who is who. Words are in lower case; those of names are folded as `foldName` folds them
 * (no diacritics, no full stops). A set that is empty turns off what asks for it.
 */
export interface CoreferenceLanguage {
  readonly names: NameWords;
  readonly nouns: CommonNouns;
  readonly nominals: NominalWords;
  readonly pronouns: PronounWords;
}

/** Words inside names. Names that differ only in some of them are one. */
export interface NameWords {
  /** How names of other scripts are written, by which spellings of one name are known. */
  readonly transliteration: Transliteration;
  /** "al", "von", "de": parts of a person's name that many people share. */
  readonly particles: ReadonlySet<string>;
  /** "jr", "iii": after a person's name, with what all spellings of one stand for. People of two are two. */
  readonly generationSuffixes: ReadonlyMap<string, string>;
  /** "phd": after a person's name, and tells nobody apart. */
  readonly degrees: ReadonlySet<string>;
  /** Match all that stands between a name and another name of the same: ", also known as ". */
  readonly renamings: readonly RegExp[];
  /** The same where the names are no person's: " formerly ", said of people, is of what they did. */
  readonly formerNames: readonly RegExp[];
  /** "party": the last word of what may be called by its members. */
  readonly parties: ReadonlySet<string>;
  /** What the members of a party are called, by its name without that word, folded: "green" → "greens". */
  membersOf(party: string): string;
  /** "umm", "abu": with one word after it, the mother or father of somebody called so, not that person. By the parent's sex. */
  readonly parents: ReadonlyMap<string, 'm' | 'f'>;
  /** Articles that a name may begin with. */
  readonly articles: ReadonlySet<string>;
  /** "of": what is left of "city of London" when generic words are dropped must not begin with it. */
  readonly of: ReadonlySet<string>;
  /** Words that initials may leave out: "of", "the". */
  readonly small: ReadonlySet<string>;
  /** "inc", "group": a company's name is the same with and without them. */
  readonly corporate: ReadonlySet<string>;
  /** What a business does or is, between its own name and a corporate word: "Varga ⟦Motor⟧ Company". */
  readonly businesses: ReadonlySet<string>;
  /** "city", "province": a place's name is the same with and without them. */
  readonly genericPlaces: ReadonlySet<string>;
  /** Abbreviated names of countries → ISO 3166-1 alpha-2: "uk" → "GB". */
  readonly countryAbbreviations: ReadonlyMap<string, string>;
  /** Matches the ending that makes a people's name plural: the "s" of "Syrians". It is cut off. */
  readonly pluralOfPeoples: RegExp;
}

/** Common nouns by what they denote, and titles. Singular. A noun may be in several tables: persons go before organizations, those before places. */
export interface CommonNouns {
  /** The singular of a noun as it is written; other words as they are. */
  singular(word: string): string;
  /** Nouns for one human being, with the sex that they tell. */
  readonly persons: ReadonlyMap<string, Sex>;
  /** Nouns for a group of people that acts as one. */
  readonly organizations: ReadonlySet<string>;
  /** Nouns for somewhere. */
  readonly places: ReadonlySet<string>;
  /** Nouns of no table that denote no thing that a text goes on to speak of: times, amounts, "way". All others do. */
  readonly noThings: ReadonlySet<string>;
  /** Personal titles by the sex they tell: "mr", "queen". */
  readonly titles: ReadonlyMap<string, 'm' | 'f'>;
  /** Titles that say nothing but how somebody is addressed, lower case. */
  readonly honorifics: ReadonlySet<string>;
  /** What stands between an office and its domain: "Director ⟦of⟧ Public Works". */
  readonly officeJoints: ReadonlySet<string>;
  /** "son", "friend": whose they are says who is meant, so nobody is known by such a role. */
  readonly kin: ReadonlySet<string>;
  /** "vice", "former": before a role, one that is not the role without them. */
  readonly ranks: ReadonlySet<string>;
  /** "health", "opposition": before a role, whose role it is; nobody is meant of whom the text says another. */
  readonly offices: ReadonlySet<string>;
  /** Nouns → the roles that they can mean as well: "premier" → "prime minister". */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  /** What a country has one of: a bare "the army" is that of the country the article is about. */
  readonly institutions: ReadonlySet<string>;
  /** Organizations of a country that are worth telling though they are named once and by their country alone: "Belgian police". */
  readonly stateOrganizations: ReadonlySet<string>;
  /** Nouns that can take up somebody or something just named: "the company", "the town", "the man". */
  readonly anaphoric: ReadonlySet<string>;
  /** Of those for places: the kinds of place that can be called so. */
  readonly placeKinds: ReadonlyMap<string, readonly PlaceKind[]>;
  /** Nouns for businesses that mean much the same, so that "the firm" can be a company. */
  readonly businesses: ReadonlySet<string>;
  /** Nouns for organizations → other words that say in a name that it is one: "Herald" of a newspaper. */
  readonly kindWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that any organization can be called by, whatever else it is called: "group". */
  readonly vague: ReadonlySet<string>;
  /** Nouns that inside an organization's name do not say what kind it is: "group", "company". */
  readonly vagueInNames: ReadonlySet<string>;
}

export type DeterminerKind = 'definite' | 'indefinite' | 'possessive';

/** Small words in and around noun phrases. */
export interface NominalWords {
  /** What a noun phrase begins with. */
  readonly determiners: ReadonlyMap<string, DeterminerKind>;
  /** The same for a phrase that a person marked and syntax did not find. */
  readonly determinersOfMarked: ReadonlyMap<string, DeterminerKind>;
  /** "this": of what is at hand, not of what was spoken of. */
  readonly deictic: ReadonlySet<string>;
  /** Matches the article, with the blank after it, that the name of an entity without a name leaves out. */
  readonly leadingArticle: RegExp;
  /** "the town ⟦of⟧ Arlon", "Ana Ruiz, mayor ⟦of⟧ Madrid". */
  readonly of: ReadonlySet<string>;
  /** Prepositions whose phrase belongs to the noun before it: "the minister ⟦for⟧ health". */
  readonly complements: ReadonlySet<string>;
  /** Base forms of verbs that say what somebody is: "Ana Ruiz ⟦is⟧ the mayor". */
  readonly copulas: ReadonlySet<string>;
  /** Conjunctions that make a list of what may look like a renaming: "the minister, Ana Ruiz, ⟦and⟧ …". */
  readonly conjunctions: ReadonlySet<string>;
  /** Those of them that join: "Ana Ruiz, the mayor ⟦and⟧ …". */
  readonly additions: ReadonlySet<string>;
}

/** Whom a pronoun can refer to: one person, one thing, several; the speaker, the speakers; whoever stands right before it. */
export type PronounKind = 'person' | 'thing' | 'several' | 'speaker' | 'speakers' | 'relative';

export interface PronounForm {
  readonly kind: PronounKind;
  readonly sex: Sex;
  /** Refers back to the subject of its own clause. */
  readonly reflexive: boolean;
  /** Always possessive; of "her" and "his" the tag tells. */
  readonly possessive: boolean;
}

export interface PronounWords {
  /** Pronouns that are resolved, by their form. */
  readonly forms: ReadonlyMap<string, PronounForm>;
  readonly dummy: DummySubjects;
}

/** How to tell a subject that refers to nothing: "it is likely that", "it rained", "it took a week". */
export interface DummySubjects {
  readonly subjects: ReadonlySet<string>;
  /** Base forms of verbs after which it refers to nothing. */
  readonly verbs: ReadonlySet<string>;
  /** Base forms of verbs after which it refers to nothing where a clause follows; so does any passive. */
  readonly copulas: ReadonlySet<string>;
  /** Words that such a clause begins with: "that", "to". */
  readonly clauseOpeners: ReadonlySet<string>;
}
