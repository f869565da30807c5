import type { NameVote } from '../../../../core/names/document/rule';
import { states } from '../states';

export const state: NameVote = {
  id: 'state',
  description: 'A state’s abbreviation after a comma speaks for a place.',
  weight: 2,
  sufficient: false,
  matches: { 'He lives in ⟦Quillon⟧, TX, on Mondays.': 'place', 'He lives in ⟦Quillon⟧, Kan., on Mondays.': 'place' },
  rejects: ['⟦RUIZ⟧, OR SO THEY SAY, LEFT.', '⟦Quillon⟧, Texan by birth, left.'],
  typeOf(name) {
    if (name.after(1) !== ',' || !states.has(name.after(2).replace(/\.$/, ''))) return null;
    // Where all is in capitals, "OR" and "IN" are words.
    return /\p{Ll}/u.test(name.own(name.length - 1)) ? 'place' : null;
  },
};
