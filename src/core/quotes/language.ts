/**
 * What a language brings for quotations. Words are lower-case, as tokens have them; verbs are base forms. In the examples ⟦ ⟧
 * stands round the words meant.
 */
export interface QuotesLanguage {
  /**
   * Clipped words that begin with an apostrophe, which is no quotation mark: "rock ⟦’n’⟧ roll", "⟦’em⟧". Matched against the eight
   * characters after the mark.
   */
  readonly clippings: RegExp;
  readonly speakers: SpeakerWords;
  /** What reports speech. Left out, nothing is read but quotation marks. */
  readonly speech?: SpeechWords;
}

/** What a noun phrase that speaks is, by its head. */
export interface SpeakerWords {
  /** Heads of phrases that keep a source unnamed on purpose: "a security ⟦official⟧". */
  readonly anonymousHeads: ReadonlySet<string>;
  /** What ends the head of a noun phrase: "a source ⟦in⟧ the army". */
  readonly afterHead: ReadonlySet<string>;
  /** What a person may mark as a speaker that is a pronoun. */
  readonly pronouns: ReadonlySet<string>;
}

/** Words that report speech and thought, and those by which its source and its content are found. */
export interface SpeechWords {
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  /** Participles that the grammar takes with "to" for a modal → the verb that reports: "is ⟦expected⟧ to end". */
  readonly states: ReadonlyMap<string, string>;
  readonly nouns: ReportingNouns;
  /** Adjectives and participles that tell what somebody thinks: "is ⟦confident⟧ that it will end". */
  readonly minds: ReadonlySet<string>;
  /** Adverbs that make their clause hearsay: "the gang ⟦allegedly⟧ shipped them". */
  readonly adverbs: ReadonlySet<string>;
  readonly phrases: SourcePhrases;
  readonly sources: SourceWords;
  readonly clauses: ClauseWords;
  readonly names: NamingWords;
  readonly turns: InterviewWords;
  /** Heads of what before a colon or after a dash in a headline speaks: "⟦Police⟧: two found", "Bank to cut jobs - ⟦sources⟧". */
  readonly headlineSources: ReadonlySet<string>;
}

/** What a reporting verb may govern. */
export type Complement =
  /** A clause with "that" or, mostly, a question word: "announced ⟦that it was over⟧". */
  | 'that-clause'
  /** A clause without "that": "said ⟦it was over⟧". */
  | 'bare-clause'
  /** A clause with "whether", "if" or a question word: "asked ⟦whether it was over⟧". */
  | 'question'
  /** A verb in -ing: "denied ⟦taking it⟧". */
  | 'gerund'
  /** An infinitive: "vowed ⟦to fight⟧". */
  | 'infinitive'
  /** Words in quotation marks: "shouted, ⟦“Go!”⟧". */
  | 'quotation'
  /** A quoted phrase that judges or names: "called it ⟦“a mistake”⟧". */
  | 'quoted-phrase'
  /** Somebody and an infinitive: "urged him ⟦to go⟧". */
  | 'addressee-infinitive'
  /** Somebody, a preposition and a verb in -ing: "accused him of ⟦lying⟧". */
  | 'addressee-gerund';

/** How a verb reports. */
export interface ReportingVerb {
  readonly complements: ReadonlySet<Complement>;
  /** Who is told may come first: "told ⟦reporters⟧ that …". `always`: what comes first is that even if it may begin a clause. */
  readonly addressee: 'none' | 'optional' | 'always';
  /** What stands between the verb and who is told: "called ⟦on⟧ them to stop". Empty where nothing does. */
  readonly addresseeAfter: ReadonlySet<string>;
  /** May follow what it reports, and stand before its subject: "It is over, she ⟦added⟧", "“Go,” ⟦cried⟧ the captain". */
  readonly parenthetical: boolean;
  /** Tells a thought, a wish or how things seem, not speech: what it governs is an attitude. It does so even where it is negated. */
  readonly thought: boolean;
  /** Its subject holds nothing: "the plan ⟦seems⟧ to have failed". */
  readonly impersonal: boolean;
  /** Reports even where it is negated although it is speech, or is both: "⟦denies⟧" in "does not deny that …". */
  readonly negatable: boolean;
  /** In the passive, with an infinitive, reports with nobody to name: "is ⟦said⟧ to be dead", "is ⟦expected⟧ to end". */
  readonly hearsay: boolean;
  /** The grammar takes it and "to" for a modal: "⟦vowed⟧ to fight". Here it reports. */
  readonly modal: boolean;
  /** Asks with any question word: "asked ⟦when⟧ it would end". */
  readonly asks: boolean;
  /** Its past participle alone reports, with nobody to name: "⟦Asked⟧ whether it was over, he laughed". */
  readonly participle: boolean;
  /** Passes on what another says: "⟦quoted⟧ the minister as saying". */
  readonly quotesOthers: boolean;
  /**
   * Reports only with subjects of a kind: `document`, what documents and inquiries say ("figures ⟦showed⟧"); `audience`, what
   * somebody says to them ("the court ⟦heard⟧").
   */
  readonly onlyWith: 'document' | 'audience' | null;
  /** Reports only with this word at the end of its verb group: "pointed ⟦out⟧". */
  readonly particle: string | null;
  /** Reports only between these words: "⟦as⟧ he put ⟦it⟧". */
  readonly idiom: { readonly before: string; readonly after: string } | null;
}

