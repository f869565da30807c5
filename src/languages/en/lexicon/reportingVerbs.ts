import type { Complement, ReportingVerb } from '../../../core/quotes/language';
import { wordList, wordSet } from '../../../core/text/wordLists';

/**
 * English verbs that report speech and thought: the one place where they stand. A row says how its verbs report, and which other
 * stages use them. To add a verb, write it into the row of a verb that behaves alike, or write a row of its own. What each
 * complement and each field of `ReportingVerb` means is told with examples in ../quotes/frames.ts; the rest below.
 */
export interface ReportingVerbRow extends Partial<Omit<ReportingVerb, 'complements' | 'addresseeAfter'>> {
  /** Base forms, a blank between them. */
  readonly verbs: string;
  /** What they govern when they report. Empty: they report nothing, and stand here for another use. */
  readonly complements: readonly Complement[];
  /** Prepositions before who is told: "called ⟦on⟧ them to stop". */
  readonly addresseeAfter?: string;
  /** Their participle, where the grammar takes it and "to" for a modal: "is ⟦expected⟧ to end". */
  readonly state?: string;
  /** For the grammar, a bare clause after them is their content: "said [the team was ready]". */
  readonly takesBareClause?: true;
  /** For events, a time beside them dates what is said only where nothing else does. */
  readonly claimsTime?: true;
  /** Forms that after "?”" or "!”" go on with the sentence: "“Why?” ⟦asked⟧ Ana". */
  readonly formsAfterQuotation?: string;
  /** Forms that the TextMate grammar colours beside quotation marks: "⟦said⟧: “Go”". */
  readonly coloured?: string;
}

/** "said (that) it was over", "“It is over,” he said". */
const statement = { complements: ['that-clause', 'bare-clause', 'quotation'], parenthetical: true } as const;
/** "affirmed that it was over", "“It is over,” he affirmed". */
const remark = { complements: ['that-clause', 'quotation'], parenthetical: true } as const;
/** "“It is over,” he laughed". */
const utterance = { complements: ['quotation'], parenthetical: true } as const;
/** "“Is it over?” he inquired", "inquired whether it was over". */
const question = { complements: ['question', 'quotation'], parenthetical: true } as const;
/** "hoped (that) it was over", "It was over, he hoped". */
const belief = { complements: ['that-clause', 'bare-clause'], parenthetical: true, thought: true } as const;
/** "hoped (that) it was over", "hoped to end it". */
const wish = { complements: ['that-clause', 'bare-clause', 'infinitive'], parenthetical: true, thought: true } as const;
/** "planned to end it". */
const intention = { complements: ['infinitive'], thought: true, modal: true } as const;
/** The same as a belief, and "“It is over,” he thought". */
const inwardSpeech = { ...statement, thought: true } as const;
/** "admitted (that) it was over", "admitted taking it", "“It is over,” he admitted". */
const admission = {
  complements: ['that-clause', 'bare-clause', 'gerund', 'quotation'],
  parenthetical: true,
} as const;
/** "vowed (that) it was over", "vowed to end it", "“It is over,” he vowed". */
const pledge = {
  complements: ['that-clause', 'bare-clause', 'infinitive', 'quotation'],
  parenthetical: true,
} as const;
/** "ruled (that) it was over". */
const finding = { complements: ['that-clause', 'bare-clause'] } as const;
/** "agreed that it was over". */
const assent = { complements: ['that-clause'] } as const;
/** "called it “a mistake”". */
const judgement = { complements: ['quoted-phrase'] } as const;
/** "ordered him to end it". */
const order = { complements: ['addressee-infinitive'] } as const;
/** "accused him of ending it". */
const accusation = { complements: ['addressee-gerund', 'quoted-phrase'] } as const;

