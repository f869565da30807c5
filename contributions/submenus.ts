import type { Submenus } from './types';

const inArticle = 'editorLangId == article';

/** Menus of ours inside VS Code's. A command is put into one by its `menus`, as into any other. */
export const submenus: Submenus = {
  'dateline.editor': {
    label: '%menu.editor%',
    menus: { 'editor/context': { when: inArticle, group: '1_dateline@1' } },
  },
  'dateline.correct': {
    label: '%menu.correct%',
    menus: { 'editor/context': { when: inArticle, group: '1_dateline@2' } },
  },
};
