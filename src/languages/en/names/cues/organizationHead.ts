import type { NameCue } from '../../../../core/names/document/rule';
import { recognizer } from '../recognizer';

export const organizationHead: NameCue = {
  id: 'organization-head',
  description: 'The last word of the name says that it is an organization’s.',
  score: 0.85,
  strong: false,
  matches: {
    'The ⟦place.4|Al Zorba Front⟧ left.': 'organization',
    '⟦person.4|Lago Norte TV⟧ said so.': 'organization',
  },
  rejects: ['⟦Front⟧ left.', '⟦place.4|Lago Norte⟧ is dry.', 'The ⟦event.4|Xanadu Army⟧ is over.'],
  find(name) {
    if (name.length < 2 || name.type === 'misc' || name.type === 'event' || name.isPlace()) return null;
    const last = name.length - 1;
    const head = name.ownLow(last);
    if (!recognizer.organizationEnds.has(head)) return null;
    // "As", "Oy": two letters only where they are capitals.
    return head.length > 2 || /^\p{Lu}+$/u.test(name.own(last)) ? { type: 'organization' } : null;
  },
};
