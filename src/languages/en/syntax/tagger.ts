import type { TaggerWords } from '../../../core/syntax/language';
import { wordSet } from '../../../core/text/wordLists';
import { nameParticles } from '../lexicon/nameParticles';
import { wordsFor } from '../lexicon/wordTable';

export const tagger: TaggerWords = {
  clauseOpeners: wordSet('that which who whom whose when where why how because although while if as and or but'),
  nameParticles: wordsFor(nameParticles, 'grammar'),
  clockHalves: wordSet('am pm'),
};
