import type { LanguageEvidence } from '../../../../src/core/language';
import { wordSet } from '../../../../src/core/text/wordLists';

export const detection: LanguageEvidence = {
  own: wordSet('kaj estas estis ke ĉe ĝi ŝi ili pri kun ankaŭ kiu kiuj tiu aŭ oni dum ĝis diris por sed'),
  foreign: wordSet('the and of und der die que los las les des et het een och som com para une uma del il che'),
};
