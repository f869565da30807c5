import type { GazetteerLanguage } from '../../../core/names/language';
import { transliteration } from '../lexicon/transliteration';

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
  article: /^the\s+/i,
};
