import type { CueFinding, NameCue, NameInText } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';

const flying = wordSet('flew flown fly flies flying flights flight fleet pilots aboard booked tickets ticket');
const carrying = wordSet('canceled cancelled grounded cancels grounds');
const airports = wordSet(
  'jfk laguardia heathrow gatwick stansted luton dulles schiphol orly haneda narita newark midway',
);
const prepositions = wordSet('to from at into near through via for outside');

export const airline: NameCue = {
  id: 'airline',
  description: 'Whom somebody flies with, or who cancels flights, is an airline.',
  score: 0.85,
  strong: true,
  always: true,
  matches: {
    'She flew with ⟦place.6|Delta⟧ to Rome.': 'organization',
    '⟦place.6|Delta⟧ canceled 40 flights.': 'organization',
    '⟦place.9|Emirates⟧ cancelled all flights to Rome.': 'organization',
  },
  rejects: [
    'She flew with ⟦person.6|Ana Ruiz⟧ to Rome.',
    'She flew to ⟦place.6|Delta⟧.',
    '⟦place.6|Rome⟧ canceled the race.',
  ],
  find(name) {
    if (name.type === 'group' || (name.type === 'person' && name.length > 1)) return null;
    const found = byFlight(name);
    return found && name.isCountry() && !isAirline(name) ? null : found;
  },
};

/** "Emirates", with no article before it, is none of the states that it may mean. */
function isAirline(name: NameInText): boolean {
  return name.length === 1 && name.own(0) === 'Emirates' && name.beforeLow(1) !== 'the';
}

function byFlight(name: NameInText): CueFinding | null {
  if (/^(?:with|on)$/.test(name.before(1)) && flying.has(name.before(2))) return { type: 'organization', before: 2 };
  if (!carrying.has(name.after(1))) return null;
  for (let k = 2; k < 6; k++) if (name.after(k) === 'flights') return { type: 'organization', after: k };
  return null;
}

export const airport: NameCue = {
  id: 'airport',
  description: 'An airport that is called after somebody is a place where one goes.',
  score: 0.92,
  strong: true,
  always: true,
  matches: { 'They flew to ⟦person.6|JFK⟧ on Monday.': 'place' },
  rejects: ['The speech of ⟦person.6|JFK⟧ is known.', 'They spoke to ⟦person.6|Orwin⟧.'],
  find(name) {
    if (name.type === 'place' || name.length > 1 || !airports.has(name.ownLow(0))) return null;
    return prepositions.has(name.before(1)) ? { type: 'place', before: 1 } : null;
  },
};
