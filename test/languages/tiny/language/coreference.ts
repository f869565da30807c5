import type { CoreferenceLanguage, PronounForm } from '../../../../src/core/coreference/language';
import { wordSet } from '../../../../src/core/text/wordLists';
import { anyLanguage } from '../../../../src/languages/any';
import { lemmas } from './syntax/lemmas';
import { none } from './words';

const form = (kind: PronounForm['kind'], sex: PronounForm['sex'] = null): PronounForm => {
  return { kind, sex, reflexive: false, possessive: false };
};

/** Who the pronouns are, and three nouns for people. What is empty turns off what asks for it. */
export const coreference: CoreferenceLanguage = {
  names: anyLanguage.coreference.names,
  nouns: {
    singular: lemmas.noun,
    persons: new Map([
      ['urbestrino', 'f'],
      ['inĝeniero', null],
      ['ministro', 'm'],
    ]),
    organizations: none,
    places: none,
    noThings: none,
    titles: new Map(),
    honorifics: new Set(),
    officeJoints: new Set(),
    kin: none,
    ranks: none,
    offices: none,
    otherNames: new Map(),
    institutions: none,
    stateOrganizations: none,
    anaphoric: wordSet('urbestrino inĝeniero ministro'),
    placeKinds: new Map(),
    businesses: none,
    kindWords: new Map(),
    vague: none,
    vagueInNames: none,
  },
  nominals: {
    determiners: new Map([['la', 'definite']]),
    determinersOfMarked: new Map([['la', 'definite']]),
    deictic: wordSet('tiu'),
    leadingArticle: /^la /i,
    of: wordSet('de'),
    complements: wordSet('de pri'),
    copulas: wordSet('esti'),
    conjunctions: wordSet('kaj aŭ'),
    additions: wordSet('kaj'),
  },
  pronouns: {
    forms: new Map([
      ['li', form('person', 'm')],
      ['ŝi', form('person', 'f')],
      ['ĝi', form('thing')],
      ['ili', form('several')],
      ['mi', form('speaker')],
      ['ni', form('speakers')],
    ]),
    dummy: { subjects: none, verbs: none, copulas: none, clauseOpeners: none },
  },
};
