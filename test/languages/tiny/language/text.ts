import type { TextLanguage } from '../../../../src/core/text/language';
import { wordSet } from '../../../../src/core/text/wordLists';
import { none, weekdays } from './words';

export const text: TextLanguage = {
  abbreviations: new Map([
    ['s-ro', 'title'],
    ['d-ro', 'title'],
    ['ktp', 'term'],
    ['n-ro', 'beforeNumber'],
  ]),
  finalAbbreviations: wordSet('ktp'),
  clitics: none,
  fused: [],
  clipped: [],
  capitalLetters: none,
  halvesOfDay: [],
  weekdays: new Set(weekdays),
  sentenceStarters: wordSet('La Li Ŝi Ĝi Ili Ni Vi Mi En Sed Kaj Tamen'),
  reportingVerbs: wordSet('diris aldonis respondis demandis avertis'),
};
