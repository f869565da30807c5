import type { PhraseWords } from '../../../core/syntax/language';
import { wordList, wordSet } from '../../../core/text/wordLists';
import { calendarNames } from './calendar';

export const phrases: PhraseWords = {
  calendarNames,
  approximations: [
    ...wordList('about nearly almost some around over roughly approximately under only exactly up to').map((w) => [w]),
    ['more', 'than'],
    ['less', 'than'],
    ['fewer', 'than'],
    ['at', 'least'],
    ['at', 'most'],
    ['as', null, 'as'],
  ],
  numberWords: wordSet('half dozens hundreds'),
  predeterminers: wordSet('all both half'),
  floatingQuantifiers: wordSet('each all both'),
  deictics: wordSet('last next this'),
  determiningPronouns: wordSet('which what whatever'),
  pluralModifiers: wordSet('u.s. us sports arms affairs services systems armed forces communications sales'),
};
