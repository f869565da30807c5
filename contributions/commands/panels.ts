import { articleOpen } from '../contextKeys';
import type { Commands } from '../types';
import { outlineOfArticle, sourcesView } from '../when';

/** Timeline, map and source balance, each an editor beside the article. */
export const panels: Commands = {
  'dateline.showTimeline': {
    icon: '$(history)',
    enablement: articleOpen,
    palette: articleOpen,
    menus: { 'view/title': { when: outlineOfArticle, group: '0_show@1' } },
  },
  'dateline.showMap': {
    icon: '$(globe)',
    enablement: articleOpen,
    palette: articleOpen,
    menus: { 'view/title': { when: outlineOfArticle, group: '0_show@2' } },
  },
  'dateline.showSourceBalance': {
    icon: '$(graph)',
    enablement: articleOpen,
    palette: articleOpen,
    menus: {
      'view/title': [
        { when: outlineOfArticle, group: '0_show@3' },
        { when: sourcesView, group: 'navigation@1' },
      ],
    },
  },
  'dateline.copySourceBalanceMarkdown': {
    enablement: articleOpen,
    palette: false,
    menus: { 'view/title': { when: sourcesView, group: '1_copy@1' } },
  },
  'dateline.copySourceBalanceCsv': {
    enablement: articleOpen,
    palette: false,
    menus: { 'view/title': { when: sourcesView, group: '1_copy@2' } },
  },
};
