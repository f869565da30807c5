import type { DocumentLanguage, Joint } from '../../../core/names/language';
import { wordList, wordSet } from '../../../core/text/wordLists';
import { fullNames, weekdays } from '../lexicon/calendar';
import { organizationNames } from '../lexicon/organizationNames';
import { wordsFor } from '../lexicon/wordTable';
import { calendar } from './calendar';
import { credit } from './credit';
import { cues } from './cues';
import { knownOrganizations } from './knownOrganizations';
import { patterns } from './patterns';
import { recognizer } from './recognizer';
import { rows } from './rows';
import { states } from './states';
import { votes } from './votes';

export const document: DocumentLanguage = {
  titles: recognizer.titles,
  groups: recognizer.groups,
  calendar,
  weekdays: new Set(fullNames(weekdays)),
  functionWords: wordSet(`
    i we he she it they you me us him her them my our his its their your this that these those who what there here and but so yes no not
    nobody none nothing everyone everybody everything someone somebody something anyone anybody anything each both either neither others`),
  definiteArticles: wordSet('the'),
  possessive: /^['’]s$/,
  directions: wordSet('North South East West'),
  compoundEnds: wordSet(`
    based backed led born run owned era style like made old wide held ruled funded built bound only free to and in area year day long
    plus turned elect wing`),
  offices: wordSet('Minister Secretary'),
  officeFields: wordSet(`
    Foreign Interior Defence Defense Finance Health Justice Education Energy Oil Trade Labor Labour Transport Agriculture Environment
    Culture Information Security Affairs Economy Home Prime Housing Treasury State Planning Industry Tourism Sport Sports`),
  joints: joints({
    coordination: 'and or between',
    location: 'in on at from to with',
    purpose: 'for',
    belonging: 'of',
  }),
  organizationEnds: recognizer.organizationEnds,
  organizationStarts: recognizer.organizationStarts,
  organizationsOfPeoples: wordsFor(organizationNames, 'ofPeople'),
  legalForms: wordsFor(organizationNames, 'legalForm'),
  knownOrganizations,
  states,
  unabbreviated: wordSet('of the for and on in to de la du des del y e & -'),
  listSeparator: /^(?:,? (?:and|or|&) |, |; )$/,
  listConjunction: /and|or|&/,
  elision: /^[dl]['’]\p{Lu}/iu,
  notNames: /^(?:[QH][1-4]|FY ?\d{2,4})(?:[ /]\d{2,4})?$/,
  patterns,
  rows,
  credit,
  cues,
  votes,
};

function joints(words: Readonly<Record<Joint, string>>): ReadonlyMap<string, Joint> {
  return new Map(
    (Object.keys(words) as Joint[]).flatMap((joint) => wordList(words[joint]).map((word) => [word, joint] as const)),
  );
}
