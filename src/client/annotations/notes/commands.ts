import {
  CommentMode,
  Selection,
  commands,
  l10n,
  window,
  workspace,
  type CommentReply,
  type CommentThread,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { AnnotationView, NoteView, Operation } from '../../../protocol';
import type { Articles } from '../../shared/articles';
import { oneLine } from '../../shared/oneLine';
import { plainRange } from '../../shared/ranges';
import type { LanguageClient } from '../../connection/languageClient';
import { toRange } from '../../navigation/reveal';
import { readSettings } from '../../settings';
import { confirm } from '../../shared/status';
import { activeArticle, rangesOf, viewsAtCaret } from '../active';
import type { Known } from '../known';
import type { PickView } from '../pick';
import type { NoteComment, NoteThreads } from './threads';

interface Services {
  readonly known: Known;
  readonly client: LanguageClient;
  readonly articles: Articles;
  readonly threads: NoteThreads;
  readonly pickView: PickView;
}

type Wanted = (view: AnnotationView) => boolean;

/** A thread of notes in an article, and one of its notes where a command is about that. */
interface Target {
  readonly document: TextDocument;
  readonly view: AnnotationView;
  readonly note?: NoteView;
}

/**
 * The commands that add, answer, edit, delete and resolve notes: from the comment boxes, the tree, or for the note under the
 * caret.
 */
export function registerNoteCommands(context: ExtensionContext, services: Services): void {
  const { known, client, articles, threads, pickView } = services;
  const author = () => readSettings().author || null;

  async function add(given?: unknown): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document } = editor;
    const {
      version,
      ranges: [range],
    } = await rangesOf(editor, client);
    if (!range) return confirm(l10n.t('Select some words, or put the cursor on a word.'));
    if (isReply(given))
      await known.apply(document, { kind: 'comment', range, text: given.text, author: author() }, version);
    else {
      const { start, end } = toRange(range);
      editor.selection = new Selection(start, end);
      await commands.executeCommand('workbench.action.addComment');
    }
  }

  async function addToDocument(given?: unknown): Promise<void> {
    const document = activeArticle()?.document ?? articles.shown;
    if (!document) return;
    const text = isReply(given) ? given.text : await ask(l10n.t('Note on the Article'));
    if (text) await known.apply(document, { kind: 'comment', range: null, text, author: author() });
  }

  /**
   * The box of a thread that was just begun: the range is the reader's selection, and the thread makes way for the stored one.
   */
  async function submit(given: unknown): Promise<void> {
    if (!isReply(given)) return;
    const { thread, text } = given as CommentReply;
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === thread.uri.toString());
    const range = thread.range;
    if (!document || !range || text.trim() === '') return;
    const words = range.isEmpty ? document.lineAt(range.start.line).range : range;
    if (!(await known.apply(document, { kind: 'comment', range: plainRange(words), text, author: author() }))) return;
    thread.dispose();
    await commands.executeCommand('workbench.action.focusActiveEditorGroup'); // the box had the keyboard, and is gone
  }

  /** What a command is about: what it was given, else a thread at the caret. */
  async function targetOf(given: unknown, title: string, wanted: Wanted = () => true): Promise<Target | null> {
    const place = placeOf(given, threads);
    if (place) {
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri) ?? null;
      const view = document && (await known.fresh(document)).find(({ id }) => id === place.id);
      return document && view ? { document, view, note: view.notes?.find(({ id }) => id === place.note) } : null;
    }
    const editor = activeArticle();
    if (!editor) return null;
    const found = await viewsAtCaret(editor, known, (view) => view.kind === 'comments' && wanted(view));
    if (found.length === 0) confirm(l10n.t('Put the cursor on a note first.'));
    const view = await pickView(editor.document, found, title);
    return view ? { document: editor.document, view } : null;
  }

  async function noteOf(given: unknown, title: string): Promise<Required<Target> | null> {
    const target = await targetOf(given, title);
    const notes = target?.view.notes ?? [];
    const note = target?.note ?? (notes.length > 1 ? await pickNote(notes, title) : notes[0]);
    return target && note ? { ...target, note } : null;
  }

  async function reply(given: unknown): Promise<void> {
    const title = l10n.t('Reply to Note');
    const target = await targetOf(given, title);
    if (!target) return;
    const text = isReply(given) ? given.text : await ask(title);
    if (text?.trim()) await known.apply(target.document, { kind: 'reply', id: target.view.id, text, author: author() });
  }

  async function show(): Promise<void> {
    const target = await targetOf(undefined, l10n.t('Show Notes'));
    if (target) threads.expand(target.view.id);
  }

  async function edit(given: unknown): Promise<void> {
    const title = l10n.t('Edit Note');
    if (isNoteComment(given)) return setMode(given, CommentMode.Editing);
    const target = await noteOf(given, title);
    const text = target && (isReply(given) ? given.text : await ask(title, target.note.text));
    if (target && text?.trim()) await saveNote(target, text);
  }

  async function save(given: unknown): Promise<void> {
    if (!isNoteComment(given)) return;
    const target = await noteOf(given, '');
    if (target && given.body.trim() !== '') await saveNote(target, given.body);
    setMode(given, CommentMode.Preview);
  }

  const saveNote = ({ document, view, note }: Required<Target>, text: string): Promise<unknown> =>
    text === note.text
      ? Promise.resolve()
      : known.apply(document, { kind: 'editNote', id: view.id, note: note.id, text });

  function setMode(comment: NoteComment, mode: CommentMode): void {
    const thread = threads.all().get(comment.thread);
    if (!thread) return;
    thread.comments = (thread.comments as readonly NoteComment[]).map((one) => {
      if (one.note.id !== comment.note.id) return one;
      return { ...one, mode, body: mode === CommentMode.Preview ? one.note.text : one.body };
    });
  }

  async function applyTo(
    given: unknown,
    title: string,
    operation: (target: Target) => Operation,
    wanted?: Wanted,
  ): Promise<void> {
    const target = await targetOf(given, title, wanted);
    if (target) await known.apply(target.document, operation(target));
  }

  async function removeNote(given: unknown): Promise<void> {
    const target = await noteOf(given, l10n.t('Delete Note'));
    if (target) await known.apply(target.document, { kind: 'deleteNote', id: target.view.id, note: target.note.id });
  }

  const resolve = (given: unknown, resolved: boolean) =>
    applyTo(
      given,
      resolved ? l10n.t('Resolve Notes') : l10n.t('Reopen Notes'),
      ({ view }) => ({ kind: 'resolve', id: view.id, resolved }),
      (view) => view.resolved !== resolved,
    );

  const register = (name: string, run: (given: unknown) => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.addNote', add);
  register('dateline.addDocumentNote', addToDocument);
  register('dateline.notes.submit', submit);
  register('dateline.notes.show', show);
  register('dateline.notes.reply', reply);
  register('dateline.notes.edit', edit);
  register('dateline.notes.save', save);
  register('dateline.notes.cancel', (given) => isNoteComment(given) && setMode(given, CommentMode.Preview));
  register('dateline.notes.delete', removeNote);
  register('dateline.notes.deleteThread', (given) =>
    applyTo(given, l10n.t('Delete Thread'), ({ view }) => ({ kind: 'remove', ids: [view.id] })),
  );
  register('dateline.notes.resolve', (given) => resolve(given, true));
  register('dateline.notes.unresolve', (given) => resolve(given, false));
}

const ask = (title: string, value = ''): Thenable<string | undefined> =>
  window.showInputBox({ title, value, placeHolder: l10n.t('Note') });

async function pickNote(notes: readonly NoteView[], title: string): Promise<NoteView | undefined> {
  const items = notes.map((note) => ({ note, label: oneLine(note.text), description: note.author ?? '' }));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Which one?') }))?.note;
}

function isReply(given: unknown): given is { readonly text: string } {
  return typeof given === 'object' && given !== null && typeof (given as { text?: unknown }).text === 'string';
}

function isNoteComment(given: unknown): given is NoteComment {
  if (typeof given !== 'object' || given === null || !('note' in given) || !('body' in given)) return false;
  return typeof (given as NoteComment).thread === 'string';
}

/** Of a comment box's argument, a note in it, a thread's title bar, or a node of the tree. */
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