/** Nouns that report. */
export interface ReportingNouns {
  /** Whose owner speaks the quoted words after them: "her ⟦letter⟧ … “…”". */
  readonly owned: ReadonlySet<string>;
  /** That a content clause may follow, plurals too: "the ⟦claim⟧ that …". */
  readonly withClause: ReadonlySet<string>;
  /** Those among them that tell a thought, not speech: "the ⟦fear⟧ that …". */
  readonly thoughts: ReadonlySet<string>;
  /** Prepositions between such a noun and its source: "warnings ⟦from⟧ scientists that …". */
  readonly beforeSource: ReadonlySet<string>;
}

/** Phrases that a source follows. */
export interface SourcePhrases {
  /** Word by word: "⟦according to⟧ the army". */
  readonly all: readonly (readonly string[])[];
  /** Those among them that end a content clause which runs up to them. */
  readonly closing: readonly (readonly string[])[];
  /** What something may be done "according to" without anybody saying so: "according to ⟦schedule⟧". */
  readonly standards: ReadonlySet<string>;
}

/** Words by which the noun phrase that speaks is found and known. */
export interface SourceWords {
  /** Prepositions that hang a phrase on a noun: "a source ⟦in⟧ the army". */
  readonly links: ReadonlySet<string>;
  /** What may stand between a noun and them: "a source ⟦familiar⟧ with the talks". */
  readonly qualities: ReadonlySet<string>;
  /** Adverbs after a noun: "officials ⟦there⟧ said". */
  readonly placeAdverbs: ReadonlySet<string>;
  /** What joins two phrases to one subject: "Ana ⟦and⟧ Bo said". */
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Titles that take one of `titleLinks` and a domain before the name: "⟦Secretary⟧ of State Ana Lopez". */
  readonly titlesWithDomain: ReadonlySet<string>;
  readonly titleLinks: ReadonlySet<string>;
  /** What speaks without being a person: documents, studies, inquiries. */
  readonly documents: ReadonlySet<string>;
  /** The same, with plurals: what verbs that report only from documents may have as a subject. */
  readonly documentSubjects: ReadonlySet<string>;
  /** What takes in what is said to it: "the ⟦court⟧ heard that …". */
  readonly audiences: ReadonlySet<string>;
  /** The pronoun that may stand for any of these: "it". */
  readonly thingPronouns: ReadonlySet<string>;
  /** Pronouns that surely stand for a person: "she". */
  readonly personPronouns: ReadonlySet<string>;
  /** Subjects of verbs of saying that say nothing: what "⟦evidence⟧ suggests" is an inference. */
  readonly mute: ReadonlySet<string>;
  /** Numbers that stand for people: "⟦two⟧ said". */
  readonly countedPeople: ReadonlySet<string>;
  /** Words that begin or head phrases of time, which are no subjects: "⟦Sunday⟧", "last ⟦week⟧". */
  readonly times: ReadonlySet<string>;
  /** Who tells no attitude of somebody's: "⟦I⟧ think", "if ⟦you⟧ want". */
  readonly noHolders: ReadonlySet<string>;
  /** What may stand between subject and verb besides the words tagged as adverbs: "he ⟦himself⟧ said". */
  readonly betweenSubjectAndVerb: ReadonlySet<string>;
  /** After whom somebody quotes and before the verb: "quoted him ⟦as⟧ saying". */
  readonly quotingAs: ReadonlySet<string>;
  /** What opens an aside with a subject of its own: "⟦with⟧ some claiming that …". */
  readonly absolutes: ReadonlySet<string>;
  /** What the agent of a passive follows: "was praised ⟦by⟧ them". */
  readonly agentMarkers: ReadonlySet<string>;
}

/** How a question word behaves where a clause is reported. */
export interface QuestionWord {
  /** It is left out of the content: "asked ⟦whether⟧ it was over". */
  readonly leftOut: boolean;
  /** It opens adverbial clauses as well, and does so after a verb that does not ask: "said ⟦when⟧ it rains, they stay". */
  readonly adverbial: boolean;
  /** Only a verb that asks reports with it. */
  readonly onlyAsked: boolean;
}

