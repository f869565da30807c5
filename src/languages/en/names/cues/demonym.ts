import type { NameCue } from '../../../../core/names/document/rule';
import { groups } from '../groups';

export const demonym: NameCue = {
  id: 'demonym',
  description: 'The word names the people or things of a country, faith or party.',
  score: 0.9,
  strong: true,
  matches: { '⟦Lebanese⟧ officials left.': 'group', 'The ⟦Shiites⟧ won.': 'group' },
  rejects: ['⟦Lebanon⟧ is calm.', '⟦Lebanese Red Cross⟧ nurses left.'],
  find(name) {
    if (name.length > 1 || name.isSpelledAsPlace('larger')) return null;
    if (name.demonym() === null && !groups.has(name.own(0).toLowerCase())) return null;
    return { type: 'group' };
  },
};
