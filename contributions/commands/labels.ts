import { annotating, articleActive, articleOpen, attaching, onLabel } from '../contextKeys';
import { letters } from '../keys';
import type { Commands } from '../types';
import { and, annotationRow, annotationsOfArticle, inText, not } from '../when';

/** A person's labels on words. */
export const labels: Commands = {
  'dateline.label': {
    icon: '$(tag)',
    enablement: articleOpen,
    palette: articleActive,
    keys: [{ key: 'f9 f9', when: and(inText, not(attaching)), holds: true }],
    menus: {
      'view/title': { when: annotationsOfArticle, group: '1_add@1' },
      'dateline.editor': { group: '5_annotate@1' },
    },
  },
  'dateline.label.byKey': {
    enablement: articleOpen,
    palette: false,
    keys: [
      ...letters.map((letter) => ({ key: `f9 ${letter}`, when: inText, args: letter })),
      ...letters.map((letter) => ({ key: letter, when: and(inText, annotating), args: letter })),
    ],
  },
  'dateline.annotationMode': {
    icon: '$(tag)',
    enablement: articleOpen,
    palette: and(articleActive, not(annotating)),
    menus: { 'dateline.editor': { when: not(annotating), group: '5_annotate@0' } },
  },
  'dateline.annotationMode.leave': {
    palette: and(articleActive, annotating),
    keys: [{ key: 'escape', when: and(inText, annotating, '!suggestWidgetVisible', '!findWidgetVisible') }],
    menus: { 'dateline.editor': { when: annotating, group: '5_annotate@0' } },
  },
  'dateline.labelSentence': { enablement: articleOpen, palette: articleActive },
  'dateline.labelAsOne': { enablement: articleOpen, palette: articleActive },
  'dateline.repeatLabel': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'shift+f9', when: inText }],
  },
  'dateline.labelAll': {
    enablement: articleOpen,
    palette: articleActive,
    menus: { 'dateline.editor': { group: '5_annotate@2' } },
  },
  'dateline.labelDocument': {
    icon: '$(tag)',
    enablement: articleOpen,
    palette: articleOpen,
    menus: { 'view/title': { when: annotationsOfArticle, group: '1_add@2' } },
  },
  'dateline.relabel': {
    enablement: articleOpen,
    palette: false,
    menus: {
      'view/item/context': { when: annotationRow(/^(label|relation)\./), group: '2_change@1' },
      'dateline.editor': { when: onLabel, group: '5_annotate@4' },
    },
  },
  'dateline.label.expandEnd': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'alt+.', mac: 'ctrl+alt+.', when: and(inText, onLabel) }],
  },
  'dateline.label.shrinkEnd': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'alt+,', mac: 'ctrl+alt+,', when: and(inText, onLabel) }],
  },
  'dateline.label.expandStart': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'alt+shift+,', mac: 'ctrl+alt+shift+,', when: and(inText, onLabel) }],
  },
  'dateline.label.shrinkStart': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'alt+shift+.', mac: 'ctrl+alt+shift+.', when: and(inText, onLabel) }],
  },
};
