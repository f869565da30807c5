import {
  CommentMode,
  Range,
  Selection,
  commands,
  l10n,
  window,
  workspace,
  type CommentReply,
  type ExtensionContext,
} from 'vscode';
import type { Operation } from '../../../protocol';
import type { Articles } from '../../shared/articles';
import { plainRange } from '../../shared/ranges';
import type { LanguageClient } from '../../connection/languageClient';
import { toRange } from '../../navigation/reveal';
import { readSettings } from '../../settings';
import { holding } from '../../shared/held';
import { refuse } from '../../shared/status';
import { activeArticle, rangesOf } from '../active';
import type { Known } from '../known';
import type { PickView } from '../pick';
import { NoteTargets, isNoteComment, isReply, type NoteTarget, type WantedView } from './target';
import type { NoteThreads } from './threads';

interface Services {
  readonly known: Known;
  readonly client: LanguageClient;
  readonly articles: Articles;
  readonly threads: NoteThreads;
  readonly pickView: PickView;
}

/**
 * Registers the commands that add, answer, edit, delete and resolve notes: from the comment boxes, the tree, or for the note under
 * the caret.
 */
export function registerNoteCommands(context: ExtensionContext, services: Services): void {
  const notes = new NoteCommands(services);
  const register = (name: string, run: (given: unknown) => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.addNote', (given) => holding(() => notes.add(given)));
  register('dateline.addDocumentNote', (given) => notes.addToDocument(given));
  register('dateline.notes.submit', (given) => notes.submit(given));
  register('dateline.notes.show', () => notes.show());
  register('dateline.notes.reply', (given) => notes.reply(given));
  register('dateline.notes.edit', (given) => notes.edit(given));
  register('dateline.notes.save', (given) => notes.save(given));
  register('dateline.notes.cancel', (given) => notes.cancel(given));
  register('dateline.notes.delete', (given) => notes.deleteNote(given));
  register('dateline.notes.deleteThread', (given) => notes.deleteThread(given));
  register('dateline.notes.resolve', (given) => notes.resolve(given, true));
  register('dateline.notes.unresolve', (given) => notes.resolve(given, false));
}

/** What the commands about notes do. `given` is what VS Code or a key passes on. */
class NoteCommands {
  readonly #known: Known;
  readonly #client: LanguageClient;
  readonly #articles: Articles;
  readonly #threads: NoteThreads;
  readonly #targets: NoteTargets;

  constructor({ known, client, articles, threads, pickView }: Services) {
    this.#known = known;
    this.#client = client;
    this.#articles = articles;
    this.#threads = threads;
    this.#targets = new NoteTargets(known, threads, pickView);
  }

  async add(given: unknown): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document } = editor;
    const {
      version,
      ranges: [range],
    } = await rangesOf(editor, this.#client);
    if (!range) return refuse(l10n.t('Select some words, or put the cursor on a word.'));
    if (isReply(given)) {
      await this.#known.apply(document, { kind: 'comment', range, text: given.text, author: author() }, version);
      return;
    }
    const { start, end } = toRange(range);
    editor.selection = new Selection(start, end);
    await this.#threads.allowAt(document, new Range(start, end));
    const box = commentBox();
    await commands.executeCommand('workbench.action.addComment');
    await box;
  }

  async addToDocument(given: unknown): Promise<void> {
    const document = activeArticle()?.document ?? this.#articles.shown;
    if (!document) return;
    const text = isReply(given) ? given.text : await ask(l10n.t('Note on the Article'));
    if (text) await this.#known.apply(document, { kind: 'comment', range: null, text, author: author() });
  }

  /** The box of a thread that was just begun: the range is the reader's selection, and the stored thread replaces this one. */
  async submit(given: unknown): Promise<void> {
    if (!isReply(given)) return;
    const { thread, text } = given as CommentReply;
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === thread.uri.toString());
    if (!document || !thread.range || text.trim() === '') return;
    const words = thread.range.isEmpty ? document.lineAt(thread.range.start.line).range : thread.range;
    const comment: Operation = { kind: 'comment', range: plainRange(words), text, author: author() };
    if (!(await this.#known.apply(document, comment))) return;
    thread.dispose();
    this.#threads.allowNowhere();
    await commands.executeCommand('workbench.action.focusActiveEditorGroup'); // the box had the keyboard, and is gone
  }

  async reply(given: unknown): Promise<void> {
    const title = l10n.t('Reply to Note');
    const target = await this.#targets.threadOf(given, title);
    if (!target) return;
    const { document, view } = target;
    const text = isReply(given) ? given.text : await ask(title);
    if (text?.trim()) await this.#known.apply(document, { kind: 'reply', id: view.id, text, author: author() });
  }

  async show(): Promise<void> {
    const target = await this.#targets.threadOf(undefined, l10n.t('Show Notes'));
    if (target) this.#threads.expand(target.view.id);
  }

  async edit(given: unknown): Promise<void> {
    const title = l10n.t('Edit Note');
    if (isNoteComment(given)) return this.#threads.setMode(given, CommentMode.Editing);
    const target = await this.#targets.noteOf(given, title);
    const text = target && (isReply(given) ? given.text : await ask(title, target.note.text));
    if (target && text?.trim()) await this.#saveNote(target, text);
  }

  async save(given: unknown): Promise<void> {
    if (!isNoteComment(given)) return;
    const target = await this.#targets.noteOf(given, '');
    if (target && given.body.trim() !== '') await this.#saveNote(target, given.body);
    this.#threads.setMode(given, CommentMode.Preview);
  }

  cancel(given: unknown): void {
    if (isNoteComment(given)) this.#threads.setMode(given, CommentMode.Preview);
  }

  async deleteNote(given: unknown): Promise<void> {
    const target = await this.#targets.noteOf(given, l10n.t('Delete Note'));
    if (!target) return;
    const { document, view, note } = target;
    await this.#known.apply(document, { kind: 'deleteNote', id: view.id, note: note.id });
  }

  deleteThread(given: unknown): Promise<void> {
    return this.#applyTo(given, l10n.t('Delete Thread'), ({ view }) => ({ kind: 'remove', ids: [view.id] }));
  }

  resolve(given: unknown, resolved: boolean): Promise<void> {
    return this.#applyTo(
      given,
      resolved ? l10n.t('Resolve Notes') : l10n.t('Reopen Notes'),
      ({ view }) => ({ kind: 'resolve', id: view.id, resolved }),
      (view) => view.resolved !== resolved,
    );
  }

  async #saveNote({ document, view, note }: Required<NoteTarget>, text: string): Promise<void> {
    if (text === note.text) return;
    await this.#known.apply(document, { kind: 'editNote', id: view.id, note: note.id, text });
  }

  async #applyTo(
    given: unknown,
    title: string,
    operation: (target: NoteTarget) => Operation,
    wanted?: WantedView,
  ): Promise<void> {
    const target = await this.#targets.threadOf(given, title, wanted);
    if (target) await this.#known.apply(target.document, operation(target));
  }
}

/** Resolves when VS Code has opened the box of a new note, or has had time to. What is typed until then is not typed into the article. */
function commentBox(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const listener = workspace.onDidOpenTextDocument(({ uri }) => uri.scheme === 'comment' && done());
  });
}

/** Milliseconds that the box of a new note is waited for. */
const patience = 2000;

const author = (): string | null => readSettings().author || null;

const ask = (title: string, value = ''): Thenable<string | undefined> =>
  window.showInputBox({ title, value, placeHolder: l10n.t('Note') });
