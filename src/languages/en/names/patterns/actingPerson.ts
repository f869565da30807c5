import type { NamePattern } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';

export const actingPerson: NamePattern = {
  id: 'acting-person',
  description: 'A given name that opens a sentence and does what only people do is a person.',
  score: 0.85,
  triggers: wordSet('slept laughed smiled nodded cried wept sat woke walked shrugged sighed grinned blushed came went'),
  matches: { '⟦Sunny⟧ came home with her aunt.': 'person', '⟦Joy⟧ laughed.': 'person' },
  rejects: ['Joy came late.', 'They laughed.', 'The sun came home.', 'Nobody slept.'],
  find(words) {
    if (!words.opensSentence(-1) || !words.isGivenName(-1) || words.typeAt(-1) === 'place') return [];
    const isMoving = words.at(0) === 'came' || words.at(0) === 'went';
    return isMoving && words.at(1) !== 'home' ? [] : [{ from: -1, to: 0, type: 'person' }];
  },
};
