import type { LayoutLanguage } from '../../../core/layout/language';
import { wordList } from '../../../core/text/wordLists';
import { dateline } from './dateline';
import { byline, creditWords, openEndings, otherLines } from './pageLines';

const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const published = '(?:(?:first |last )?(?:published|updated|posted|modified|date|issued)(?: on| at)?:?\\s{1,3})?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s|(?:mon|tue|wed|thu|fri|sat|sun),?\\s)?';
const timeOfDay = '\\d{1,2}(?::|\\.|h)?\\d{0,2}\\s?(?:[ap]\\.?m\\.?|hrs|hours)?\\s?\\(?[A-Za-z]{0,5}\\)?';

export const layout: LayoutLanguage = {
  months,
  ordinalEndings: wordList('st nd rd th'),
  headerWords: ['date'],
  beforeDate: new RegExp(`^${published}${weekday}`, 'i'),
  afterDate: new RegExp(`^[,;|•·–—-]?\\s?(?:at\\s)?(?:${timeOfDay})?\\.?$`),
  dateline,
  creditWords,
  byline,
  otherLines,
  openEndings,
};
