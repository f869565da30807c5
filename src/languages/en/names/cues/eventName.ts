import type { NameCue } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';

const storms = wordSet('hurricane typhoon cyclone');

export const eventName: NameCue = {
  id: 'event-name',
  description: 'The name begins with a word for a storm, which has a person’s name.',
  score: 0.9,
  strong: true,
  matches: { '⟦person.6|Typhoon Ana⟧ is over.': 'event' },
  rejects: ['⟦Typhoon⟧ is over.', '⟦Storm Ana⟧ is over.'],
  find(name) {
    return name.length > 1 && storms.has(name.ownLow(0)) ? { type: 'event' } : null;
  },
};
