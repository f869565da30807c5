import type { SyntaxLanguage } from '../../../../../src/core/syntax/language';
import { wordSet } from '../../../../../src/core/text/wordLists';
import { months, none, weekdays } from '../words';
import { lemmas } from './lemmas';
import { ownTagger } from './ownTagger';

const daysRoundNow = ['hieraŭ', 'hodiaŭ', 'morgaŭ'];
const days = weekdays.flatMap((day) => [day, `${day}n`]);

export const syntax: SyntaxLanguage = {
  lemmas,
  ownTagger,
  tagger: { clauseOpeners: none, nameParticles: none, clockHalves: none },
  phrases: {
    calendarNames: new Set([...days, ...months, ...daysRoundNow]),
    approximations: [['ĉirkaŭ'], ['pli', 'ol']],
    numberWords: none,
    predeterminers: none,
    floatingQuantifiers: none,
    deictics: none,
    determiningPronouns: wordSet('kiu kiuj kiun kiujn'),
    pluralModifiers: none,
  },
  verbs: {
    auxiliaries: { be: wordSet('esti estas estis estos estus estu'), have: none, do: none, get: none },
    contractedHave: { participles: none, adverbs: none },
    modals: { future: none, past: none, fullForms: new Map() },
    semiModals: { marker: '', verbs: none, oneForm: new Map(), states: none, futureStates: none },
    negations: { inside: wordSet('ne'), before: wordSet('ne neniam'), behind: none, clitic: '', pair: ['ne', 'plu'] },
  },
  clauses: {
    subordinators: new Map([
      ['ĉar', false],
      ['se', false],
      ['dum', true],
    ]),
    complementizer: 'ke',
    contentVerbs: none,
    objectControl: none,
    timeNouns: new Set([...days, ...months, ...daysRoundNow]),
    freeRelatives: wordSet('kio'),
    relativeAdverbs: wordSet('kie'),
    timeAdverbs: wordSet('kiam'),
    contrasts: wordSet('sed'),
  },
  repairs: { whileTagging: [], intentions: none, afterTagging: [], overlookedVerbs: [] },
};
