/**
 * Words that report speech and thought, by base form. What follows each verb when it reports:
 * c  a clause, with "that" or a question word ("announced that …")      b  a clause without "that" ("said he would go")
 * w  "whether", "if" or a question word only ("asked whether …")        g  a verb in -ing ("denied meeting him")
 * i  "to" and a verb ("vowed to fight")                                 p  a person first ("told reporters that …")
 * o  a person and "to" ("urged him to go")                              d  words in quotation marks ("shouted, …")
 * a  a person, "of" or "for" and a verb in -ing ("accused him of lying")
 * x  a quoted phrase that judges or names ("called it “…”")             t  may follow what it reports ("…, he added")
 * h  reports thought, not speech
 */
export const cueVerbs: Readonly<Record<string, string>> = {
  accept: 'c', accuse: 'ax', acknowledge: 'cbgdt', add: 'cbdt', admit: 'cbgdt', advise: 'cpodt', affirm: 'cdt', agree: 'c',
  allege: 'cbdt', announce: 'cbdt', answer: 'cdt', anticipate: 'ch', appeal: 'od', applaud: 'x', argue: 'cbdt', ask: 'wpodt',
  assert: 'cbdt', assess: 'c', assume: 'cbh', assure: 'cbpdt', aver: 'cdt', beg: 'o', believe: 'cbth', bemoan: 'cdx', blame: 'ax',
  blast: 'x', boast: 'cbdt', brand: 'x', call: 'xo', caution: 'cbdt', challenge: 'x', charge: 'cdt', chastise: 'x', chide: 'dt', chuckle: 'dt',
  cite: 'x', claim: 'cbidt', clarify: 'cdt', comment: 'cdt', compare: 'x', complain: 'cbdt', concede: 'cbdt', conclude: 'cbdt',
  condemn: 'x', confess: 'cbdt', confide: 'cdt', confirm: 'cbdt', conjecture: 'cbth', consider: 'x', contend: 'cbdt', continue: 'dt',
  convince: '', counsel: 'odt', counter: 'cdt', criticise: 'ax', criticize: 'ax', cry: 'dt', declare: 'cbdtx', decline: '', decry: 'x', demand: 'cidt',
  denounce: 'x', deny: 'cbgdt', deride: 'x', describe: 'xw', detail: 'wd', dictate: '', disclose: 'cbdt', dismiss: 'x', dispute: 'cx', doubt: 'cbwh',
  dub: 'x', echo: 'd', elaborate: 'dt', emphasise: 'cdt', emphasize: 'cdt', enthuse: 'dt', envision: 'x', envisage: 'x', estimate: 'cbt', exclaim: 'dt',
  expect: 'cbh', explain: 'cbwdt', express: 'x', fear: 'cbth', feel: 'cbdth', find: 'cbt', forecast: 'cbt', foresee: 'ch', fume: 'dt', gasp: 'dt', gripe: 'cdt',
  guarantee: 'cbpdt', guess: 'cbth', grumble: 'cdt', hail: 'x', hint: 'cbdt', hold: '', hope: 'cbth', imagine: 'cbth', imply: 'cbdt',
  indicate: 'cbdt', infer: 'cbth', inform: 'cpdt', inquire: 'wdt', insist: 'cbdt', instruct: 'o', interject: 'dt', invite: 'o', jest: 'dt',
  joke: 'cbdt', judge: 'cx', label: 'x', lament: 'cbdtx', laugh: 'dt', lecture: 'd', liken: 'x', maintain: 'cbdt', mention: 'cbgdt', mock: 'x', muse: 'cdt',
  mutter: 'cdt', mumble: 'cdt', note: 'cbdt', nod: '', object: 'cdt', observe: 'cbdt', opine: 'cdt', order: 'o', plead: 'odt', pledge: 'cbidt', ponder: 'wth',
  post: 'cbdt', praise: 'x', pray: 'cbdth', predict: 'cbdt', proclaim: 'cbdtx', profess: 'cid', promise: 'cbipdt', pronounce: 'dx', propose: 'cgdt', protest: 'cbdt',
  query: 'wdt', question: 'wdt', quip: 'cdt', quote: 'd', rant: 'dt', read: 'd', reaffirm: 'cdt', reason: 'cbdt', reassure: 'cpdt', recall: 'cbgdt', reckon: 'cbth',
  recommend: 'cgdt', recount: 'cwdt', refer: 'x', refute: 'cx', regret: 'cg', reiterate: 'cbdt', reject: 'x', relate: 'cdt', remark: 'cbdt', remind: 'cpdt', repeat: 'cdt',
  reply: 'cbdt', report: 'cbgdt', respond: 'cbdt', retort: 'cdt', reveal: 'cbdt', ridicule: 'x', roar: 'dt', rule: 'cb', say: 'cbdtwx', scream: 'cbdt', shout: 'cbdt', shriek: 'dt', sigh: 'dt',
  signal: 'cb', slam: 'x', smile: 'dt', snap: 'dt', sob: 'dt', speculate: 'cbdth', specify: 'cdtw', state: 'cbdt', stipulate: 'cb', stress: 'cbdt', suggest: 'cbgdt', summarise: 'd', summarize: 'dt',
  suppose: 'cbth', surmise: 'cbth', suspect: 'acbth', swear: 'cbidt', tell: 'cbpowdt', tease: 'dt', term: 'x', testify: 'cbdt', theorise: 'cbh', theorize: 'cbh', think: 'cbdth', thank: '', threaten: 'cbidt',
  thunder: 'dt', tout: 'x', tweet: 'cbdt', underline: 'cdt', underscore: 'cd', urge: 'codt', utter: 'd', volunteer: 'cdt', voice: 'x', vow: 'cbidt', wail: 'dt', warn: 'cbpodt', whisper: 'cbdt', wonder: 'wdth', worry: 'cbdth',
  write: 'cbdt', yell: 'cbdt', outline: 'wd', champion: '', castigate: 'x', lambast: 'x', salute: 'x', depict: 'x', portray: 'x', point: 'cbdt', characterize: 'x', characterise: 'x', put: 'd', decide: 'c', hear: 'c', talk: 'x', speak: 'x', encourage: 'o', implore: 'o', direct: 'o', command: 'o', forbid: 'o', show: 'cbt', offer: 'i',
};

