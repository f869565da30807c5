import { articleActive, articleOpen, onNote } from '../contextKeys';
import type { Commands } from '../types';
import { and, annotationRow, annotationsOfArticle, inNotes, inText } from '../when';

const onComment = inNotes('comment == note');

/** Notes, which VS Code shows as comments. */
export const notes: Commands = {
  'dateline.addNote': {
    icon: '$(comment)',
    enablement: articleOpen,
    palette: articleActive,
    keys: [{ key: 'alt+n', mac: 'cmd+alt+m', when: inText, holds: true }],
    menus: {
      'view/title': { when: annotationsOfArticle, group: '1_add@3' },
      'dateline.editor': { group: '5_annotate@3' },
    },
  },
  'dateline.addDocumentNote': {
    icon: '$(comment)',
    enablement: articleOpen,
    palette: articleOpen,
    menus: { 'view/title': { when: annotationsOfArticle, group: '1_add@4' } },
  },
  'dateline.notes.submit': {
    palette: false,
    menus: { 'comments/commentThread/context': { when: inNotes('commentThreadIsEmpty'), group: 'inline@1' } },
  },
  'dateline.notes.reply': {
    palette: false,
    keys: [{ key: 'alt+shift+n', mac: 'cmd+alt+r', when: and(inText, onNote) }],
    menus: {
      'view/item/context': { when: annotationRow(/^comments\./), group: '2_change@2' },
      'comments/commentThread/context': { when: inNotes('!commentThreadIsEmpty'), group: 'inline@1' },
    },
  },
  'dateline.notes.edit': {
    icon: '$(edit)',
    palette: false,
    menus: {
      'view/item/context': { when: annotationRow(/^(comments\.|note$)/), group: '2_change@3' },
      'comments/comment/title': { when: onComment, group: 'inline@1' },
    },
  },
  'dateline.notes.save': {
    palette: false,
    menus: { 'comments/comment/context': { when: onComment, group: 'inline@1' } },
  },
  'dateline.notes.cancel': {
    palette: false,
    menus: { 'comments/comment/context': { when: onComment, group: 'inline@2' } },
  },
  'dateline.notes.delete': {
    icon: '$(trash)',
    palette: false,
    menus: {
      'view/item/context': { when: annotationRow(/^note$/), group: '2_change@4' },
      'comments/comment/title': { when: onComment, group: 'inline@2' },
    },
  },
  'dateline.notes.deleteThread': {
    icon: '$(trash)',
    palette: false,
    menus: { 'comments/commentThread/title': { when: inNotes('!commentThreadIsEmpty'), group: 'navigation@2' } },
  },
  'dateline.notes.resolve': {
    icon: '$(pass)',
    palette: false,
    menus: {
      'view/item/context': { when: annotationRow(/^comments\.open/), group: '2_change@5' },
      'comments/commentThread/title': { when: inNotes('commentThread == open'), group: 'navigation@1' },
    },
  },
  'dateline.notes.unresolve': {
    icon: '$(issue-reopened)',
    palette: false,
    menus: {
      'view/item/context': { when: annotationRow(/^comments\.resolved/), group: '2_change@6' },
      'comments/commentThread/title': { when: inNotes('commentThread == resolved'), group: 'navigation@1' },
    },
  },
  'dateline.notes.show': {
    palette: false,
    menus: { 'dateline.editor': { when: onNote, group: '5_annotate@3' } },
  },
};
