import type { TaggerWords } from '../../../core/syntax/language';
import { wordSet } from '../../../core/text/wordLists';

export const tagger: TaggerWords = {
  clauseOpeners: wordSet('that which who whom whose when where why how because although while if as and or but'),
  nameParticles: wordSet(
    'van von den der ter ten de di da do dos das del della du la le bin ibn ben bint abu al el ul zu af av y e',
  ),
  clockHalves: wordSet('am pm'),
};
