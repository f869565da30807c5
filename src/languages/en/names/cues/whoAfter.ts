import type { NameCue } from '../../../../core/names/document/rule';

export const whoAfter: NameCue = {
  id: 'who-after',
  description: '“Who” after a comma speaks of a person.',
  score: 0.7,
  strong: false,
  matches: { '⟦Zorbana⟧, who left, is ill.': 'person' },
  rejects: ['⟦Zorbana⟧, which is shut, was sold.', '⟦group.4|Lebanese⟧, who left, are ill.'],
  find(name) {
    const speaksOfPerson = name.after(1) === ',' && name.afterLow(2) === 'who' && name.type !== 'group';
    return speaksOfPerson ? { type: 'person', after: 2 } : null;
  },
};
