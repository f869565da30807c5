import type { DatelineLanguage } from '../../../core/layout/language';
import { wordList } from '../../../core/text/wordLists';
import { agenciesFor } from './agencies';

const insideName = [...agenciesFor('insideName')].join('|');

export const dateline: DatelineLanguage = {
  agencies: agenciesFor('withoutDash'),
  knownAgencies: agenciesFor('known'),
  agencyName: new RegExp(
    `^[\\p{Lu}]{2,}$|\\b(?:${insideName}|News|Agency|Press|Wire|Foundation|Times|Post|Service|Media)\\b`,
    'u',
  ),
  nearPlace: /^(?:NEAR|ABOARD|OFF) /,
  abbreviatedPlace: /^(?:ST\. |MT\. |FT\. )/,
  insidePlace: wordList('al el de la le du der of on and the'),
  insideRegion: wordList('of the and de du da del la'),
  joint: /^(?:\s?\/\s?| and | AND | & )/,
};
