import type { LayoutLanguage } from '../../../core/layout/language';
import { wordList } from '../../../core/text/wordLists';
import { fullNames, labels, lowerCase, months, weekdays } from '../../en/lexicon/calendar';
import { dateline } from './dateline';
import { pageLineWordsFor, type PageLineUse } from './pageLineWords';
import { briefs, byline, creditWords, linksBelow, openEndings, otherLines, pictureLine } from './pageLines';

const weekdayNames = [...lowerCase(fullNames(weekdays)), ...lowerCase(labels(weekdays))].join('|');
const alternatives = (use: PageLineUse): string => pageLineWordsFor(use).join('|');
const published = `(?:(?:(?:${alternatives('beforePublished')}) )?(?:${alternatives('beforeDay')})(?: on| at)?:?\\s{1,3})?`;
const weekday = `(?:(?:${weekdayNames}),?\\s)?`;
const timeOfDay = '\\d{1,2}(?::|\\.|h)?\\d{0,2}\\s?(?:[ap]\\.?m\\.?|hrs|hours)?\\s?\\(?[A-Za-z]{0,5}\\)?';

export const layout: LayoutLanguage = {
  months: months.map(({ name, abbreviations }) => lowerCase([name, ...abbreviations.map(({ text }) => text)])),
  ordinalEndings: wordList('st nd rd th'),
  headerWords: pageLineWordsFor('header'),
  beforeDate: new RegExp(`^${published}${weekday}`, 'i'),
  afterDate: new RegExp(`^[,;|•·–—-]?\\s?(?:at\\s)?(?:${timeOfDay})?\\.?$`),
  dateline,
  creditWords,
  byline,
  otherLines,
  pictureLine,
  linksBelow,
  briefs,
  openEndings,
};
