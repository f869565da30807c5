import type { RuleInfo } from '../ruleInfo';

/** The rules that say who is who, by the id that evidence names them by. Examples mark with ⟦ ⟧ the mentions that they make one. */
export const coreferenceRules = {
  'first-mention': {
    description: 'It is mentioned here for the first time.',
    example: '⟦A witness⟧ said the government had known. The witness was afraid.',
    score: 0.8,
  },

  // Names.
  'same-name': {
    description: 'Two names are written alike once accents, marks and words that tell nothing are left out.',
    example: '⟦Apple Inc.⟧ sued Samsung. ⟦Apple⟧ won.',
    score: 0.97,
  },
  'spelling-variant': {
    description: 'Two names are spellings of one name, as two writers put it into Latin letters.',
    example: '⟦Volodymyr Zelensky⟧ spoke. ⟦Volodymyr Zelenskyy⟧ left.',
    score: 0.9,
  },
  'surname-of-full-name': {
    description: 'A surname, with or without given names, is that of somebody named in full.',
    example: '⟦Maria Lopez⟧ met John Carter in Madrid. ⟦Lopez⟧ thanked Carter.',
    score: 0.93,
  },
  'given-name-of-full-name': {
    description: 'A single name is the first one of somebody named in full.',
    example: '⟦Kim Jong Un⟧ spoke on Monday. ⟦Kim⟧ smiled.',
    score: 0.8,
  },
  'nearest-of-same-surname': {
    description: 'A surname that several people have is that of the one named last before it.',
    example: 'Maria Lopez arrived. ⟦Luis Lopez⟧ left early. ⟦Lopez⟧ was tired.',
    score: 0.75,
  },
  'other-name-of-place': {
    description: 'Two names lie at one spot on the map, one of them a name that it also has.',
    example: 'Police in Kolkata made arrests. Trains from ⟦Calcutta⟧ were late. The mayor of ⟦Kolkata⟧ resigned.',
    score: 0.9,
  },
  'acronym-of-name': {
    description: 'Capital letters are the initials of an organization named in full.',
    example: 'The ⟦World Health Organization⟧ met on Friday. ⟦WHO⟧ staff were safe.',
    score: 0.92,
  },
  'defined-abbreviation': {
    description: 'A short name stands in brackets behind the long one that it abbreviates.',
    example: 'The ⟦National Liberation Army⟧ (⟦ELN⟧) freed two hostages.',
    score: 0.97,
  },
  'nickname-in-name': {
    description: 'A name is the nickname in quotation marks inside a longer one, alone or with the surname.',
    example: '⟦William "Billy" Tate⟧ sang on Monday. Police said ⟦Billy⟧ was safe.',
    score: 0.9,
  },
  'other-name-said': {
    description: 'The text says of one name that it is another name of the one before it.',
    example: '⟦Joko Widado⟧, known as ⟦Jokowi⟧, thanked the voters.',
    score: 0.93,
  },
  'party-of-members': {
    description: 'A party is called by its members, or by its name without "party".',
    example: 'The ⟦Socialist Party⟧ lost the vote. The ⟦Socialists⟧ asked for a recount.',
    score: 0.85,
  },
  'short-form-of-name': {
    description: 'A name is the part of a longer one that tells whose it is.',
    example: 'The ⟦House Judiciary Committee⟧ met. The ⟦Judiciary Committee⟧ voted.',
    score: 0.8,
  },

  // Noun phrases beside a name.
  'title-before-name': {
    description: 'Words right before a name in its noun phrase say what somebody is.',
    example: 'French President Paul Martin left Berlin.',
    score: 0.95,
  },
  'noun-comma-name': {
    description: 'A noun phrase is followed by a comma and the name of who it is.',
    example: '⟦The general⟧, ⟦Peter Novak⟧, led the talks.',
    score: 0.9,
  },
  'name-comma-noun': {
    description: 'A name is followed by a comma and a noun phrase that says who it is.',
    example: '⟦Peter Novak⟧, ⟦the mayor⟧ of Prague, resigned.',
    score: 0.9,
  },
  'noun-of-name': {
    description: 'A noun for a place is followed by "of" and the name of that place.',
    example: '⟦The town⟧ of ⟦Arlon⟧ was quiet.',
    score: 0.9,
  },
  'name-is-noun': {
    description: 'A name is said to be what the noun phrase says.',
    example: '⟦Peter Novak⟧ is ⟦a surgeon⟧ in Prague.',
    score: 0.9,
  },

  // Other noun phrases.
  'institution-of-country': {
    description: 'Two noun phrases name the same office or organization of one country.',
    example: "⟦The Afghan army⟧ advanced. ⟦Afghanistan's army⟧ won.",
    score: 0.9,
  },
  'institution-of-dateline-country': {
    description: 'A bare "the army" or the like is that of the country in the dateline.',
    example: 'KABUL — ⟦The Afghan army⟧ advanced on Monday. ⟦The army⟧ said it had won.',
    score: 0.8,
  },
  'same-noun': {
    description: 'A noun phrase with "the" takes up what was last called by the same noun.',
    example: '⟦A Western diplomat⟧ praised the plan. ⟦The diplomat⟧ left.',
    score: 0.8,
  },
  'other-noun': {
    description:
      'A noun phrase with "the" can mean only one of the things that were called by other nouns right before it.',
    example: '⟦A ferry⟧ sank off Samos on Monday. ⟦The vessel⟧ was full.',
    score: 0.7,
  },
  'holder-of-role': {
    description: 'A noun phrase with "the" names a role that one person in the article has.',
    example: 'French President ⟦Paul Martin⟧ left Berlin on Monday. ⟦The president⟧ was tired.',
    score: 0.85,
  },
  'only-one-near': {
    description: 'A noun phrase with "the" can take up only one of those named in the sentences right before it.',
    example: '⟦Toyota⟧ will close a plant. ⟦The company⟧ gave no reason.',
    score: 0.75,
  },

  // Pronouns.
  'pronoun-he': {
    description:
      'Of the people mentioned before a "he" or "she" one stands out: by nearness, as a subject, as whom the article is about.',
    example: '⟦John Carter⟧ met Maria Lopez on Monday. ⟦He⟧ thanked her.',
    score: 0.75,
  },
  'pronoun-it': {
    description: 'Of the organizations, places and things mentioned before an "it" one stands out.',
    example: '⟦Toyota⟧ said ⟦it⟧ would close its plant.',
    score: 0.75,
  },
  'pronoun-they': {
    description: 'Of the groups mentioned before a "they" one stands out.',
    example: '⟦Americans⟧ voted on Sunday. ⟦They⟧ want change.',
    score: 0.75,
  },
  reflexive: {
    description: 'A reflexive pronoun refers to the subject of its own clause.',
    example: '⟦John Carter⟧ blamed ⟦himself⟧.',
    score: 0.92,
  },
  'relative-pronoun': {
    description: '"who", "whom" and "whose" refer to whoever was mentioned right before them.',
    example: '⟦Peter Novak⟧, ⟦who⟧ led the talks, smiled.',
    score: 0.92,
  },
  'speaker-of-quotation': {
    description:
      '"I" in a direct quotation is its speaker, and so is "we" where an organization or several people speak.',
    example: '"⟦I⟧ am tired," ⟦Anna Berg⟧ said.',
    score: 0.9,
  },

  // Corrections.
  'identity-corrected': {
    description: 'A person said who a mention is, or of two whether they are one; the rest of their chains goes along.',
    example: 'Peter Novak spoke. The general smiled. (A person: the general is Peter Novak.)',
    score: 1,
  },
  'other-name': {
    description: 'A person, or the lexicon of the project, said that one is called by two names.',
    example: 'Kofi Dorn sang. Dr. K bowed. (A person: Kofi Dorn is also called Dr. K.)',
    score: 0.98,
  },
  'same-entity-corrected': {
    description: 'A person gave a name a type, and the machine reads this name as the same.',
    example: 'Abbas Ibrahim met reporters. Ibrahim smiled. (A person: Abbas Ibrahim is a place.)',
    score: 0.97,
  },
  'role-corrected': {
    description: 'A person said whose role the words tell.',
    example: 'The captain, Peter Novak, spoke. (A person: “captain” is a role of Peter Novak.)',
    score: 1,
  },
  'name-corrected': {
    description: 'A person said what an entity is called.',
    example: 'Peter Novak spoke. (A person: he is called General Novak.)',
    score: 1,
  },
} as const satisfies Record<string, RuleInfo>;

export type CoreferenceRule = keyof typeof coreferenceRules;

/** What the machine had read where a person says that two are one. */
export const somethingElse = 'somebody or something else';
