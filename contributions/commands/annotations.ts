import { articleActive, articleOpen, attaching, onAnnotation, onDoubtful } from '../contextKeys';
import type { Commands } from '../types';
import { and, annotationRow, inText } from '../when';

/** The keyboard moves in the list of annotations. */
const inAnnotations = and('focusedView == dateline.annotations', '!inputFocus');

/** Annotations of any kind: go to the next, keep its place, attach it, remove it. */
export const annotations: Commands = {
  'dateline.saveAnnotationsAs': { enablement: articleOpen, palette: articleOpen },
  'dateline.nextAnnotation': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'ctrl+f9', mac: 'cmd+f9', when: inText }],
  },
  'dateline.previousAnnotation': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'ctrl+shift+f9', mac: 'cmd+shift+f9', when: inText }],
  },
  'dateline.annotations.remove': {
    icon: '$(trash)',
    enablement: articleOpen,
    palette: articleActive,
    keys: [{ key: 'alt+delete', mac: 'ctrl+cmd+backspace', when: and(inText, onAnnotation) }],
    menus: {
      'view/item/context': {
        when: annotationRow(/^(label|relation|comments|correction|foreign)\./),
        group: ['inline@9', '9_remove@1'],
      },
      'dateline.editor': { when: onAnnotation, group: '5_annotate@8' },
    },
  },
  'dateline.annotations.keep': {
    icon: '$(check)',
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'alt+k', mac: 'ctrl+alt+k', when: and(inText, onDoubtful) }],
    menus: {
      'view/item/context': { when: annotationRow(/\.(unsure|changed|moved)$/), group: ['inline@1', '1_place@1'] },
      'dateline.editor': { when: onDoubtful, group: '5_annotate@7' },
    },
  },
  'dateline.annotations.attach': {
    enablement: articleOpen,
    palette: articleActive,
    menus: {
      'view/item/context': {
        when: annotationRow(/^(label|comments|correction).*\.(unsure|changed|orphan|kept|moved)$/),
        group: '1_place@2',
      },
    },
  },
  'dateline.annotations.removeSelected': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'delete', mac: 'cmd+backspace', when: inAnnotations }],
  },
  'dateline.annotations.changeSelected': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'f2', when: inAnnotations }],
  },
  'dateline.showAnnotations': { enablement: articleOpen, palette: articleOpen },
  'dateline.annotations.attachHere': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'f9 f9', when: and(inText, attaching) }],
  },
  'dateline.annotations.cancelAttach': {
    enablement: articleOpen,
    palette: false,
    keys: [{ key: 'escape', when: and(inText, attaching) }],
  },
};
