import { articleOpen } from '../contextKeys';
import type { Commands } from '../types';
import { outlineOfArticle } from '../when';

/** What is coloured. */
export const highlights: Commands = {
  'dateline.toggleHighlights': { icon: '$(paintcan)', palette: articleOpen },
  'dateline.chooseHighlights': {
    palette: articleOpen,
    menus: { 'view/title': { when: outlineOfArticle, group: '2_highlights@1' } },
  },
};
