import type { RuleInfo } from '../ruleInfo';

/** Why something is a quotation, and where it ends. */
export const quotationRules = {
  'quotation-marks': {
    description: 'Words between quotation marks, in a text whose language is not read.',
    example: '« Nous partons », dit-il dans une lettre que les journaux de la ville ont publiée pour les habitants.',
    score: 0.8,
  },
  'marked-sentence': {
    description: 'Whole sentences in quotation marks at the start of a sentence, with no reporting word beside them.',
    example: '“We are leaving tonight.” The lights went out across the city.',
    score: 0.8,
  },
  'cue-after': {
    description: 'Quoted words that a reporting verb and its subject, or a phrase such as “according to”, follow.',
    example: '“We are leaving tonight,” Ana Lopez said.',
    score: 0.95,
  },
  'cue-before': {
    description: 'Quoted words that a reporting verb or phrase opens.',
    example: 'Ana Lopez said: “We are leaving tonight.”',
    score: 0.95,
  },
  'quoted-fragment': {
    description: 'A quoted phrase that a verb governs which judges, names or reports, or that is too long for a name.',
    example: 'The director called the budget “a ransom note”.',
    score: 0.75,
  },
  'clause-with-that': {
    description: 'The clause that a reporting verb and “that” open.',
    example: 'The ministry announced that schools would close.',
  },
  'clause-without-that': {
    description: 'The clause right after a reporting verb, without “that”.',
    example: 'The army said it had taken the town.',
  },
  'clause-after-colon': {
    description: 'The clause after a reporting verb and a colon.',
    example: 'The army said: it had taken the town.',
  },
  'clause-with-gap': {
    description: 'The clause after a reporting verb whose subject stands before that verb’s own.',
    example: 'The bridge, which the mayor said was unsafe, closed on Monday.',
  },
  'question-clause': {
    description: 'The clause that a reporting verb and a question word open.',
    example: 'The judge asked whether the witness was ill.',
  },
  gerund: {
    description: 'What somebody denies, regrets or is accused of, with a verb in -ing.',
    example: 'Prosecutors accused him of laundering money.',
  },
  infinitive: {
    description: 'What somebody vows, or tells another, to do.',
    example: 'The rebels vowed to fight on.',
  },
  'passive-infinitive': {
    description: 'What something is said to do or to be.',
    example: 'The ring is said to have belonged to a queen.',
  },
  'clause-round-cue': {
    description: 'The clause before, or on both sides of, a subject and its reporting verb between commas.',
    example: 'The town was quiet, a senior official said on Sunday.',
  },
  'clause-with-source-phrase': {
    description: 'The clause beside a phrase such as “according to”.',
    example: 'The town was quiet, according to the army.',
  },
  'clause-after-cue-noun': {
    description: 'The clause that a reporting noun and “that” open.',
    example: 'The minister’s claim that crime had fallen was met with laughter.',
  },
  'clause-after-adjective': {
    description: 'The clause with “that” after an adjective that tells what somebody thinks.',
    example: 'The mayor is confident that the bridge will hold.',
  },
  'clause-round-adverb': {
    description: 'The clause round an adverb such as “allegedly”.',
    example: 'The gang allegedly shipped the parts in coffins.',
  },
  'headline-label': {
    description: 'In a headline, what the label before a colon or behind a dash says.',
    example: 'Police: Two bodies found in harbour',
    score: 0.7,
  },
  'interview-turn': {
    description: 'In an interview or a transcript, a paragraph after a label and a colon.',
    example: 'Q: Are you leaving?\n\nA: Not before the rain stops.\n\nQ: And then?',
    score: 0.85,
  },
} as const satisfies Record<string, RuleInfo>;

