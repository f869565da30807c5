import type { NameCue, NameInText } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { organizationNouns } from '../../lexicon/organizationNouns';
import { wordsFor } from '../../lexicon/wordTable';
import { recognizer } from '../recognizer';

const appositionNouns = wordsFor(organizationNouns, 'apposition');
const determiners = wordSet('a an the his her its');

/** How many words after a comma, determiner aside, may lie before the noun. */
const reach = 4;

/** "X, a charity". */
export const organizationAfter: NameCue = {
  id: 'organization-after',
  description: 'An apposition after the name calls it an organization.',
  score: 0.8,
  strong: true,
  matches: { '⟦Doctors Across Frontiers⟧, a small charity, has opened a clinic.': 'organization' },
  rejects: [
    '⟦Doctors Across Frontiers⟧, charity workers, left.',
    '⟦person.4|Ana Ruiz⟧, the party leader, left.',
    '⟦Zorbana⟧, a spokesman for the charity, left.',
  ],
  find(name) {
    const found = nounAfter(name);
    if (!found || !appositionNouns.has(found.noun) || !found.hasDeterminer) return null;
    return name.type === 'person' && name.startsWithGivenName() ? null : { type: 'organization', after: found.at };
  },
};

/** "X, a spokesman for". */
export const roleAfter: NameCue = {
  id: 'role-after',
  description: 'An apposition after the name says what a person is or does.',
  score: 0.8,
  strong: true,
  matches: {
    '"It rained," said ⟦organization.6|Esperance Furaha⟧, a pharmacist.': 'person',
    '⟦person.4|Zorbana⟧, spokesman for the charity, left.': 'person',
  },
  rejects: ['⟦Zorbana⟧, spokesman for the charity, left.', '⟦place.4|Zorbana⟧, a spokesman said, is dry.'],
  find(name) {
    const found = nounAfter(name);
    if (!found || !recognizer.roles.has(found.noun) || (found.hasDeterminer && appositionNouns.has(found.noun)))
      return null;
    const isPerson =
      name.type === 'person' ||
      name.startsWithGivenName() ||
      (found.hasDeterminer && found.at === 3 && looksPersonal(name));
    return isPerson ? { type: 'person', after: found.at } : null;
  },
};

interface FoundNoun {
  readonly noun: string;
  /** Where it stands after the name, the comma being 1. */
  readonly at: number;
  readonly hasDeterminer: boolean;
}

/** The first noun of an apposition that says what the name is. */
function nounAfter(name: NameInText): FoundNoun | null {
  if (name.type === 'group' || name.type === 'place' || name.after(1) !== ',') return null;
  const hasDeterminer = determiners.has(name.afterLow(2));
  const first = hasDeterminer ? 3 : 2;
  for (let at = first; at < first + reach; at++) {
    const noun = name.afterLow(at);
    if ((hasDeterminer && appositionNouns.has(noun)) || recognizer.roles.has(noun)) return { noun, at, hasDeterminer };
  }
  return null;
}

/** Two or three plain capitalized words, none of them an organization's. */
function looksPersonal(name: NameInText): boolean {
  if (name.length < 2 || name.length > 3) return false;
  for (let k = 0; k < name.length; k++)
    if (!/^\p{Lu}\p{Ll}+$/u.test(name.own(k)) || recognizer.organizationEnds.has(name.ownLow(k))) return false;
  return true;
}
