import { articleOpen, outlineFiltered, outlineSort } from '../contextKeys';
import type { Commands } from '../types';
import { and, not, outlineOfArticle, outlineRow, outlineView } from '../when';

/** The view "Article". */
export const outline: Commands = {
  'dateline.showOutline': { enablement: articleOpen, palette: articleOpen },
  'dateline.outline.filter': {
    icon: '$(filter)',
    palette: false,
    menus: { 'view/title': { when: and(outlineOfArticle, not(outlineFiltered)), group: 'navigation@1' } },
  },
  'dateline.outline.clearFilter': {
    icon: '$(filter-filled)',
    palette: false,
    menus: { 'view/title': { when: and(outlineView, outlineFiltered), group: 'navigation@1' } },
  },
  'dateline.outline.sortByPosition': {
    palette: false,
    menus: { 'view/title': { when: and(outlineOfArticle, `${outlineSort} != position`), group: '1_sort@1' } },
  },
  'dateline.outline.sortByCount': {
    palette: false,
    menus: { 'view/title': { when: and(outlineOfArticle, `${outlineSort} != count`), group: '1_sort@2' } },
  },
  'dateline.outline.sortByName': {
    palette: false,
    menus: { 'view/title': { when: and(outlineOfArticle, `${outlineSort} != name`), group: '1_sort@3' } },
  },
  'dateline.outline.followCursor': {
    icon: '$(eye-closed)',
    palette: false,
    menus: {
      'view/title': { when: and(outlineOfArticle, '!config.dateline.outline.followCursor'), group: 'navigation@2' },
    },
  },
  'dateline.outline.stopFollowingCursor': {
    icon: '$(eye)',
    palette: false,
    menus: {
      'view/title': { when: and(outlineOfArticle, 'config.dateline.outline.followCursor'), group: 'navigation@2' },
    },
  },
  'dateline.outline.copyText': {
    palette: false,
    menus: {
      'view/title': { when: outlineOfArticle, group: '3_copy@1' },
      'view/item/context': { when: outlineRow(/^(group|item)/), group: '3_copy@2' },
    },
  },
  'dateline.outline.copyMarkdown': {
    palette: false,
    menus: {
      'view/title': { when: outlineOfArticle, group: '3_copy@2' },
      'view/item/context': { when: outlineRow(/^(group|item)/), group: '3_copy@3' },
    },
  },
  'dateline.outline.copyItem': {
    icon: '$(copy)',
    palette: false,
    menus: { 'view/item/context': { when: outlineRow(/^(item|mention)/), group: '3_copy@1' } },
  },
};
