import type { NameInText, NameVote } from '../../../../core/names/document/rule';
import { organizationNouns } from '../../lexicon/organizationNouns';
import { wordsFor } from '../../lexicon/wordTable';
import { hasBelongingAfter } from '../belonging';

/** "the army and Xanadu". */
const acting = wordsFor(organizationNouns, 'acting');

/** Words from a conjunction to the noun, at most: "and the new Syrian army". */
const mostToNoun = 4;

export const organizationNoun: NameVote = {
  id: 'organization-noun',
  description: 'A noun for an organization goes with the name, or is coordinated with it.',
  weight: 2,
  sufficient: false,
  matches: {
    'Talks with ⟦Qorvash⟧ fighters ended.': 'organization',
    'The ⟦Qorvash⟧ terror group left.': 'organization',
    'The army and ⟦Qorvash⟧ fought.': 'organization',
    '⟦Qorvash⟧ and the Xanadian army won.': 'organization',
  },
  rejects: ['⟦Damascus⟧ officials met.', '⟦Qorvash⟧ and an army won.', 'The priest and ⟦Qorvash⟧ fought.'],
  typeOf(name) {
    if (name.type === 'group' || !(hasBelongingAfter(name) || isCoordinated(name))) return null;
    return name.isSpelledAsPlace('any') ? null : 'organization';
  },
};

/** Whether a name is coordinated with a common noun for an organization: "the Lebanese army and Xanadu". */
function isCoordinated(name: NameInText): boolean {
  if (isConjunction(name.before(1)) && acting.has(name.before(2))) return true;
  if (!isConjunction(name.after(1)) || name.after(2) !== 'the') return false;
  for (let k = 3; k <= mostToNoun; k++) {
    if (acting.has(name.after(k))) return true;
    if (!/^\p{L}/u.test(name.after(k))) return false;
  }
  return false;
}

const isConjunction = (word: string): boolean => word === 'and' || word === 'or';
