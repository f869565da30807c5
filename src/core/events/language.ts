import type { Participant } from '../analysis';
import type { EventRule, EventType, Words } from './rule';

/** What a language brings for events. Words are in lower case; nouns are singular and verbs base forms where nothing else is said. */
export interface EventsLanguage {
  /** The kinds of events and the words that tell them. Where two senses of a word hold, the one that stands first is taken. */
  readonly rules: readonly EventRule[];
  /** Nouns and pronouns for people, in the singular or as they are written: what `'people'` in a rule's conditions means. */
  readonly people: ReadonlySet<string>;
  /** Nouns that leave the event word before them an event: "murder ⟦suspect⟧", not "trial lawyer". As they are written. */
  readonly nounsAfterEvent: ReadonlySet<string>;
  /** What the base form of a verb may lack at its end when its form does not tell: the "e" of "raging". */
  readonly lostVerbEnding: string;
  /** Matches the article, with the blank after it, that a name may begin with and goes without: "the Cold War". */
  readonly leadingArticle: RegExp;
  readonly stories: StoryWords;
  readonly names: EventNameWords;
  readonly status: StatusWords;
  readonly times: TimeWords;
  readonly places: PlaceWords;
  readonly participants: ParticipantWords;
  readonly merging: MergingWords;
  readonly labels: EventLabels;
}

/** Nouns that show what a story is about. */
export interface StoryWords {
  readonly sport: ReadonlySet<string>;
  /** Employees and their disputes: a strike among them is no attack. */
  readonly work: ReadonlySet<string>;
  readonly weapons: ReadonlySet<string>;
}

/** How to tell a name that is an event's: "Battle of Stalingrad", "Asian Games". */
export interface EventNameWords {
  /** Names without a word that tells it, as their words: ["world", "cup"]. */
  readonly known: readonly Words[];
  /** Last words of names: "⟦games⟧". */
  readonly lastWords: ReadonlySet<string>;
  /** First words of names, with "of" or a name after them: "⟦battle⟧ of Stalingrad", "⟦hurricane⟧ Katrina". */
  readonly firstWords: ReadonlySet<string>;
  /** Between the first word and the name: "of". */
  readonly of: string;
  /** Small words inside a name, between words with a capital: "-", "'s". */
  readonly inside: ReadonlySet<string>;
  /** Numbers at the end: "World War ⟦II⟧". */
  readonly numbers: ReadonlySet<string>;
  /** What a name in lower case tells of its type; the first that matches counts. */
  readonly types: readonly { readonly words: RegExp; readonly type: EventType }[];
  /** The type of all other names. */
  readonly otherType: EventType;
  /** Between the people or place and the kind: "the Syrian ⟦civil⟧ war". */
  readonly betweenPlaceAndKind: ReadonlySet<string>;
}

/** Words that tell whether an event has happened, goes on, is planned, is left open or is denied. */
export interface StatusWords {
  readonly verbs: StatusVerbs;
  readonly nouns: StatusNouns;
  readonly modals: StatusModals;
  readonly clauses: StatusClauses;
  readonly phrases: StatusPhrases;
}

/** Verbs whose object, passive subject or infinitive is an event. */
export interface StatusVerbs {
  /** What they govern is meant for the future: "plan", "schedule". */
  readonly planning: ReadonlySet<string>;
  /** Of those, the ones that may tell what has been done: "⟦announced⟧ the closure". */
  readonly announcing: ReadonlySet<string>;
  /** They leave open whether it comes about: "hope", "urge". */
  readonly wishing: ReadonlySet<string>;
  /** It did not, or is not to, come about: "cancel", "avert". */
  readonly denying: ReadonlySet<string>;
  /** They deny what their clause tells: "⟦disputed⟧ that it had been sold". */
  readonly denyingReports: ReadonlySet<string>;
  /** What they govern has their own status: "hold", "begin". */
  readonly happening: ReadonlySet<string>;
  /** An infinitive after them has their own status: "⟦managed⟧ to escape". */
  readonly implicative: ReadonlySet<string>;
  /** It goes on: "rage", "persist". */
  readonly continuing: ReadonlySet<string>;
  /** In the present perfect, what lasts goes on since: "has ⟦opened⟧ an investigation". */
  readonly beginning: ReadonlySet<string>;
  /** With an infinitive, what is planned: "the talks ⟦are⟧ to resume". */
  readonly copula: string;
}

/** Nouns that govern an event, as they are written. */
export interface StatusNouns {
  /** "⟦plans⟧ for an evacuation" */
  readonly plans: ReadonlySet<string>;
  /** Singular nouns whose infinitive is planned: "the ⟦decision⟧ to close it". */
  readonly plansWithInfinitive: ReadonlySet<string>;
  /** "⟦calls⟧ for a ceasefire" */
  readonly wishes: ReadonlySet<string>;
  /** "a ⟦lack⟧ of talks" */
  readonly lacks: ReadonlySet<string>;
  /** Singular nouns for talking: what is talked about is open, "⟦talks⟧ on a ceasefire". */
  readonly discussions: ReadonlySet<string>;
  /** With "no" before them they deny: "no ⟦intention⟧ of resigning". */
  readonly intentions: ReadonlySet<string>;
}

