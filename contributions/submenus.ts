import type { Submenus } from './types';

const inArticle = 'editorLangId == article';

/** One menu of ours inside VS Code's, and one in that. A command is put into one by its `menus`, as into any other. */
export const submenus: Submenus = {
  'dateline.editor': {
    label: '%menu.editor%',
    menus: { 'editor/context': { when: inArticle, group: '1_dateline@1' } },
  },
  'dateline.correct': {
    label: '%menu.correct%',
    menus: { 'dateline.editor': { group: '0_correct@1' } },
  },
};
