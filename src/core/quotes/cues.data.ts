import { wordList, wordSet } from '../text/wordLists';

/**
 * Words that report speech and thought. Verbs by what may follow them when they report, one letter each:
 * c  a clause, with "that" or a question word ("announced that …")      b  a clause without "that" ("said he would go")
 * w  "whether", "if" or a question word only ("asked whether …")        g  a verb in -ing ("denied meeting him")
 * i  "to" and a verb ("vowed to fight")                                 p  a person first ("told reporters that …")
 * o  a person and "to" ("urged him to go")                              d  words in quotation marks ("shouted, …")
 * a  a person, "of" or "for" and a verb in -ing ("accused him of lying")
 * x  a quoted phrase that judges or names ("called it “…”")             t  may follow what it reports ("…, he added")
 * h  reports thought, not speech
 */
const verbsByFrame: Readonly<Record<string, string>> = {
  cbdt: `
    add allege announce argue assert boast caution complain concede conclude confess confirm contend disclose hint imply
    indicate insist joke maintain note observe point post predict protest reason reiterate remark reply respond reveal scream
    shout state stress testify tweet whisper write yell`,
  x: `
    applaud blast brand castigate challenge characterise characterize chastise cite compare condemn consider decry denounce
    depict deride dismiss dub envisage envision express hail label lambast liken mock portray praise refer reject ridicule
    salute slam speak talk term tout voice`,
  cdt: `
    affirm answer aver charge clarify comment confide counter emphasise emphasize gripe grumble mumble muse mutter object
    opine quip reaffirm relate repeat retort underline volunteer`,
  dt: `
    chide chuckle continue cry elaborate enthuse exclaim fume gasp interject jest laugh rant roar shriek sigh smile snap sob
    summarize tease thunder wail`,
  cbht: 'believe conjecture fear guess hope imagine infer reckon suppose surmise',
  o: 'beg command direct encourage forbid implore instruct invite order',
  cbgdt: 'acknowledge admit deny mention recall report suggest',
  d: 'echo lecture put quote read summarise utter',
  c: 'accept agree assess decide hear',
  cbhdt: 'feel pray speculate think worry',
  cbidt: 'claim pledge swear threaten vow',
  ax: 'accuse blame criticise criticize',
  cbh: 'assume expect theorise theorize',
  cbt: 'estimate find forecast show',
  cb: 'rule signal stipulate',
  cbxdt: 'declare lament proclaim',
  cpdt: 'inform reassure remind',
  cx: 'dispute judge refute',
  wdt: 'inquire query question',
  cbpdt: 'assure guarantee',
  cgdt: 'propose recommend',
  ch: 'anticipate foresee',
  cwdt: 'recount specify',
  odt: 'counsel plead',
  wd: 'detail outline',
  cbhat: 'suspect',
  cbipdt: 'promise',
  cbpodt: 'warn',
  cbwdt: 'explain',
  cbwh: 'doubt',
  cbwpodt: 'tell',
  cbwxdt: 'say',
  cd: 'underscore',
  cg: 'regret',
  cid: 'profess',
  cidt: 'demand',
  codt: 'urge',
  cpodt: 'advise',
  cxd: 'bemoan',
  i: 'offer',
  od: 'appeal',
  ox: 'call',
  whdt: 'wonder',
  wht: 'ponder',
  wpodt: 'ask',
  wx: 'describe',
  xd: 'pronounce',
};

/** Frame letters by the verb's base form. No prototype: any word of a text may be looked up. */
export const cueVerbs: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  ...Object.entries(verbsByFrame).flatMap(([frame, verbs]) => wordList(verbs).map((verb) => ({ [verb]: frame }))),
);

/** Nouns whose owner speaks the quoted words after them ("her letter … “…”"). */
export const cueNouns: ReadonlySet<string> = wordSet(`
  accusation admission allegation announcement argument assertion assurance belief claim comment complaint conclusion
  confirmation denial declaration demand fear hint hope insistence prediction pledge promise remark reply response report
  rumour rumor statement suggestion suspicion testimony threat tweet view vow warning message letter post words speech email
  e-mail interview caption note`);