export const rows: readonly ReportingVerbRow[] = [
  // What is stated.
  {
    ...statement,
    verbs:
      'boast caution complain concede conclude confess contend disclose hint imply indicate maintain observe post protest reason ' +
      'reiterate remark scream speculate tweet whisper yell',
    coloured: 'tweeted tweets posted concluded concludes complained complains whispered remarked remarks',
  },
  { ...statement, verbs: 'assert predict reveal stress', takesBareClause: true },
  {
    ...statement,
    verbs: 'argue confirm insist note state',
    coloured: 'stated states insisted insists noted notes noting argued argues',
    takesBareClause: true,
    claimsTime: true,
  },
  { ...statement, verbs: 'respond testify', coloured: 'testified testifies responded responds', claimsTime: true },
  {
    ...statement,
    verbs: 'add',
    coloured: 'added adds adding',
    takesBareClause: true,
    claimsTime: true,
    formsAfterQuotation: 'added adds',
  },
  { ...statement, verbs: 'allege', hearsay: true, takesBareClause: true },
  { ...statement, verbs: 'announce', coloured: 'announced', hearsay: true, takesBareClause: true, claimsTime: true },
  { ...statement, verbs: 'joke', coloured: 'joked', formsAfterQuotation: 'joked' },
  { ...statement, verbs: 'point', particle: 'out' },
  { ...statement, verbs: 'reply', coloured: 'replied replies', claimsTime: true, formsAfterQuotation: 'replied' },
  { ...statement, verbs: 'shout', coloured: 'shouted', formsAfterQuotation: 'shouted' },
  {
    ...statement,
    verbs: 'write',
    coloured: 'wrote writes',
    takesBareClause: true,
    claimsTime: true,
    formsAfterQuotation: 'wrote writes',
  },
  {
    complements: ['that-clause', 'bare-clause', 'question', 'quoted-phrase', 'quotation'],
    parenthetical: true,
    verbs: 'say',
    coloured: 'said says say saying',
    hearsay: true,
    takesBareClause: true,
    claimsTime: true,
    formsAfterQuotation: 'said says',
  },
  {
    complements: ['that-clause', 'bare-clause', 'question', 'quotation'],
    parenthetical: true,
    verbs: 'explain',
    coloured: 'explained explains',
    takesBareClause: true,
    claimsTime: true,
  },
  {
    complements: ['that-clause', 'bare-clause', 'quoted-phrase', 'quotation'],
    parenthetical: true,
    verbs: 'lament proclaim',
  },
  {
    complements: ['that-clause', 'bare-clause', 'quoted-phrase', 'quotation'],
    parenthetical: true,
    verbs: 'declare',
    coloured: 'declared declares',
    claimsTime: true,
  },
  {
    ...remark,
    verbs:
      'affirm answer aver charge clarify confide counter emphasise emphasize gripe grumble mumble muse mutter object opine quip ' +
      'reaffirm relate repeat retort underline volunteer',
    coloured: 'quipped',
  },
  { ...remark, verbs: 'comment', coloured: 'commented', claimsTime: true },
  { complements: ['that-clause', 'quotation'], verbs: 'underscore' },
  { complements: ['that-clause', 'gerund', 'quotation'], parenthetical: true, verbs: 'propose recommend' },
  { complements: ['that-clause', 'question', 'quotation'], parenthetical: true, verbs: 'recount specify' },
  { complements: ['that-clause', 'quoted-phrase', 'quotation'], verbs: 'bemoan' },
  { complements: ['that-clause', 'infinitive', 'quotation'], verbs: 'profess' },
  { complements: ['question', 'quotation'], verbs: 'detail outline' },

  // What is uttered.
  {
    ...utterance,
    verbs:
      'bellow chide chuckle elaborate enthuse fume gasp heckle holler interject intone jeer jest laugh rant roar shriek sigh ' +
      'smile snap sob summarize tease thunder wail',
  },
  { ...utterance, verbs: 'chant', coloured: 'chanted', formsAfterQuotation: 'chanted' },
  { ...utterance, verbs: 'continue', coloured: 'continued continues', formsAfterQuotation: 'continued' },
  { ...utterance, verbs: 'cry', coloured: 'cried', formsAfterQuotation: 'cried' },
  { ...utterance, verbs: 'exclaim', coloured: 'exclaimed', formsAfterQuotation: 'exclaimed' },
  { complements: ['quotation'], verbs: 'echo lecture summarise utter' },
  { complements: ['quotation'], parenthetical: true, verbs: 'read' },
  { complements: ['quotation'], verbs: 'quote', quotesOthers: true },
  { complements: ['quotation'], verbs: 'put', idiom: { before: 'as', after: 'it' } },

  // What is admitted, denied, promised, found.
  { ...admission, verbs: 'mention recall', coloured: 'recalled recalls' },
  { ...admission, verbs: 'admit suggest', coloured: 'admitted admits suggested suggests', takesBareClause: true },
  {
    ...admission,
    verbs: 'acknowledge',
    coloured: 'acknowledged acknowledges',
    takesBareClause: true,
    claimsTime: true,
  },
  { ...admission, verbs: 'deny', coloured: 'denied denies', negatable: true, takesBareClause: true, claimsTime: true },
  { ...admission, verbs: 'report', hearsay: true, takesBareClause: true, claimsTime: true },
  { complements: ['that-clause', 'gerund'], verbs: 'regret' },
  { ...pledge, verbs: 'claim', coloured: 'claimed claims', hearsay: true, takesBareClause: true, claimsTime: true },
  { ...pledge, verbs: 'pledge threaten', coloured: 'pledged', modal: true },
  { ...pledge, verbs: 'swear', takesBareClause: true },
  { ...pledge, verbs: 'vow', coloured: 'vowed', modal: true, takesBareClause: true },
  { ...pledge, verbs: 'promise', addressee: 'optional', modal: true, takesBareClause: true },
  { ...finding, verbs: 'rule signal stipulate' },
  { ...finding, verbs: 'forecast', parenthetical: true },
  { ...finding, verbs: 'estimate', parenthetical: true, claimsTime: true },
  { ...finding, verbs: 'find show', parenthetical: true, onlyWith: 'document', takesBareClause: true },
  { ...assent, verbs: 'accept assess' },
  { ...assent, verbs: 'agree decide', takesBareClause: true },
  { ...assent, verbs: 'hear', onlyWith: 'audience', takesBareClause: true },

  // What is thought, feared, wanted, planned, and what seems so.
  { ...belief, verbs: 'conjecture infer reckon surmise' },
  { ...belief, verbs: 'guess', takesBareClause: true },
  { ...wish, verbs: 'hope', modal: true, takesBareClause: true },
  { ...wish, verbs: 'wish', takesBareClause: true },
  { ...intention, verbs: 'intend plan' },
  { complements: ['infinitive', 'addressee-infinitive'], thought: true, verbs: 'want', modal: true },
  { complements: ['infinitive'], thought: true, verbs: 'prefer' },
  { complements: ['that-clause', 'bare-clause', 'infinitive'], thought: true, impersonal: true, verbs: 'appear seem' },
  { ...belief, verbs: 'fear', hearsay: true, takesBareClause: true },
  { ...belief, verbs: 'believe', negatable: true, hearsay: true, takesBareClause: true },
  { ...belief, verbs: 'imagine suppose', negatable: true, takesBareClause: true },
  { ...inwardSpeech, verbs: 'pray worry' },
  { ...inwardSpeech, verbs: 'feel', negatable: true, takesBareClause: true },
  { ...inwardSpeech, verbs: 'think', negatable: true, hearsay: true, takesBareClause: true },
  { ...finding, thought: true, verbs: 'theorise theorize' },
  { ...finding, thought: true, verbs: 'assume', hearsay: true },
  {
    complements: ['that-clause', 'bare-clause', 'infinitive', 'addressee-infinitive'],
    thought: true,
    verbs: 'expect',
    state: 'expected',
    negatable: true,
    hearsay: true,
    modal: true,
    takesBareClause: true,
  },
  { ...assent, thought: true, verbs: 'anticipate foresee' },
  { complements: ['that-clause', 'bare-clause', 'question'], thought: true, verbs: 'doubt', negatable: true },
  {
    complements: ['that-clause', 'bare-clause', 'addressee-gerund'],
    parenthetical: true,
    thought: true,
    verbs: 'suspect',
    hearsay: true,
  },
  { complements: ['question'], parenthetical: true, thought: true, verbs: 'ponder' },

  // What is asked.
  { ...question, verbs: 'query question' },
  { ...question, verbs: 'inquire', formsAfterQuotation: 'inquired' },
  { ...question, thought: true, verbs: 'wonder', asks: true, formsAfterQuotation: 'wondered' },
  {
    complements: ['question', 'addressee-infinitive', 'quotation'],
    parenthetical: true,
    verbs: 'ask',
    coloured: 'asked asks asking',
    addressee: 'optional',
    asks: true,
    participle: true,
    claimsTime: true,
    formsAfterQuotation: 'asked asks',
  },

  // What somebody is told, or told to do.
  { ...statement, verbs: 'assure', addressee: 'always' },
  { ...statement, verbs: 'guarantee', addressee: 'optional' },
  { ...remark, verbs: 'inform reassure remind', addressee: 'always' },
  {
    complements: ['that-clause', 'bare-clause', 'question', 'addressee-infinitive', 'quotation'],
    parenthetical: true,
    verbs: 'tell',
    coloured: 'told tells telling',
    addressee: 'always',
    takesBareClause: true,
    claimsTime: true,
    formsAfterQuotation: 'told',
  },
  {
    complements: ['that-clause', 'bare-clause', 'addressee-infinitive', 'quotation', 'quoted-phrase'],
    parenthetical: true,
    verbs: 'warn',
    coloured: 'warned warns warning',
    addressee: 'optional',
    takesBareClause: true,
    claimsTime: true,
  },
  {
    complements: ['that-clause', 'addressee-infinitive', 'quotation'],
    parenthetical: true,
    verbs: 'advise',
    addressee: 'optional',
  },
  {
    complements: ['that-clause', 'addressee-infinitive', 'quotation'],
    parenthetical: true,
    verbs: 'urge',
    coloured: 'urged',
  },
  {
    complements: ['that-clause', 'infinitive', 'quotation'],
    parenthetical: true,
    verbs: 'demand',
    formsAfterQuotation: 'demanded',
  },
  { ...order, verbs: 'beg command direct encourage forbid implore instruct invite order' },
  {
    complements: ['addressee-infinitive', 'quotation'],
    parenthetical: true,
    verbs: 'counsel plead',
    coloured: 'pleaded',
  },
  { complements: ['addressee-infinitive', 'quotation'], verbs: 'appeal', addresseeAfter: 'on upon to' },
  {
    complements: ['addressee-infinitive', 'quoted-phrase'],
    verbs: 'call',
    coloured: 'called',
    addresseeAfter: 'on upon to',
  },
  { ...accusation, verbs: 'accuse blame criticise criticize' },

  // What is judged or named.
  {
    ...judgement,
    verbs:
      'applaud assail berate blast brand castigate challenge characterise characterize chastise commend compare condemn consider ' +
      'decry denounce depict deplore deride dismiss disparage dub envisage envision excoriate express hail label lambast laud liken ' +
      'mock portray praise rebuke refer reject ridicule salute sing slam speak talk term thank tout vilify voice welcome',
  },
  { ...judgement, verbs: 'cite', quotesOthers: true },
  { complements: ['that-clause', 'quoted-phrase'], verbs: 'judge refute' },
  { complements: ['that-clause', 'quoted-phrase'], verbs: 'dispute', negatable: true },
  { complements: ['question', 'quoted-phrase'], verbs: 'describe', coloured: 'described' },
  { complements: ['quoted-phrase', 'quotation'], verbs: 'pronounce' },

  // What reports nothing here, but takes a clause.
  { complements: [], verbs: 'ensure know mean realise realize see understand', takesBareClause: true },
];

