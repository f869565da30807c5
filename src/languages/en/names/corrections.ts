import type { NameCorrectionsLanguage } from '../../../core/names/language';
import { wordSet } from '../../../core/text/wordLists';

export const corrections: NameCorrectionsLanguage = {
  nounPhraseOpeners: wordSet(`
    the a an this that these those both such another other some several many most
    one any no each every his her its their our your my`),
};
