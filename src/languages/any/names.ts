import type { NamesLanguage } from '../../core/names/language';
import { names as english } from '../en/names';

/** No names are found; those that a person marks are weighed as in English, since the gazetteer's names are English. */
export const names: NamesLanguage = {
  gazetteer: english.gazetteer,
  corrections: english.corrections,
};
