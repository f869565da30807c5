import type {
  StatusClauses,
  StatusModals,
  StatusNouns,
  StatusPhrases,
  StatusVerbs,
  StatusWords,
} from '../../../core/events/language';
import { wordList, wordSet } from '../../../core/text/wordLists';

const verbs: StatusVerbs = {
  planning: wordSet(
    'plan schedule intend agree promise vow pledge prepare decide expect aim set announce commit organize organise arrange ' +
      'slate due invite order book approve',
  ),
  announcing: wordSet('announce approve'),
  wishing: wordSet(
    'want hope seek try attempt ask urge call demand request need propose consider discuss threaten fear warn suggest ' +
      'recommend want wish like encourage mull weigh ' +
      'offer push press appeal allow enable let permit could risk favor favour advocate contemplate',
  ),
  denying: wordSet(
    'deny reject refuse decline fail avoid avert prevent cancel abandon scrap foil thwart stop escape dismiss ' +
      'forgo shelve',
  ),
  denyingReports: wordSet('deny dispute reject'),
  happening: wordSet(
    'hold begin start take happen occur open launch host stage resume conduct continue be have make carry mount follow ' +
      'face attend enter lead join',
  ),
  implicative: wordSet('manage force help continue begin start use seem appear go come have make'),
  continuing: wordSet('continue rage persist drag remain last proceed escalate spread intensify widen mount'),
  beginning: wordSet('open launch begin start'),
  copula: 'be',
};

const plans = wordList(
  'plan plans preparation preparations schedule date bid arrangement arrangements preparation programme program ' +
    'agenda ahead',
);

const nouns: StatusNouns = {
  plans: new Set(plans),
  plansWithInfinitive: new Set([...plans, 'decision', 'deal', 'agreement']),
  wishes: wordSet(
    'call calls demand demands hope hopes possibility chance chances risk threat threats fear fears prospect prospects ' +
      'appeal proposal proposals request idea talk offer danger option',
  ),
  lacks: wordSet('lack absence avoidance denial rejection cancellation'),
  discussions: wordSet('talk negotiation discussion'),
  intentions: wordSet('intention intentions plan plans idea ideas hope hopes chance chances'),
};

const modals: StatusModals = {
  future: wordSet("will 'll shall"),
  conditional: wordSet("would 'd"),
  done: new Set(['had to', 'used to', 'has to', 'have to']),
  open: /^(?:may|might|could|can|should|must|ought|need|would|want|hope|seek|try)/,
  certainInPerfect: wordSet('must'),
  planned: /\bto$/,
};

const clauses: StatusClauses = {
  conditions: [['if'], ['unless'], ['whether'], ['in', 'case']],
  laterConditions: wordSet('if unless'),
  infinitive: 'to',
};

const phrases: StatusPhrases = {
  none: wordSet('no neither'),
  noneOfIntention: wordSet('no any'),
  ofIntention: 'of',
  noPlan: 'no',
  without: wordSet('without'),
  conditions: wordSet('if'),
  planned: wordSet(
    'planned upcoming future proposed scheduled forthcoming next coming expected impending looming imminent',
  ),
  open: wordSet('possible potential alleged threatened hypothetical any eventual further suspected feared'),
  ongoing: wordSet('ongoing continuing current continued lasting protracted simmering'),
  afterGovernor: wordSet('for of to on'),
  afterDiscussion: wordSet('on about over'),
  definiteArticle: 'the',
  definite: wordSet('the this that these its his her their'),
  afterVerb: wordSet('for to'),
};

export const status: StatusWords = { verbs, nouns, modals, clauses, phrases };
