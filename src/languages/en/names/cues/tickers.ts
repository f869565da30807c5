import type { NameCue } from '../../../../core/names/document/rule';

export const ticker: NameCue = {
  id: 'ticker',
  description: 'A name that ends in a code of the market is neither person nor place.',
  score: 0.95,
  strong: true,
  always: true,
  matches: { '⟦person.9|Brent LCOc1⟧ stood at $71.20.': 'misc', '⟦place.6|CLc1⟧ rose.': 'misc' },
  rejects: ['⟦person.9|Brent Orwin⟧ left.', '⟦organization.9|BBC2⟧ said so.', '⟦place.9|U.S.⟧ troops left.'],
  find(name) {
    if (name.type !== 'person' && name.type !== 'place') return null;
    return /^[A-Z]{2,4}[a-z]\d{1,2}$|^[A-Z]{2,5}\.[A-Z]{1,2}$/.test(name.own(name.length - 1))
      ? { type: 'misc' }
      : null;
  },
};

export const treasury: NameCue = {
  id: 'treasury',
  description: 'A country’s Treasury, Congress or Senate is a body, not the country.',
  score: 0.9,
  strong: true,
  always: true,
  matches: { 'The ⟦place.6|U.S. Treasury⟧ note slipped.': 'organization' },
  rejects: ['The ⟦place.6|U.S.⟧ note slipped.', '⟦place.6|Treasury⟧ sank.'],
  find(name) {
    if (name.type !== 'place' || name.length < 2) return null;
    const last = name.ownLow(name.length - 1);
    return /^(?:treasury|treasuries|congress|senate|navy|army|parliament|embassy|ministry)$/.test(last)
      ? { type: 'organization' }
      : null;
  },
};