/** Nouns, with their plurals, that "that" and a clause may follow ("the claim that …"). */
export const reportNouns: ReadonlySet<string> = new Set(
  wordList(`
  accusation admission allegation announcement argument assertion assurance belief claim comment complaint conclusion
  confirmation denial declaration fear hint hope insistence prediction pledge promise remark reply report rumour rumor
  statement suggestion suspicion testimony threat view warning`).flatMap((noun) => [noun, `${noun}s`]),
);

/** Words that begin a reported question. */
export const questionWords: ReadonlySet<string> = wordSet(`whether if what why how who when where which`);

/** Adverbs that make their clause hearsay. */
export const reportAdverbs: ReadonlySet<string> = wordSet(`
  reportedly allegedly supposedly purportedly`);

/** "According to" and its kin, as lower-case word sequences; the source follows. */
export const sourcePhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['quoted', 'by'],
];

/** What something may be done "according to" without anybody saying so. */
export const standards: ReadonlySet<string> = wordSet(`
  schedule plan plans tradition custom size age need needs rank taste merit design ability protocol script type weight height`);

/** What speaks without being a person: documents, studies, bodies of inquiry. */
export const documents: ReadonlySet<string> = wordSet(`
  account affidavit agreement analysis announcement article assessment bill billboard banner book broadcast bulletin caption
  charter communique communiqué complaint constitution document decree draft editorial email filing forecast headline
  indictment inscription invitation investigation inquiry lawsuit leaflet letter manifesto memo memorandum message motion note
  notice order page paper petition placard poll post poster projection records figures data statistics results papers
  documents court commission committee auditors researchers scientists investigators judge jury panel watchdog reports studies
  polls surveys estimates forecasts release report resolution review ruling sign slogan source statement story study suit
  summary survey text transcript treaty tweet verdict warrant website site`);

/** Subjects of verbs of saying that say nothing: what they "suggest" or "indicate" is an inference, not speech. */
export const muteSubjects: ReadonlySet<string> = wordSet(`
  this that these those which what there somebody someone anybody anyone nobody him me them us evidence fact facts event
  events move moves history experience trend trends attack attacks price prices clue clues law laws rule rules storm victory
  defeat deal gesture silence logic indicator indicators photo photos image images footage video weather`);

/** Verbs that report only when a document, a study or a body of inquiry is their subject ("figures showed"). */
export const documentVerbs: ReadonlySet<string> = wordSet(`
  show find`);

/** Words after which a quoted phrase is a name, a title or a way of speaking, not speech. */
export const namingWords: ReadonlySet<string> = wordSet(`
  called nicknamed named dubbed titled entitled so-called known termed codenamed alias aka word term phrase words terms
  phrases slogan motto label film movie book novel song album single play opera musical show series episode painting poem
  essay documentary game track drama comedy programme program magazine exhibition ballad hit anthem column title operation
  project campaign nickname hymn sitcom`);

/** Titles that take "of" and a domain before the name ("Secretary of State Ana Lopez"). */
export const titlesWithOf: ReadonlySet<string> = wordSet(`
  minister secretary president director chief head chairman chairwoman
  chair governor ambassador commissioner king queen prince emir bishop
  archbishop mayor leader speaker chancellor commander dean`);

/** Heads of noun phrases that keep a source unnamed on purpose. */
export const anonymousHeads: ReadonlySet<string> = wordSet(`
  one source sources official officials diplomat diplomats insider insiders aide aides witness witnesses resident residents
  officer officers spokesman spokeswoman spokesperson analyst analysts trader traders adviser advisers advisor advisors person
  people man woman observer observers critic critics expert experts activist activists lawmaker lawmakers commander soldier
  employee employees worker workers executive executives negotiator negotiators authorities supplier professor investigator
  investigators minister general survivor survivors neighbour neighbours neighbor neighbors relative relatives banker bankers
  lawyer`);
