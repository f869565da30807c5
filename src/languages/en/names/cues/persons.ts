import type { NameCue } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { recognizer } from '../recognizer';

const living = wordSet(
  'works worked lives lived studies studied teaches taught plays loves likes married enjoys hopes wants smiled laughed grew',
);
const markets = wordSet('market world industry');

export const roleBeforeComma: NameCue = {
  id: 'role-before-comma',
  description: 'A person’s role and a comma stand before the name: “the leader, Kim Jong Un,”.',
  score: 0.85,
  strong: true,
  matches: { 'They met the Zorbanian leader, ⟦organization.6|Kor Jong Il⟧, on Monday.': 'person' },
  rejects: [
    'They met the market leader, ⟦organization.6|Orwin Steel⟧, on Monday.',
    'They met the leader, ⟦organization.6|Bank of Zorba⟧ staff said.',
    'It is near the leader, ⟦place.6|New York⟧, on Monday.',
  ],
  find(name) {
    if (name.type !== 'organization' || name.length < 2 || name.length > 3) return null;
    if (name.before(1) !== ',' || !recognizer.roles.has(name.before(2)) || markets.has(name.before(3))) return null;
    const isBody = recognizer.organizationEnds.has(name.ownLow(name.length - 1)) || name.own(1) === 'of';
    return !isBody && /^[,.]$/.test(name.after(1)) ? { type: 'person', before: 2 } : null;
  },
};

export const livingPerson: NameCue = {
  id: 'living-person',
  description: 'A given name that lives, works or studies somewhere is a person’s, though places are called so.',
  score: 0.8,
  strong: true,
  matches: { '⟦place.6|Victoria⟧ works in Halifax.': 'person', '⟦place.6|Florence⟧ studied law.': 'person' },
  rejects: ['⟦place.6|Zorbana⟧ works in silence.', '⟦place.6|Victoria⟧ is wet.'],
  find(name) {
    if (name.type !== 'place' || name.length > 1 || !living.has(name.after(1))) return null;
    return name.startsWithGivenName() ? { type: 'person', after: 1 } : null;
  },
};
