import { l10n, window, workspace, type CommentThread, type TextDocument } from 'vscode';
import type { AnnotationView, NoteView } from '../../../protocol';
import { oneLine } from '../../shared/oneLine';
import { refuse } from '../../shared/status';
import { activeArticle, viewsAtCaret } from '../active';
import type { Known } from '../known';
import type { PickView } from '../pick';
import type { NoteComment, NoteThreads } from './threads';

/** A thread of notes in an article, and one of its notes where a command is about that. */
export interface NoteTarget {
  readonly document: TextDocument;
  readonly view: AnnotationView;
  readonly note?: NoteView;
}

export type WantedView = (view: AnnotationView) => boolean;

/** Finds what a command is about: what it was given, else a thread at the caret. */
export class NoteTargets {
  readonly #known: Known;
  readonly #threads: NoteThreads;
  readonly #pickView: PickView;

  constructor(known: Known, threads: NoteThreads, pickView: PickView) {
    this.#known = known;
    this.#threads = threads;
    this.#pickView = pickView;
  }

  async threadOf(given: unknown, title: string, wanted: WantedView = () => true): Promise<NoteTarget | null> {
    const place = placeOf(given, this.#threads);
    if (place) {
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri) ?? null;
      const view = document && (await this.#known.fresh(document)).find(({ id }) => id === place.id);
      return document && view ? { document, view, note: view.notes?.find(({ id }) => id === place.note) } : null;
    }
    const editor = activeArticle();
    if (!editor) return null;
    const found = await viewsAtCaret(editor, this.#known, (view) => view.kind === 'comments' && wanted(view));
    if (found.length === 0) refuse(l10n.t('Put the cursor on a note first.'));
    const view = await this.#pickView(editor.document, found, title);
    return view ? { document: editor.document, view } : null;
  }

  /** The same, with one note of the thread: of several the reader picks one. */
  async noteOf(given: unknown, title: string): Promise<Required<NoteTarget> | null> {
    const target = await this.threadOf(given, title);
    const notes = target?.view.notes ?? [];
    const note = target?.note ?? (notes.length > 1 ? await pickNote(notes, title) : notes[0]);
    return target && note ? { ...target, note } : null;
  }
}

async function pickNote(notes: readonly NoteView[], title: string): Promise<NoteView | undefined> {
  const items = notes.map((note) => ({ note, label: oneLine(note.text), description: note.author ?? '' }));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Which one?') }))?.note;
}

export function isReply(given: unknown): given is { readonly text: string } {
  return typeof given === 'object' && given !== null && typeof (given as { text?: unknown }).text === 'string';
}

export function isNoteComment(given: unknown): given is NoteComment {
  if (typeof given !== 'object' || given === null || !('note' in given) || !('body' in given)) return false;
  return typeof (given as NoteComment).thread === 'string';
}

/** The place that a command's argument names: a comment box, a note in it, a thread's title bar, or a node of the tree. */
function placeOf(given: unknown, threads: NoteThreads): { uri: string; id: string; note?: string } | null {
  if (typeof given !== 'object' || given === null) return null;
  const { uri, id, note, thread } = given as {
    uri?: unknown;
    id?: unknown;
    note?: NoteView;
    thread?: CommentThread | string;
  };
  if (isNoteComment(given)) {
    const found = threads.find(given.thread);
    return found && { ...found, note: given.note.id };
  }
  if (typeof uri === 'string' && typeof id === 'string') return { uri, id, note: note?.id };
  return threads.annotationOf((typeof thread === 'object' ? thread : given) as CommentThread);
}
