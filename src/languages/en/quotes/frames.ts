import type { Complement, ReportingVerb } from '../../../core/quotes/language';

/** What a complement, or another field of a reporting verb, means. */
export interface FrameRule {
  readonly description: string;
  /** Sentences with what is said in ⟦q|…⟧ and who says it, if anybody is named, in ⟦s|…⟧. */
  readonly matches: readonly string[];
  /** Sentences in which nobody says anything, since their verb is not so. */
  readonly rejects: readonly string[];
}

/** The complements that ../lexicon/reportingVerbs.ts gives its verbs, and the other fields of its rows. */
export const frames: Readonly<Record<Complement | Exclude<keyof ReportingVerb, 'complements'>, FrameRule>> = {
  'that-clause': {
    description: 'A clause with “that”, or with “whether”, “what”, “why” or “how”, is what is said.',
    matches: ['⟦s|The ministry⟧ affirmed that ⟦q|schools would close⟧.'],
    rejects: ['The ministry offered schools that would close.'],
  },
  'bare-clause': {
    description: 'A clause right after the verb, without “that”, is what is said.',
    matches: ['⟦s|The army⟧ said ⟦q|it had taken the town⟧.'],
    rejects: ['The army decided it had taken the town.'],
  },
  question: {
    description: 'A clause with “whether”, “if” or a question word is what is asked.',
    matches: [
      '⟦s|The judge⟧ asked whether ⟦q|the witness was ill⟧.',
      '⟦s|The judge⟧ asked if ⟦q|the witness was ill⟧.',
    ],
    rejects: ['The judge offered what the witness was owed.'],
  },
  gerund: {
    description: 'A verb in -ing right after the verb is what is said.',
    matches: ['⟦s|Lopez⟧ denied ⟦q|taking the money⟧.'],
    rejects: ['Lopez announced taking the money.'],
  },
  infinitive: {
    description: 'An infinitive right after the verb is what is said.',
    matches: ['⟦s|The minister⟧ demanded ⟦q|to see the letter⟧.'],
    rejects: ['The minister announced to see the letter.'],
  },
  quotation: {
    description: 'Words in quotation marks, before or after the verb, are what is said.',
    matches: [
      '⟦s|Ana Lopez⟧ said: ⟦q|“We are leaving tonight.”⟧',
      '⟦q|“We are leaving tonight,”⟧ ⟦s|Ana Lopez⟧ laughed.',
    ],
    rejects: [],
  },
  'quoted-phrase': {
    description: 'A phrase in quotation marks that judges or names is what is said.',
    matches: ['⟦s|The director⟧ called the budget ⟦q|“too little”⟧.'],
    rejects: ['The director offered them “too little”.'],
  },
  'addressee-infinitive': {
    description: 'An infinitive after somebody is what that one is told to do.',
    matches: ['⟦s|The envoy⟧ urged both sides ⟦q|to show restraint⟧.'],
    rejects: ['The envoy saw both sides to show restraint.'],
  },
  'addressee-gerund': {
    description: 'A verb in -ing after somebody and “of” or “for” is what that one is accused of.',
    matches: ['⟦s|Prosecutors⟧ accused him of ⟦q|laundering money⟧.'],
    rejects: ['Prosecutors thanked him for laundering money.'],
  },
  addressee: {
    description:
      'Who is told may come before what is said. `always`: what comes first is that, even where it could begin a clause.',
    matches: ['⟦s|Officials⟧ told reporters ⟦q|the town was quiet⟧.', 'He was assured ⟦q|the town was quiet⟧.'],
    rejects: ['He was announced the town was quiet.'],
  },
  addresseeAfter: {
    description: 'A preposition stands between the verb and who is told.',
    matches: ['⟦s|The envoy⟧ called on both sides ⟦q|to show restraint⟧.'],
    rejects: ['The envoy called both sides to show restraint.'],
  },
  parenthetical: {
    description: 'The verb may follow what it reports, between commas or at the end.',
    matches: ['⟦q|The town was quiet⟧, ⟦s|he⟧ added.', '⟦q|The plan⟧, ⟦s|she⟧ said, ⟦q|would cost nothing⟧.'],
    rejects: ['The town was quiet, he ruled.'],
  },
  thought: {
    description: 'What is reported is an attitude, thought or wished. It is so where the verb is negated, too.',
    matches: ['⟦s|The general⟧ does not hope that ⟦q|the war is over⟧.'],
    rejects: ['The general did not say that the war is over.'],
  },
  impersonal: {
    description: 'Its subject holds nothing: what seems so is told by nobody that is named.',
    matches: ['The plan seems ⟦q|to have failed⟧.', 'It appears that ⟦q|the war is over⟧.'],
    rejects: ['The plan seems odd.'],
  },
  negatable: {
    description: 'The verb reports where it is negated, too, as what is not denied is granted.',
    matches: ['⟦s|The general⟧ did not deny that ⟦q|the war was over⟧.'],
    rejects: ['The general did not announce that the war was over.'],
  },
  hearsay: {
    description: 'In the passive, with an infinitive, the verb reports what is said by nobody that is named.',
    matches: ['The ring is said ⟦q|to have belonged to a queen⟧.', 'The war is expected ⟦q|to end⟧.'],
    rejects: ['The ring is shown to have belonged to a queen.'],
  },
  modal: {
    description: 'The verb and “to” look like a modal to the grammar, but report.',
    matches: ['⟦s|The rebels⟧ vowed ⟦q|to fight on⟧.'],
    rejects: ['The rebels used to fight on.'],
  },
  asks: {
    description: 'The verb reports questions with “who”, “when”, “where” and “which”, too.',
    matches: ['⟦s|She⟧ asked ⟦q|when the war would end⟧.'],
    rejects: ['She explained when the war would end.'],
  },
  participle: {
    description: 'The participle alone reports what somebody was asked, by nobody that is named.',
    matches: ['Asked whether ⟦q|he would stay⟧, Lopez left the room.'],
    rejects: [],
  },
  quotesOthers: {
    description: 'The verb passes on what another says: whom it has for an object, or for a subject in the passive.',
    matches: [
      'News agencies quoted the minister, ⟦s|Ana Lopez⟧, as saying ⟦q|the town was quiet⟧.',
      '⟦s|Ana Lopez⟧ was quoted as saying ⟦q|the town was quiet⟧.',
    ],
    rejects: [],
  },
  onlyWith: {
    description: 'Only documents and inquiries report by the verb, or somebody to a court or an inquest that hears it.',
    matches: ['⟦s|The report⟧ shows ⟦q|the town was quiet⟧.', 'The court heard that ⟦q|the town was quiet⟧.'],
    rejects: ['The man shows the town was quiet.', 'The man heard that the town was quiet.'],
  },
  particle: {
    description: 'The verb reports only with this word.',
    matches: ['⟦s|She⟧ pointed out that ⟦q|the town was quiet⟧.'],
    rejects: ['She points that the town was quiet.'],
  },
  idiom: {
    description: 'The verb reports only between these words.',
    matches: ['⟦q|“We are leaving,”⟧ as ⟦s|Lopez⟧ put it.', '⟦q|“We are leaving,”⟧ Lopez put.'],
    rejects: ['Lopez put it on the table.'],
  },
};
