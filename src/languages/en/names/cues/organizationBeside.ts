import type { CueFinding, NameCue, NameInText } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { organizationNouns } from '../../lexicon/organizationNouns';
import { wordsFor } from '../../lexicon/wordTable';
import { hasBelongingAfter } from '../belonging';

const nounsBefore = wordsFor(organizationNouns, 'before');
const nounsAfter = wordsFor(organizationNouns, 'after');
/** "state-⟦run⟧ SANA". */
const compoundEnds = wordSet('run owned controlled backed listed');
/** "an ⟦analyst⟧ at Kestrel", "⟦shares⟧ in Kestrel". */
const marketNouns = wordSet('analyst economist strategist shares stake');
const marketPrepositions = wordSet('at for with in of');

const surerScore = 0.8;
const belongingScore = 0.7;

export const organizationBeside: NameCue = {
  id: 'organization-beside',
  description: 'The words next to the name say that it is a company’s, a medium’s or a movement’s.',
  score: 0.75,
  strong: false,
  matches: {
    'The state-run ⟦Zorba⟧ said so.': 'organization',
    'She is an analyst at ⟦Kestrel⟧.': 'organization',
    'The agency ⟦Interfon⟧ said so.': 'organization',
    '⟦Al Zorba⟧ television said so.': 'organization',
    'The ⟦Zorba⟧ terror group left.': 'organization',
  },
  rejects: [
    '⟦place.4|Zorba⟧ television said so.',
    'The agency ⟦person.4|Ana Ruiz⟧ left.',
    'Soldiers met ⟦Lebanon⟧ officials.',
    '⟦Zorba⟧ said so.',
  ],
  find(name) {
    if (name.type === 'group') return null;
    return (name.type === 'event' ? null : nextToNoun(name)) ?? beforeBelonging(name);
  },
};

function nextToNoun(name: NameInText): CueFinding | null {
  const isCompound = name.before(2) === '-' && name.before(3) !== '' && compoundEnds.has(name.beforeLow(1));
  if (isCompound && name.type !== 'place') return { type: 'organization', before: 1, score: surerScore };
  const isOnMarket = marketPrepositions.has(name.beforeLow(1)) && marketNouns.has(name.beforeLow(2));
  if (isOnMarket && name.type !== 'person') return { type: 'organization', before: 2, score: surerScore };
  if (nounsBefore.has(name.beforeLow(1)))
    return name.type === 'person' && name.length > 1 ? null : { type: 'organization', before: 1 };
  return nounsAfter.has(name.afterLow(1)) && name.type !== 'place' ? { type: 'organization', after: 1 } : null;
}

/** "the Xanadu terror group": said of a name that no gazetteer has for a place. */
function beforeBelonging(name: NameInText): CueFinding | null {
  if ((name.type === 'person' && name.length > 1) || name.isPlace()) return null;
  return hasBelongingAfter(name) ? { type: 'organization', after: 1, score: belongingScore } : null;
}
