import type { NameCue } from '../../../../core/names/document/rule';
import { recognizer } from '../recognizer';

export const titleBefore: NameCue = {
  id: 'title-before',
  description: 'A title or a role stands right before the name of a person.',
  score: 0.85,
  strong: false,
  matches: {
    'President ⟦Zorbana⟧ left.': 'person',
    'Hizbollah leader ⟦Ana Ruiz⟧ left.': 'person',
  },
  rejects: ['Their leader ⟦Zorbana⟧ left.', 'President ⟦Lebanon⟧ left.', 'President ⟦group.4|Lebanese⟧ left.'],
  find(name) {
    if (name.type === 'group') return null;
    const word = name.beforeLow(1);
    const isTitle = recognizer.titles.has(word) && /^\p{Lu}/u.test(name.before(1));
    const isRole = recognizer.roles.has(word) && (name.type === 'person' || name.startsWithGivenName());
    if (!isTitle && !isRole) return null;
    return isRole || !name.isPlace() ? { type: 'person', before: 1 } : null;
  },
};
