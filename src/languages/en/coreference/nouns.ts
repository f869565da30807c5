import type { CommonNouns } from '../../../core/coreference/language';
import { wordSet } from '../../../core/text/wordLists';
import { organizationNouns } from '../lexicon/organizationNouns';
import { personNouns, personSexes } from '../lexicon/personNouns';
import { placeKinds, placeNouns } from '../lexicon/placeNouns';
import { titlesAndRoles } from '../lexicon/titlesAndRoles';
import { wordsFor } from '../lexicon/wordTable';

export const commonNouns: CommonNouns = {
  singular,
  persons: personSexes,
  organizations: wordsFor(organizationNouns, 'mention'),
  places: wordsFor(placeNouns, 'mention'),
  titles: new Map([
    ...[...wordsFor(titlesAndRoles, 'male')].map((title) => [title, 'm'] as const),
    ...[...wordsFor(titlesAndRoles, 'female')].map((title) => [title, 'f'] as const),
  ]),
  kin: wordsFor(personNouns, 'kin'),
  institutions: wordsFor(organizationNouns, 'institution'),
  stateOrganizations: wordsFor(organizationNouns, 'state'),
  anaphoric: new Set([
    ...wordsFor(organizationNouns, 'anaphor'),
    ...placeKinds.keys(),
    ...wordsFor(personNouns, 'anaphor'),
  ]),
  placeKinds,
  businesses: wordsFor(organizationNouns, 'business'),
  vague: wordSet('group'),
  vagueInNames: wordSet('group company'),
};

/** "women" → "woman", "people" → "person", "agencies" → "agency". A guess: what it makes of other words is no noun of the tables. */
function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('people')) return 'person';
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
