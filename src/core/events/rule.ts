/** What news is about, after ACE and the IPTC media topics. The editor groups events by it. */
export type EventType =
  | 'conflict'
  | 'life'
  | 'justice'
  | 'crime'
  | 'politics'
  | 'diplomacy'
  | 'disaster'
  | 'accident'
  | 'business'
  | 'personnel'
  | 'health'
  | 'culture'
  | 'sport'
  | 'science';

/** Words in lower case. */
export type Words = readonly string[];

/**
 * One kind of happening and the words that tell it. Mentions of one kind can be merged into one event.
 * The words are base forms in lower case: a string where the word tells it in any sentence, an object where something must hold of
 * the sentence. The sense with most conditions is asked first, then the one whose rule stands first.
 */
export interface EventRule {
  readonly type: EventType;
  /** What the reader sees; no other rule has it: "Air strike". */
  readonly name: string;
  /** One sentence: what happens. */
  readonly description: string;
  readonly verbs?: readonly (string | VerbSense)[];
  readonly nouns?: readonly (string | NounSense)[];
  /** Sentences in which the word in ⟦ ⟧ tells this kind. At least one. */
  readonly matches: readonly string[];
  /** Sentences in which the word in ⟦ ⟧ does not tell it. At least one for each word with conditions. */
  readonly rejects?: readonly string[];

  /** It lasts, so it may be going on: "the trial", "the flood". */
  readonly lasts?: true;
  /** Whoever possesses the noun, or stands after "of", undergoes it: "her arrest", "the death of Ana Ruiz". */
  readonly undergone?: true;
  /** Its label says whom it happened to: "Arrest of Ana Ruiz". */
  readonly personal?: true;
  /** With a people or place before it, it is an event with a name: "the Syrian war". Kinds with one value are one: a war and a conflict. */
  readonly namedByPlace?: string;
  /** Sport, elections and battles have it in common: its type is that of the story it stands in ("win", "defeat"). */
  readonly typeOfStory?: true;
  /** Its nouns tell it only where the story is about sport: "the match". */
  readonly nounsInSportOnly?: true;
  /** Where the story is about weapons, and not about work, its nouns tell the kind of this name: "the strikes". */
  readonly nounsInWar?: string;
}

/** The rules of one type. */
export function ofType(type: EventType, rules: readonly Omit<EventRule, 'type'>[]): readonly EventRule[] {
  return rules.map((rule) => ({ type, ...rule }));
}

/** What holds of a word that tells a kind, besides its conditions. */
export interface Sense {
  /** It has senses that no condition here tells apart: it is trusted as little as a word with conditions. */
  readonly ambiguous?: true;
}

export interface VerbSense extends Sense, VerbConditions {
  /** A base form, or several; with the particle or preposition that must follow it: "step down". */
  readonly verb: string | Words;
  /** Where the story is about sport it tells the kind of this name: "beat". */
  readonly inSport?: string;
}

export interface NounSense extends Sense, NounConditions {
  /** A singular, or several; of two words or with a hyphen: "air strike", "by-election". Either way of writing is found. */
  readonly noun: string | Words;
  /** It tells it as an adjective too: "was found dead". */
  readonly adjective?: true;
}

/** A noun phrase, by the base form of its head noun: `true` is any, `'people'` a person or group, `'event'` what some rule tells. */
export type PhraseCondition = true | 'people' | 'event' | Words;

/** What a sense can ask of the sentence around its verb. All that is given must hold. */
export interface VerbConditions {
  /**
   * What it is done to: its object, or the subject of its passive. `true`: there is one ("stormed the palace"), or it is passive.
   * `'people'` holds of a passive without a subject too. In a list '$' is a sum of money.
   */
  readonly object?: PhraseCondition;
  /** The noun phrase right after the verb, passive or not: "met ⟦the demand⟧", "fell ⟦three points⟧". */
  readonly directObject?: PhraseCondition;
  /** Who or what does it, or undergoes a passive: "⟦Shares⟧ fell". */
  readonly subject?: PhraseCondition;
  /** It has no object and is not passive: "the roof collapsed". */
  readonly intransitive?: true;
  readonly passive?: true;
  /** It is a past participle without an auxiliary: "a man ⟦accused⟧ of murder". */
  readonly participle?: true;
  readonly negated?: true;
  /** It stands in one of these forms: "born". */
  readonly form?: Words;
  /** It begins, auxiliaries included, with one of these words: "to be named". */
  readonly opensWith?: Words;
  /** One of these comes right after it: "ruled ⟦that⟧". Marks count as words. */
  readonly next?: Words;
  /** One of these is the second word after it: "appeal to ⟦voters⟧". */
  readonly secondNext?: Words;
  /** One of these comes soon after it, at most eight words on: "charged him ⟦with⟧ murder". */
  readonly followedBy?: Words;
  /** It only helps another event's noun, its object or the subject of its passive: "launched an ⟦inquiry⟧". */
  readonly helpsEvent?: true;
  /** One of these holds. */
  readonly anyOf?: readonly VerbConditions[];
  /** None of these holds. */
  readonly unless?: readonly VerbConditions[];
}

/** What a sense can ask of the phrase around its noun. All that is given must hold. */
export interface NounConditions {
  readonly plural?: true;
  /** One of these comes before it in its noun phrase, at most five words away, or right before it: "⟦drone⟧ strike", "⟦the⟧ planned sale". */
  readonly modifier?: Words;
  /** One of these is the word before it or the one before that: "⟦opened⟧ fire". */
  readonly precededBy?: Words;
  /** One of these is the word before it, in the form given: "⟦three⟧ strikes". */
  readonly previous?: Words;
  /** One of these is the noun before it, in any form: "⟦prices⟧ rise". */
  readonly previousNoun?: Words;
  /** One of these comes right after it: "the sale ⟦of⟧". Marks count as words. */
  readonly next?: Words;
  /** Somebody's: "⟦her⟧ release", "Ana ⟦'s⟧ release". */
  readonly possessed?: true;
  /** It is said of somebody, and describes no noun: "found ⟦dead⟧", not "a dead man". */
  readonly predicate?: true;
  /** One of these holds. */
  readonly anyOf?: readonly NounConditions[];
  /** None of these holds. */
  readonly unless?: readonly NounConditions[];
}