/** Modals and semi-modals as verb groups have them: "will", "have to". */
export interface StatusModals {
  /** "will" */
  readonly future: ReadonlySet<string>;
  /** The future in reported speech, else open: "would". */
  readonly conditional: ReadonlySet<string>;
  /** It was done: "had to". */
  readonly done: ReadonlySet<string>;
  /** Matches the first word of those that leave it open: "may". */
  readonly open: RegExp;
  /** Of those, with a perfect it was done: "must have left". */
  readonly certainInPerfect: ReadonlySet<string>;
  /** Matches what is planned of all others: "is expected to". */
  readonly planned: RegExp;
}

/** Words at the edge of clauses. */
export interface StatusClauses {
  /** Beginnings of clauses that are a condition: ["if"], ["in", "case"]. */
  readonly conditions: readonly Words[];
  /** Words that later in the sentence make a condition too. */
  readonly laterConditions: ReadonlySet<string>;
  /** The mark of the infinitive: "to". */
  readonly infinitive: string;
}

/** Small words in and around an event's noun phrase. */
export interface StatusPhrases {
  /** Before the noun: there is none. "no", "neither" */
  readonly none: ReadonlySet<string>;
  /** Before a noun for an intention: "⟦no⟧ plan", "without ⟦any⟧ idea". */
  readonly noneOfIntention: ReadonlySet<string>;
  /** Between a noun for an intention and its verb: "no plan ⟦of⟧ resigning". */
  readonly ofIntention: string;
  /** Before a plan with an infinitive: "⟦no⟧ plan to resign". */
  readonly noPlan: string;
  /** Its phrase comes after them: "⟦without⟧ a vote" */
  readonly without: ReadonlySet<string>;
  /** "⟦if⟧ war" */
  readonly conditions: ReadonlySet<string>;
  /** Adjectives and participles: "⟦planned⟧ sale", "⟦possible⟧ attack", "⟦ongoing⟧ talks". */
  readonly planned: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly ongoing: ReadonlySet<string>;
  /** Prepositions between a noun that governs an event and its phrase: "calls ⟦for⟧ a ceasefire". */
  readonly afterGovernor: ReadonlySet<string>;
  /** The same after a noun for talking: "talks ⟦on⟧ a ceasefire". */
  readonly afterDiscussion: ReadonlySet<string>;
  /** With this article what is talked about has happened: "talks on ⟦the⟧ attack". */
  readonly definiteArticle: string;
  /** What it begins with when it is known already: "the", "their". What its verb says matters less then. */
  readonly definite: ReadonlySet<string>;
  /** Prepositions between a verb and the event it governs: "called ⟦for⟧ talks". */
  readonly afterVerb: ReadonlySet<string>;
}

export interface TimeWords {
  /** Verbs of saying: a time beside them dates what is said only where nothing else does. */
  readonly reporting: ReadonlySet<string>;
}

export interface PlaceWords {
  /** Nouns that leave the place before them a place: "Lebanon's border ⟦region⟧", not "Lebanon's army". */
  readonly nouns: ReadonlySet<string>;
  /** Prepositions → how far away they make their place seem, in tokens: 0 for "in", more for "from". */
  readonly prepositions: ReadonlyMap<string, number>;
}

export interface ParticipantWords {
  /** Verbs whose subject undergoes them where they have no object: "⟦fell⟧", "⟦died⟧". */
  readonly undergoing: ReadonlySet<string>;
  /** Verbs that only help the event that is their object: "⟦launched⟧ an attack". */
  readonly helping: ReadonlySet<string>;
  /** Prepositions after the noun → the role of what follows; `'whose'`: as if it possessed the noun. */
  readonly afterNoun: ReadonlyMap<string, Participant['role'] | 'whose'>;
  /** Prepositions after the verb → the role of what follows. */
  readonly afterVerb: ReadonlyMap<string, Participant['role']>;
  /** "talks ⟦between⟧ A and B": the second one follows "and". */
  readonly between: string;
  readonly and: string;
}

/** Small words of a noun phrase that tell whether it tells of the same event again. */
export interface MergingWords {
  /** "the", "this", "its": the event spoken of. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** "another", "previous": not the one spoken of, whatever the article. */
  readonly other: ReadonlySet<string>;
  /** "new", "further": not the one spoken of, but with a definite article. */
  readonly fresh: ReadonlySet<string>;
  /** Before the phrase: "⟦also⟧ a fire". */
  readonly also: ReadonlySet<string>;
}

/** How an event without a name of its own is called. */
export interface EventLabels {
  /** "Arrest of Ana Ruiz" */
  ofPatient(kind: string, patient: string): string;
  /** "War in Syria" */
  inPlace(kind: string, place: string): string;
}
