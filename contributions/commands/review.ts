import { articleActive, articleOpen, reviewing } from '../contextKeys';
import { letters } from '../keys';
import type { Commands } from '../types';
import { and, annotationsOfArticle, inText, not } from '../when';

const answers = ['a', 'r', 'c', 's'];

/** Uncertain readings, one by one. */
export const review: Commands = {
  'dateline.nextUnreviewed': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'ctrl+f8', mac: 'cmd+f8', when: inText }],
  },
  'dateline.previousUnreviewed': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'ctrl+shift+f8', mac: 'cmd+shift+f8', when: inText }],
  },
  'dateline.review': {
    icon: '$(eye)',
    enablement: articleOpen,
    palette: and(articleActive, not(reviewing)),
    menus: { 'view/title': { when: annotationsOfArticle, group: 'navigation@1' } },
  },
  'dateline.review.accept': {
    enablement: reviewing,
    palette: false,
    keys: [{ key: 'a', when: and(inText, reviewing) }],
  },
  'dateline.review.reject': {
    enablement: reviewing,
    palette: false,
    keys: [{ key: 'r', when: and(inText, reviewing) }],
  },
  'dateline.review.change': {
    enablement: reviewing,
    palette: false,
    keys: [{ key: 'c', when: and(inText, reviewing) }],
  },
  'dateline.review.skip': {
    enablement: reviewing,
    palette: false,
    keys: [{ key: 's', when: and(inText, reviewing) }],
  },
  'dateline.review.other': {
    enablement: reviewing,
    palette: false,
    keys: letters
      .filter((letter) => !answers.includes(letter))
      .map((letter) => ({ key: letter, when: and(inText, reviewing) })),
  },
  'dateline.review.stop': { palette: false, keys: [{ key: 'escape', when: and(inText, reviewing) }] },
};
