import type { ClauseWords, QuestionWord } from '../../../core/quotes/language';
import { wordSet } from '../../../core/text/wordLists';

const questionWord = (word: Partial<QuestionWord> = {}): QuestionWord => ({
  leftOut: false,
  adverbial: false,
  onlyAsked: false,
  ...word,
});

export const clauses: ClauseWords = {
  complementizers: wordSet('that'),
  questionWords: new Map([
    ['whether', questionWord({ leftOut: true })],
    ['if', questionWord({ leftOut: true, adverbial: true })],
    ['what', questionWord()],
    ['why', questionWord()],
    ['how', questionWord()],
    ['who', questionWord({ onlyAsked: true })],
    ['when', questionWord({ onlyAsked: true, adverbial: true })],
    ['where', questionWord({ onlyAsked: true })],
    ['which', questionWord({ onlyAsked: true })],
  ]),
  infinitiveMarkers: wordSet('to'),
  negations: wordSet('not'),
  beforeGerund: wordSet('of for'),
  knowing: wordSet('know say see hear'),
  predeterminers: wordSet('both all either'),
  objectPronouns: wordSet('him me them us himself herself themselves itself'),
  quantities: new Map([
    ['more', wordSet('than')],
    ['fewer', wordSet('than')],
    ['less', wordSet('than')],
    ['at', wordSet('least')],
  ]),
  beforeNumbers: wordSet('over under about around nearly almost roughly approximately some up as between only'),
  numberArticles: wordSet('a to many much'),
  subordinators: wordSet(
    'if when although though while because unless once despite without since until after before as',
  ),
  breaks: wordSet('but because while although when as after before if'),
  additions: wordSet('and'),
  coordinators: wordSet('and but'),
  sequels: wordSet('and then'),
  turns: wordSet('though although but even'),
  additive: wordSet('and but or because'),
  dayPrepositions: wordSet('on'),
  copulas: wordSet('be'),
  unrealModals: new Set(['would', 'could', 'can', 'should', 'may', 'might', 'must', 'want to', 'need to', 'have to']),
  goingOn: wordSet('on'),
  privatives: wordSet('without'),
  attributionOpeners: wordSet('as'),
  invertedOpeners: wordSet('so'),
  dependentOpeners: wordSet('when while as if after before since although though because asked once until'),
  independentOpeners: wordSet('during in on at'),
  relativePronouns: wordSet('who which'),
  contentPronouns: wordSet(
    'what all whatever everything nothing anything something thing things word words reason reasons way',
  ),
  relativePossessives: wordSet('whose'),
};
