import type { GazetteerLanguage } from '../../../core/names/language';
import { wordSet } from '../../../core/text/wordLists';
import { transliteration } from '../lexicon/transliteration';
import { stateCountries } from './states';

export const gazetteer: GazetteerLanguage = {
  transliteration,
  placeInitials: new Map([
    ['US', 'United States'],
    ['UK', 'United Kingdom'],
    ['NZ', 'New Zealand'],
    ['NY', 'New York'],
    ['DC', 'Washington DC'],
    ['LA', 'Los Angeles'],
  ]),
  stateCountries,
  unplaced: wordSet(`north south east west northeast northwest southeast southwest midwest midlands
    northern southern eastern western central`),
  article: /^the\s+/i,
};
