import type { NameCorrectionsLanguage } from '../../../core/names/language';
import { determiners } from '../lexicon/determiners';
import { wordsFor } from '../lexicon/wordTable';

export const corrections: NameCorrectionsLanguage = { nounPhraseOpeners: wordsFor(determiners, 'opener') };
