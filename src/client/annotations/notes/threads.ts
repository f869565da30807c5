import {
  CommentMode,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Range,
  comments,
  l10n,
  workspace,
  type Comment,
  type CommentThread,
  type ExtensionContext,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { AnnotationView, NoteView } from '../../../protocol';
import { isArticle } from '../../shared/articles';
import { toRange } from '../../navigation/reveal';
import type { Known } from '../known';
import { stateWord } from '../viewLabels';

const controllerId = 'dateline.notes';

/** Milliseconds that VS Code has to ask where notes may be written, and that the answer has to get there. */
const patience = 3000;
const onItsWay = 80;

/** One note of a thread as VS Code shows it. Its body is what stands in the box while it is edited. */
export interface NoteComment extends Comment {
  readonly note: NoteView;
  readonly thread: string;
  body: string;
}

interface Shown {
  readonly thread: CommentThread;
  /** What the thread shows, as one string. */
  content: string;
}

/**
 * VS Code's comment threads beside the articles, as the server sends them. Their ranges are set from there, once edits are over,
 * and never read back.
 */
export class NoteThreads {
  readonly #known: Known;
  readonly #controller = comments.createCommentController(controllerId, l10n.t('Notes on Articles'));
  /** By article, then by annotation. */
  readonly #shown = new Map<string, ReadonlyMap<string, Shown>>();

  constructor(context: ExtensionContext, known: Known) {
    this.#known = known;
    this.#controller.options = { prompt: l10n.t('Note…'), placeHolder: l10n.t('A note on these words') };
    this.#offer(null);
    context.subscriptions.push(
      this.#controller,
      known.onDidChange(({ uri }) => this.#updateUri(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
    );
    for (const document of workspace.textDocuments.filter(isArticle)) this.#update(document);
  }

  /** All of them, by annotation id. */
  all(): ReadonlyMap<string, CommentThread> {
    const entries = [...this.#shown.values()].flatMap((ofArticle) => [...ofArticle]);
    return new Map(entries.map(([id, { thread }]) => [id, thread] as const));
  }

  /** The article and annotation of a thread; null for one that was just begun. */
  annotationOf(thread: CommentThread): { readonly uri: string; readonly id: string } | null {
    for (const [uri, ofArticle] of this.#shown)
      for (const [id, one] of ofArticle) if (one.thread === thread) return { uri, id };
    return null;
  }

  /** The article of an annotation that has a thread. */
  find(id: string): { readonly uri: string; readonly id: string } | null {
    for (const [uri, ofArticle] of this.#shown) if (ofArticle.has(id)) return { uri, id };
    return null;
  }

  expand(id: string): void {
    for (const ofArticle of this.#shown.values()) {
      const thread = ofArticle.get(id)?.thread;
      if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    }
  }

  /** Opens or closes the box in which a note is edited. */
  setMode(comment: NoteComment, mode: CommentMode): void {
    const thread = this.all().get(comment.thread);
    if (!thread) return;
    thread.comments = (thread.comments as readonly NoteComment[]).map((one) => {
      if (one.note.id !== comment.note.id) return one;
      return { ...one, mode, body: mode === CommentMode.Preview ? one.note.text : one.body };
    });
  }

  /**
   * Lets VS Code begin a thread in the lines of a range, and nowhere else: it draws a bar and a plus sign along all lines where it may.
   * Resolves when it knows; it asks a new provider at once.
   */
  async allowAt(document: TextDocument, { start, end }: Range): Promise<void> {
    const lines = new Range(start.line, 0, end.line, 0);
    const asked = new Promise<void>((resolve) => this.#offer({ document, lines, asked: resolve }));
    await Promise.race([asked, after(patience)]);
    await after(onItsWay);
  }

  /** No bar is left behind. */
  allowNowhere(): void {
    this.#offer(null);
  }

  #offer(offer: { document: TextDocument; lines: Range; asked(): void } | null): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges(document) {
        if (offer?.document !== document) return [];
        offer.asked();
        return [offer.lines];
      },
    };
  }

  #updateUri(uri: string): void {
    const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
    if (document) this.#update(document);
  }

  #update(document: TextDocument): void {
    const uri = document.uri.toString();
    const before = this.#shown.get(uri) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    const views = isArticle(document) ? this.#known.views(document).filter(hasThread) : [];
    const isCurrent = this.#known.latest(document)?.version === document.version;
    for (const view of views) {
      const one = before.get(view.id) ?? this.#begin(document.uri, view);
      show(one, view, isCurrent);
      now.set(view.id, one);
    }
    for (const [id, { thread }] of before) if (!now.has(id)) thread.dispose();
    this.#shown.set(uri, now);
  }

  #begin(uri: Uri, view: AnnotationView): Shown {
    // of a thread that begins empty, the Comments view knows nothing
    const thread = this.#controller.createCommentThread(uri, toRange(view.ranges[0]), commentsOf(view));
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    return { thread, content: '' };
  }

  #forget(uri: string): void {
    for (const { thread } of this.#shown.get(uri)?.values() ?? []) thread.dispose();
    this.#shown.delete(uri);
  }
}

/**
 * Shows what has changed; a note that is being edited stays so when its thread did not change. `isCurrent`: the view is of the text
 * as it stands.
 */
function show(shown: Shown, view: AnnotationView, isCurrent: boolean): void {
  const { thread } = shown;
  const range = toRange(view.ranges[0]);
  if (isCurrent && !thread.range?.isEqual(range)) thread.range = range;
  const { notes, resolved = false, quote, state } = view;
  const content = JSON.stringify([notes, resolved, quote, state]);
  if (content === shown.content) return;
  shown.content = content;
  thread.label = [`“${quote}”`, stateWord(state)].filter(Boolean).join(' · ');
  thread.contextValue = resolved ? 'resolved' : 'open';
  thread.state = resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
  thread.comments = commentsOf(view);
}

const commentsOf = ({ id, notes = [] }: AnnotationView): NoteComment[] =>
  notes.map((note) => ({
    note,
    thread: id,
    body: note.text,
    mode: CommentMode.Preview,
    contextValue: 'note',
    author: { name: note.author ?? l10n.t('Note') },
  }));

const hasThread = ({ kind, ranges }: AnnotationView): boolean => kind === 'comments' && ranges.length > 0;

const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
