import type { QuotesLanguage } from '../../../core/quotes/language';
import { wordSet } from '../../../core/text/wordLists';
import { reportingStates, reportingVerbs } from '../lexicon/reportingVerbs';
import { clauses } from './clauses';
import { clippings } from './clippings';
import { headlineSources } from './headlineSources';
import { names } from './names';
import { nouns } from './nouns';
import { phrases } from './phrases';
import { sources } from './sources';
import { speakers } from './speakers';

export const quotes: QuotesLanguage = {
  clippings,
  speakers,
  speech: {
    verbs: reportingVerbs,
    states: reportingStates,
    nouns,
    minds: wordSet(
      'confident sure certain convinced worried concerned afraid aware hopeful optimistic pessimistic doubtful sceptical skeptical',
    ),
    adverbs: wordSet('reportedly allegedly supposedly purportedly'),
    phrases,
    sources,
    clauses,
    names,
    turns: {
      questionLabels: wordSet('q question'),
      answerLabels: wordSet('a answer'),
      notLabels: wordSet(
        'where when what who why how time times date dates venue place cost price prices tickets admission entry doors info information ' +
          'contact details note notes phone tel email web website address weather today tonight tomorrow update correction warning ' +
          'background context winner winners result results score scores verdict rating ingredients method',
      ),
      firstPerson: wordSet('i we my our'),
    },
    headlineSources,
  },
};