/** Why a mention is a quotation's speaker. */
export const speakerRules = {
  'cue-verb-after-subject': {
    description: 'The subject right before the reporting verb.',
    example: 'Ana Lopez said: “We are leaving tonight.”',
    score: 0.95,
  },
  'cue-verb-after-aside': {
    description: 'The subject before an aside between commas and the reporting verb.',
    example: 'Lopez, who led the talks, said the town was quiet.',
    score: 0.95,
  },
  'cue-verb-before-subject': {
    description: 'The subject right after a reporting verb that follows what it reports.',
    example: '“We are leaving tonight,” said Ana Lopez.',
    score: 0.95,
  },
  'cue-verb-in-relative-clause': {
    description: 'What “who” or “which” before the reporting verb stands for.',
    example: 'He met Ana Lopez, who said the town was quiet.',
    score: 0.95,
  },
  'cue-verb-shares-subject': {
    description: 'The subject of the verb that the reporting verb is joined to.',
    example: 'Lopez shook her head, saying: “We are leaving tonight.”',
    score: 0.85,
  },
  'cue-verb-after-quoted-as': {
    description: 'Whom somebody quotes “as saying” something.',
    example: 'News agencies quoted the minister, Ana Lopez, as saying the town was quiet.',
    score: 0.9,
  },
  'cue-verb-after-with': {
    description: 'The noun phrase between “with” and a reporting verb in -ing.',
    example: 'Shells fell, with some residents saying the town was empty.',
    score: 0.8,
  },
  'speaking-noun': {
    description: 'A document or an utterance that begins the sentence, before a reporting verb in -ing.',
    example: 'A statement saying the town was quiet was read out.',
    score: 0.85,
  },
  'agent-of-passive': {
    description: 'What “by” after a passive reporting verb names.',
    example: 'The phone was described by Ana Lopez as “the best thing we have made”.',
    score: 0.9,
  },
  'source-phrase': {
    description: 'What a phrase such as “according to” names.',
    example: 'According to the army, the town was quiet.',
    score: 0.95,
  },
  'source-of-cue-noun': {
    description: 'What “from” or “by” after a reporting noun names.',
    example: 'Warnings from scientists that the slope was unstable went unread.',
    score: 0.85,
  },
  'possessor-of-cue-noun': {
    description: 'The owner of a reporting noun.',
    example: 'The minister’s claim that crime had fallen was met with laughter.',
    score: 0.85,
  },
  'headline-label': {
    description: 'The label before a colon or behind a dash in a headline.',
    example: 'Police: Two bodies found in harbour',
    score: 0.8,
  },
  'interview-label': {
    description: 'The label before a turn of an interview or a transcript.',
    example: 'Q: Are you leaving?\n\nA: Not before the rain stops.\n\nQ: And then?',
    score: 0.9,
  },
  signature: {
    description: 'The name after a dash behind the quotation, or on the line below.',
    example: '“We are leaving tonight, and we will not be back.” — Ana Lopez, 34, Lima',
    score: 0.85,
  },
  'label-before': {
    description: 'Who is named before a colon, without a verb.',
    example: 'And from Governor Ana Lopez:\n\n“We are leaving tonight, and we will not be back.”',
    score: 0.8,
  },
  'continued-speech': {
    description: 'The speaker of the speech right before, which this goes on with.',
    example: '“We are leaving,” Lopez said. “We will not be back.”',
    score: 0.8,
  },
  'alternating-speech': {
    description: 'Of two people who speak in turn, paragraph by paragraph, the one whose turn it is.',
    example: '“Are you leaving?” Ana Lopez asked.\n\n“Never,” Bo Chan said.\n\n“Why not?”',
    score: 0.6,
  },
  'speaker-in-sentence-before': {
    description: 'Who speaks in the sentence right before.',
    example: 'Ana Lopez commented on the profits. “We are not leaving this town.”',
    score: 0.65,
  },
  'person-in-sentence-before': {
    description: 'The first person who does something in the sentence right before.',
    example: 'Ana Lopez shook her head. “We are not leaving this town.”',
    score: 0.5,
  },
} as const satisfies Record<string, RuleInfo>;

/** Why a quotation has no speaker. */
export const noSpeakerRules = {
  'no-speaker-no-cue': {
    description: 'No word reports the quotation.',
    example: '“We are leaving tonight.” The lights went out across the city.',
    score: 0.5,
  },
  'no-speaker-passive': {
    description: 'The reporting verb is passive and names nobody.',
    example: 'It was announced that the king was dead.',
    score: 0.5,
  },
  'no-speaker-no-subject': {
    description: 'The reporting verb has no subject that could speak.',
    example: 'The court heard that the king was dead.',
    score: 0.5,
  },
  'no-speaker-noun-alone': {
    description: 'The reporting noun has no owner and no source.',
    example: 'The claim that crime had fallen was met with laughter.',
    score: 0.5,
  },
  'no-speaker-hearsay': {
    description: 'An adverb such as “allegedly” reports for nobody.',
    example: 'The gang allegedly shipped the parts in coffins.',
    score: 0.5,
  },
  'no-speaker-by-hand': {
    description: 'A person says that the speaker is not named.',
    example: '“We are leaving tonight,” said Ana Lopez.',
    score: 1,
  },
} as const satisfies Record<string, RuleInfo>;

/** The rest: reporting words, corrections, and what coreference makes of a speaker. */
const otherRules = {
  'reporting-word': {
    description: 'A verb, a noun, an adverb or a phrase that reports.',
    example: 'Ana Lopez said: “We are leaving tonight.”',
    score: 0.95,
  },
  'speaker-by-hand': {
    description: 'A person says who speaks.',
    example: '“We are leaving tonight,” said Ana Lopez.',
    score: 1,
  },
  'quotation-by-hand': {
    description: 'A person says that this is a quotation, and of what kind.',
    example: 'We are leaving tonight, Ana Lopez wrote.',
    score: 1,
  },
  'quotation-rejected': {
    description: 'A person says that this is no quotation.',
    example: '“We are leaving tonight,” said Ana Lopez.',
    score: 1,
  },
  'cue-by-hand': {
    description: 'A person says by what words a quotation is told.',
    example: '“We are leaving tonight.” Ana Lopez threw up her hands.',
    score: 1,
  },
  'no-cue-by-hand': {
    description: 'A person says that no word tells the quotation.',
    example: '“We are leaving tonight,” said Ana Lopez.',
    score: 1,
  },
  'no-entity-for-speaker': {
    description: 'The speaker is nobody whom the article mentions otherwise.',
    example: '“We are leaving tonight,” he said.',
    score: 0.6,
  },
  'interviewee-named-before': {
    description: 'Who answers in an interview is the person whom the text before it speaks of most.',
    example:
      'Ana Lopez runs the port of Lima. She spoke to us.\n\nQ: Are you leaving?\n\nA: Not before the rain.\n\nQ: And then?',
    score: 0.6,
  },
} as const satisfies Record<string, RuleInfo>;

/** Every rule that quotations give as evidence. */
export const quoteRules = { ...quotationRules, ...speakerRules, ...noSpeakerRules, ...otherRules };

export type QuotationRule = keyof typeof quotationRules;
export type SpeakerRule = keyof typeof speakerRules;
export type NoSpeakerRule = keyof typeof noSpeakerRules;
