import { articleOpen, undoable } from '../contextKeys';
import type { Commands, Key } from '../types';
import { and, inText, outlineView } from '../when';

/** In the text, and in the outline or the list of annotations. Where nothing of ours is to be undone, the keys stay VS Code's. */
const textOrTree = (key: Omit<Key, 'when'>): Key[] => [
  { ...key, when: and(inText, undoable) },
  {
    ...key,
    when: and(`focusedView =~ ${/^dateline\.(outline|annotations)$/}`, 'listFocus', '!inputFocus', undoable),
  },
];

/** Undo and redo: by keys of the text and the annotations together, by commands of the annotations alone. */
export const undo: Commands = {
  'dateline.undo': {
    icon: '$(discard)',
    enablement: articleOpen,
    palette: false,
    keys: textOrTree({ key: 'ctrl+z', mac: 'cmd+z' }),
  },
  'dateline.redo': {
    icon: '$(redo)',
    enablement: articleOpen,
    palette: false,
    keys: [
      ...textOrTree({ key: 'ctrl+shift+z', mac: 'cmd+shift+z' }),
      ...textOrTree({ win: 'ctrl+y', linux: 'ctrl+y' }),
    ],
  },
  'dateline.undoAnnotation': {
    icon: '$(discard)',
    enablement: articleOpen,
    palette: and(articleOpen, undoable),
    menus: {
      'view/title': { when: and(outlineView, undoable), group: '5_undo@1' },
      'dateline.correct': { when: undoable, group: '4_undo@1' },
    },
  },
  'dateline.redoAnnotation': {
    icon: '$(redo)',
    enablement: articleOpen,
    palette: and(articleOpen, undoable),
    menus: {
      'view/title': { when: and(outlineView, undoable), group: '5_undo@2' },
      'dateline.correct': { when: undoable, group: '4_undo@2' },
    },
  },
};
