import { articleActive, articleOpen, attaching, onAnnotation, relating } from '../contextKeys';
import type { Commands } from '../types';
import { and, inText, not } from '../when';

/** Relations from one annotation to another. */
export const relations: Commands = {
  'dateline.relate': {
    enablement: articleOpen,
    palette: articleActive,
    menus: { 'dateline.editor': { when: onAnnotation, group: '5_annotate@5' } },
  },
  'dateline.startRelation': { enablement: articleOpen, palette: articleActive },
  'dateline.endRelation': {
    enablement: articleOpen,
    palette: and(articleActive, relating),
    menus: { 'dateline.editor': { when: relating, group: '5_annotate@6' } },
  },
  'dateline.cancelRelation': {
    enablement: articleOpen,
    palette: false,
    keys: [
      { key: 'escape', when: and(inText, relating, '!suggestWidgetVisible', '!findWidgetVisible', not(attaching)) },
    ],
  },
  'dateline.goToRelated': {
    enablement: articleOpen,
    palette: false,
    menus: { 'dateline.editor': { when: onAnnotation, group: '5_annotate@7' } },
  },
};
