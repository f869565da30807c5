import type { OfficesLanguage } from '../../../core/offices/language';
import { wordList, wordSet } from '../../../core/text/wordLists';
import { determiners } from '../lexicon/determiners';
import { wordsFor } from '../lexicon/wordTable';
import { lemmas } from '../syntax/lemmas';
import { diplomacy, international } from './abroad';
import { courts } from './courts';
import { intelligence, military, police } from './forces';
import { government, legislature } from './government';
import { agencies, local } from './publicBodies';

export const offices: OfficesLanguage = {
  rules: [government, legislature, courts, military, police, intelligence, diplomacy, international, local, agencies],
  posts: wordList(`
    source spokesman spokeswoman spokesperson head chief director director-general general-director deputy adviser advisor aide
    assistant chair chairman chairwoman chairperson member secretary secretary-general general-secretary press-secretary press-officer treasurer
    representative leader captain executive chief-executive mediator chief-of-staff staff speaker boss coordinator investigator
    wing clerk administrator statement communiqué communique bulletin website report delegate inspector permanent-secretary rapporteur`),
  unclearBodies: wordList(`
    agency office service board bureau administration force mission committee division unit wing branch centre center corps
    institute organization organisation body arm headquarters command brigade laboratory squad programme program fund`),
  privateWords: wordList(`
    airline association bank brand business charity club company corporation corp inc ltd federation firm fund-manager group hospital
    hotel league manufacturer museum party school society store studio team theatre theater union university college church rebel
    militia cartel gang newspaper television tv radio news magazine broadcaster network retailer insurer lender supermarket startup ngo
    foundation trust cooperative co-operative chamber-of-commerce industry campaign movement faction opposition militant insurgent
    separatist guerrilla senior-vice-president executive-vice-president family band orchestra ferry ship vessel plane bus`),
  past: wordSet('former ex retired onetime ousted deposed aspiring disgraced'),
  empty: new Set([
    ...wordsFor(determiners, 'opener'),
    ...wordsFor(determiners, 'possessive'),
    ...wordList('dr mr mrs ms sir sayyed sayyid senior top unnamed unidentified one acting'),
  ]),
  links: wordSet('of for at in from with to on within inside'),
  ends: wordSet(
    'who whom whose that which close familiar briefed or near loyal based said but when where after before',
  ),
  joints: wordSet('and &'),
  ownerEnd: /['’]s?$/,
  singular: lemmas.noun,
};
