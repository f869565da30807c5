import { articleOpen } from '../contextKeys';
import type { Commands } from '../types';
import { and, outlineOfArticle } from '../when';

/** The article itself. */
export const article: Commands = {
  'dateline.treatAsArticle': { palette: and('editorIsOpen', 'editorLangId != article', 'resourceScheme != output') },
  'dateline.articles.includeFolder': {
    palette: false,
    menus: { 'explorer/context': { when: 'explorerResourceIsFolder', group: '6_dateline@1' } },
  },
  'dateline.openSample': { palette: true },
  'dateline.setArticleDate': {
    icon: '$(calendar)',
    enablement: articleOpen,
    palette: articleOpen,
    menus: {
      'view/title': { when: outlineOfArticle, group: '4_date@1' },
      'dateline.editor': { group: '4_date@1' },
    },
  },
};