/** Words by which the clause that is said begins and ends. */
export interface ClauseWords {
  /** What begins a content clause: "said ⟦that⟧ …". */
  readonly complementizers: ReadonlySet<string>;
  readonly questionWords: ReadonlyMap<string, QuestionWord>;
  /** The word before an infinitive. */
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Prepositions between who is accused and a verb in -ing: "accused him ⟦of⟧ lying". */
  readonly beforeGerund: ReadonlySet<string>;
  /** Infinitives whose question is the content: "asked to ⟦know⟧ why". */
  readonly knowing: ReadonlySet<string>;
  /** What may stand before who is told: "told ⟦both⟧ sides". */
  readonly predeterminers: ReadonlySet<string>;
  /** Pronouns that begin no clause: "them". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Two words that begin a subject: "said ⟦more than⟧ 200 had fled". First word → second words. */
  readonly quantities: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that before a number begin a subject: "said ⟦over⟧ a hundred had fled". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Articles and the like between them and a number: "over ⟦a⟧ hundred". */
  readonly numberArticles: ReadonlySet<string>;
  /** Conjunctions that open a clause before the main one: "said ⟦if⟧ it rains, they stay". */
  readonly subordinators: ReadonlySet<string>;
  /** Words after which a noun phrase waits for its verb no longer. */
  readonly breaks: ReadonlySet<string>;
  /** What joins a pronoun to another subject: "she ⟦and⟧ Bo left". */
  readonly additions: ReadonlySet<string>;
  /** Conjunctions after which the narrator may go on: "said it was over ⟦and⟧ left". */
  readonly coordinators: ReadonlySet<string>;
  /** The same after a comma. */
  readonly sequels: ReadonlySet<string>;
  /** Words after a comma by which the narrator contradicts: ", ⟦though⟧ shells fell". */
  readonly turns: ReadonlySet<string>;
  /** Conjunctions that add a clause behind an attribution: "he said, ⟦and⟧ none was likely". */
  readonly additive: ReadonlySet<string>;
  /** Prepositions after an attribution that ends there: "his lawyer said ⟦on⟧ Monday". */
  readonly dayPrepositions: ReadonlySet<string>;
  /** Base forms of the verb of being: its past tense is no turn of the narrator's. */
  readonly copulas: ReadonlySet<string>;
  /** Modals of what is not said: "⟦would⟧ say". As the grammar writes them: "want to". */
  readonly unrealModals: ReadonlySet<string>;
  /** What before an infinitive shows that it happens: "went ⟦on⟧ to say". */
  readonly goingOn: ReadonlySet<string>;
  /** What before a verb in -ing makes it not happen: "⟦without⟧ saying". */
  readonly privatives: ReadonlySet<string>;
  /** What opens an attribution: "“…”, ⟦as⟧ she put it". */
  readonly attributionOpeners: ReadonlySet<string>;
  /** What opens one that stands behind what is said, its verb before its subject: "“…” ⟦So⟧ said Ana". */
  readonly invertedOpeners: ReadonlySet<string>;
  /** What a clause may begin with that needs another: "⟦When⟧ it rained, they stayed, he said". */
  readonly dependentOpeners: ReadonlySet<string>;
  /** Prepositions that a clause may begin with, which needs none: "⟦In⟧ May it rained, he said". */
  readonly independentOpeners: ReadonlySet<string>;
  /** Relative pronouns that open an aside after a source: "according to Bo, ⟦who⟧ left, …". */
  readonly relativePronouns: ReadonlySet<string>;
  /** What before a subject and a verb of saying is itself what is said: "⟦what⟧ he said was true", "⟦all⟧ she said was no". */
  readonly contentPronouns: ReadonlySet<string>;
  readonly relativePossessives: ReadonlySet<string>;
}

/** By what a quoted phrase is known to be a name, a title or a way of speaking. */
export interface NamingWords {
  /** Words right before it: "the ⟦film⟧ “…”", "⟦so-called⟧ “…”". */
  readonly before: ReadonlySet<string>;
  /** What may stand between: "known ⟦as⟧ “…”". */
  readonly as: ReadonlySet<string>;
}

/** Words of interviews and transcripts. */
export interface InterviewWords {
  /** Labels of turns, beside names: "⟦Q⟧:", "⟦Question⟧:". */
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /** Words in capitals before a colon that name no speaker: "⟦WHERE⟧: The hall". */
  readonly notLabels: ReadonlySet<string>;
  /** By what a paragraph without a label shows that the turn goes on. */
  readonly firstPerson: ReadonlySet<string>;
}
