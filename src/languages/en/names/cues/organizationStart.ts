import type { NameCue } from '../../../../core/names/document/rule';
import { recognizer } from '../recognizer';

export const organizationStart: NameCue = {
  id: 'organization-start',
  description: 'The name begins as organizations’ names do, with “of” or “for” after that word.',
  score: 0.8,
  strong: true,
  matches: {
    'It was lent to the ⟦Museum of World Cultures⟧.': 'organization',
    'The ⟦place.6|Bank of Ruritania⟧ is shut.': 'organization',
  },
  rejects: ['She saw the ⟦Tower of Ruritania⟧.', 'The ⟦Bank Ruritania⟧ is shut.'],
  find(name) {
    if (name.length < 3 || name.type === 'event') return null;
    const starts = recognizer.organizationStarts.has(name.ownLow(0)) && /^(?:of|for)$/.test(name.own(1));
    return starts ? { type: 'organization' } : null;
  },
};
