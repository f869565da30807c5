import type { NameCue } from '../../../../core/names/document/rule';
import { organizationInitials } from '../knownOrganizations';

export const knownInitials: NameCue = {
  id: 'known-initials',
  description: 'The name is initials that everybody knows as an organization’s.',
  score: 0.9,
  strong: true,
  matches: { '⟦U.N.⟧ staff left.': 'organization', '⟦NATO⟧ met.': 'organization' },
  rejects: ['⟦XQZ⟧ met.', '⟦Un⟧ met.'],
  find(name) {
    const word = name.own(0);
    if (name.length > 1 || name.type === 'group' || !/^[\p{Lu}.\d]+$/u.test(word)) return null;
    return organizationInitials.has(word.toLowerCase().replace(/\./g, '')) ? { type: 'organization' } : null;
  },
};
