import type { TextLanguage } from '../../../core/text/language';
import { wordList, wordSet } from '../../../core/text/wordLists';
import { fullNames, weekdays } from '../lexicon/calendar';
import { formsAfterQuotation } from '../lexicon/reportingVerbs';
import { abbreviations } from './abbreviations';
import { sentenceStarters } from './sentenceStarters';

export const text: TextLanguage = {
  abbreviations,
  finalAbbreviations: wordSet('etc'),
  clitics: wordSet("'s 'm 'd 're 've 'll n't"),
  fused: [{ word: 'cannot', at: 3 }],
  clipped: wordList('em tis twas til'),
  capitalLetters: wordSet('I'),
  halvesOfDay: wordList('am pm a.m p.m'),
  weekdays: new Set(fullNames(weekdays)),
  sentenceStarters,
  reportingVerbs: formsAfterQuotation,
};
