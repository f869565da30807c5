import type { NameCue } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { placeNouns } from '../../lexicon/placeNouns';
import { wordsFor } from '../../lexicon/wordTable';

const nounsBefore = wordsFor(placeNouns, 'before');
const nounsAfter = wordsFor(placeNouns, 'after');
const prepositions = wordSet('in near at from to into across outside around');

export const placeNoun: NameCue = {
  id: 'place-noun',
  description: 'A noun for a place goes with the name: “town of” before it, or “province” after it.',
  score: 0.85,
  strong: true,
  matches: { 'They fled the town of ⟦person.6|Zorbana⟧.': 'place', 'They fled ⟦Zorbana⟧ province.': 'place' },
  rejects: ['They fled the army of ⟦Zorbana⟧.', 'They fled ⟦Zorbana⟧ town.', '⟦group.6|Kurdish⟧ province is calm.'],
  find(name) {
    if (name.type === 'group' || name.type === 'event') return null;
    if (name.beforeLow(1) === 'of' && nounsBefore.has(name.beforeLow(2))) return { type: 'place', before: 2 };
    return nounsAfter.has(name.after(1)) ? { type: 'place', after: 1 } : null;
  },
};

export const placeBeside: NameCue = {
  id: 'place-beside',
  description: '“-based” or “-born” after the name speaks of a place.',
  score: 0.85,
  strong: false,
  matches: { 'The ⟦Zorbana⟧-based company left.': 'place' },
  rejects: ['The ⟦Zorbana⟧-led company left.'],
  find(name) {
    if (name.type === 'group' || name.type === 'event') return null;
    return name.after(1) === '-' && /^(?:based|born)$/.test(name.afterLow(2)) ? { type: 'place', after: 2 } : null;
  },
};

export const knownPlaceAfterPreposition: NameCue = {
  id: 'known-place-after-preposition',
  description: 'A name that the gazetteer has for a place stands after a preposition of place.',
  score: 0.8,
  strong: false,
  matches: { 'Soldiers died near ⟦person.4|Beirut⟧.': 'place' },
  rejects: ['Soldiers died near ⟦Qorvash⟧.', 'Soldiers saw ⟦person.4|Beirut⟧.'],
  find(name) {
    if (name.type === 'group' || name.type === 'event') return null;
    return prepositions.has(name.beforeLow(1)) && name.isPlace() ? { type: 'place', before: 1 } : null;
  },
};