/** The verbs that report, by base form. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  rows.filter((row) => row.complements.length > 0).flatMap((row) => wordList(row.verbs).map((verb) => [verb, of(row)])),
);

function of(row: ReportingVerbRow): ReportingVerb {
  return {
    complements: new Set(row.complements),
    addressee: row.addressee ?? 'none',
    addresseeAfter: row.addresseeAfter === undefined ? new Set() : wordSet(row.addresseeAfter),
    parenthetical: row.parenthetical ?? false,
    thought: row.thought ?? false,
    impersonal: row.impersonal ?? false,
    negatable: row.negatable ?? false,
    hearsay: row.hearsay ?? false,
    modal: row.modal ?? false,
    asks: row.asks ?? false,
    participle: row.participle ?? false,
    quotesOthers: row.quotesOthers ?? false,
    onlyWith: row.onlyWith ?? null,
    particle: row.particle ?? null,
    idiom: row.idiom ?? null,
  };
}

/** Participles that with "to" look like a modal → the verb. */
export const reportingStates: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ state, verbs }) => (state === undefined ? [] : [[state, verbs] as const])),
);

/** Base forms after which a bare clause is their content. */
export const bareClauseVerbs: ReadonlySet<string> = baseForms(({ takesBareClause }) => takesBareClause);

/** Base forms of verbs beside which a time dates what is said. */
export const timeClaimingVerbs: ReadonlySet<string> = baseForms(({ claimsTime }) => claimsTime);

/** Forms that after "?”" or "!”" go on with the sentence. */
export const formsAfterQuotation = wordSet(rows.map((row) => row.formsAfterQuotation ?? '').join(' '));

/** Forms that the TextMate grammar colours beside quotation marks. */
export const colouredForms = wordSet(rows.map((row) => row.coloured ?? '').join(' '));

function baseForms(has: (row: ReportingVerbRow) => true | undefined): ReadonlySet<string> {
  return new Set(rows.filter(has).flatMap(({ verbs }) => wordList(verbs)));
}