/** Nouns that report what a clause or quotation after them says ("a statement saying", "his claim that …"). */
export const cueNouns: ReadonlySet<string> = new Set([
  'accusation', 'admission', 'allegation', 'announcement', 'argument', 'assertion', 'assurance', 'belief', 'claim', 'comment', 'complaint',
  'conclusion', 'confirmation', 'denial', 'declaration', 'demand', 'fear', 'hint', 'hope', 'insistence', 'prediction', 'pledge', 'promise',
  'remark', 'reply', 'response', 'report', 'rumour', 'rumor', 'statement', 'suggestion', 'suspicion', 'testimony', 'threat', 'tweet', 'view', 'vow', 'warning',
  'message', 'letter', 'post', 'words', 'speech', 'email', 'e-mail', 'interview', 'caption', 'note',
]);

/** Those of them, with their plurals, that "that" and a clause may follow. */
export const reportNouns: ReadonlySet<string> = new Set(`accusation admission allegation announcement argument assertion assurance belief claim comment complaint
conclusion confirmation denial declaration fear hint hope insistence prediction pledge promise remark reply report rumour rumor statement suggestion
suspicion testimony threat view warning`.split(/\s+/).flatMap((noun) => [noun, `${noun}s`]));

/** Adverbs that make their clause hearsay. */
export const reportAdverbs: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** "According to" and its kin, as lower-case word sequences; the source follows. */
export const sourcePhrases: readonly (readonly string[])[] = [
  ['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'opinion', 'of'], ['in', 'the', 'view', 'of'], ['quoted', 'by'],
];

/** What speaks without being a person: documents, organizations and media may be the source of a quotation. */
export const documents: ReadonlySet<string> = new Set([
  'account', 'affidavit', 'agreement', 'analysis', 'announcement', 'article', 'assessment', 'bill', 'billboard', 'banner', 'book', 'broadcast', 'bulletin', 'caption',
  'charter', 'communique', 'communiqué', 'complaint', 'constitution', 'document', 'decree', 'draft', 'editorial', 'email', 'filing', 'forecast', 'headline', 'indictment', 'inscription', 'invitation',
  'investigation', 'inquiry', 'lawsuit', 'leaflet', 'letter', 'manifesto', 'memo', 'memorandum', 'message', 'motion', 'note', 'notice', 'order', 'page', 'paper', 'petition', 'placard', 'poll', 'post', 'poster', 'projection',
  'records', 'figures', 'data', 'statistics', 'results', 'papers', 'documents', 'court', 'commission', 'committee', 'auditors', 'researchers', 'scientists', 'investigators', 'judge', 'jury', 'panel', 'watchdog', 'reports', 'studies', 'polls', 'surveys', 'estimates', 'forecasts', 'release', 'report', 'resolution', 'review', 'ruling', 'sign', 'slogan', 'source', 'statement', 'story', 'study', 'suit', 'summary', 'survey', 'text', 'transcript', 'treaty', 'tweet', 'verdict', 'warrant', 'website', 'site',
]);

/** Subjects of verbs of saying that say nothing: what they "suggest" or "indicate" is an inference, not speech. */
export const muteSubjects: ReadonlySet<string> = new Set([
  'this', 'that', 'these', 'those', 'which', 'what', 'there', 'somebody', 'someone', 'anybody', 'anyone', 'nobody', 'him', 'me', 'them', 'us', 'evidence', 'fact', 'facts', 
  'event', 'events', 'move', 'moves', 'history', 'experience', 'trend', 'trends', 'attack', 'attacks', 'price', 'prices', 'clue', 'clues', 
  'law', 'laws', 'rule', 'rules', 'storm', 'victory', 'defeat', 'deal', 'gesture', 'silence', 'logic', 'indicator', 'indicators', 'photo', 'photos', 'image', 'images', 'footage', 'video', 'weather',
]);

/** Verbs that report only when a document, a study or a body of inquiry is their subject ("figures showed"). */
export const documentVerbs: ReadonlySet<string> = new Set(['show', 'find']);

/** Words after which a quoted phrase is a name, a title or a way of speaking, not speech. */
export const namingWords: ReadonlySet<string> = new Set([
  'called', 'nicknamed', 'named', 'dubbed', 'titled', 'entitled', 'so-called', 'known', 'known as', 'termed', 'codenamed', 'alias', 'aka', 'word', 'term', 'phrase', 'words', 'terms', 'phrases', 'slogan', 'motto', 'label',
  'film', 'movie', 'book', 'novel', 'song', 'album', 'single', 'play', 'opera', 'musical', 'show', 'series', 'episode', 'painting', 'poem', 'essay', 'documentary', 'game', 'track', 'drama', 'comedy',
  'musical', 'programme', 'program', 'magazine', 'exhibition', 'ballad', 'hit', 'anthem', 'column', 'title', 'operation', 'project', 'campaign', 'nickname', 'hymn', 'sitcom',
]);

/** Heads of noun phrases that keep a source unnamed on purpose. */
export const anonymousHeads: ReadonlySet<string> = new Set([
  'source', 'sources', 'official', 'officials', 'diplomat', 'diplomats', 'insider', 'insiders', 'aide', 'aides', 'witness', 'witnesses', 'resident', 'residents',
  'officer', 'officers', 'spokesman', 'spokeswoman', 'spokesperson', 'analyst', 'analysts', 'trader', 'traders', 'adviser', 'advisers', 'advisor', 'advisors', 'person', 'people', 'man', 'woman', 'observer', 'observers',
  'critic', 'critics', 'expert', 'experts', 'activist', 'activists', 'lawmaker', 'lawmakers', 'commander', 'soldier', 'employee', 'employees', 'worker', 'workers', 'executive', 'executives', 'negotiator', 'negotiators',
  'authorities', 'supplier', 'professor', 'investigator', 'investigators', 'minister', 'general', 'survivor', 'survivors', 'neighbour', 'neighbours', 'neighbor', 'neighbors', 'relative', 'relatives', 'banker', 'bankers', 'lawyer',
]);
