import type { DatelineLanguage } from '../../../core/layout/language';
import { wordList, wordSet } from '../../../core/text/wordLists';

export const dateline: DatelineLanguage = {
  agencies: wordSet('AP AFP Reuters CNN BBC UPI Xinhua Bloomberg dpa DPA PTI ANI TASS AAP EFE ANSA IPS MEE'),
  agencyName:
    /^[\p{Lu}]{2,}$|\b(?:Reuters|Xinhua|Bloomberg|News|Agency|Press|Wire|Foundation|Times|Post|Service|Media)\b/u,
  nearPlace: /^(?:NEAR|ABOARD|OFF) /,
  abbreviatedPlace: /^(?:ST\. |MT\. |FT\. )/,
  insidePlace: wordList('al el de la le du der of on and the'),
  insideRegion: wordList('of the and de du da del la'),
  joint: /^(?:\s?\/\s?| and | AND | & )/,
};
