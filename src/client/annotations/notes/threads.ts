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
import { stateWord } from '../words';

const controllerId = 'dateline.notes';

/** One note of a thread as VS Code shows it. Its body is what stands in the box while it is edited. */
export interface NoteComment extends Comment {
  readonly note: NoteView;
  readonly thread: string;
  body: string;
}

/** The threads shown beside the articles. */
export interface NoteThreads {
  /** All of them, by annotation id. */
  all(): ReadonlyMap<string, CommentThread>;
  /** The article and annotation of a thread; null for one that was just begun. */
  annotationOf(thread: CommentThread): { readonly uri: string; readonly id: string } | null;
  /** The article of an annotation that has a thread. */
  find(id: string): { readonly uri: string; readonly id: string } | null;
  expand(id: string): void;
}

interface Shown {
  readonly thread: CommentThread;
  told: string;
}

/**
 * Keeps VS Code's comment threads as the server tells: their ranges are set from there, once edits have settled, and never read
 * back.
 */
export function showNotes(context: ExtensionContext, known: Known): NoteThreads {
  const controller = comments.createCommentController(controllerId, l10n.t('Notes on Articles'));
  controller.options = { prompt: l10n.t('Note…'), placeHolder: l10n.t('A note on these words') };
  const offerRanges = (): void => {
    controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => (isArticle(document) ? [wholeOf(document)] : []),
    };
  };
  offerRanges();
  const shown = new Map<string, Map<string, Shown>>();

  function update(document: TextDocument): void {
    const uri = document.uri.toString();
    const before = shown.get(uri) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    const threads = isArticle(document) ? known.views(document).filter(hasThread) : [];
    const settled = known.told(document)?.version === document.version;
    for (const view of threads) {
      const one = before.get(view.id) ?? begin(document.uri, view);
      tell(one, view, settled);
      now.set(view.id, one);
    }
    for (const [id, { thread }] of before) if (!now.has(id)) thread.dispose();
    shown.set(uri, now);
  }

  function begin(uri: Uri, view: AnnotationView): Shown {
    // of a thread that begins empty, the Comments view knows nothing
    const thread = controller.createCommentThread(uri, toRange(view.ranges[0]), commentsOf(view));
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    return { thread, told: '' };
  }

  function forget(uri: string): void {
    for (const { thread } of shown.get(uri)?.values() ?? []) thread.dispose();
    shown.delete(uri);
  }

  const updateUri = (uri: string) => {
    const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
    if (document) update(document);
  };

  context.subscriptions.push(
    controller,
    known.onDidChange(({ uri }) => updateUri(uri)),
    // VS Code asks once when a file is shown, which may be before it has become an article; a new provider makes it ask again
    workspace.onDidOpenTextDocument((document) => isArticle(document) && offerRanges()),
    workspace.onDidCloseTextDocument(({ uri }) => forget(uri.toString())),
  );
  workspace.textDocuments.filter(isArticle).forEach(update);

  return {
    all: () =>
      new Map(
        [...shown.values()].flatMap((ofArticle) => [...ofArticle].map(([id, { thread }]) => [id, thread] as const)),
      ),
    annotationOf(thread) {
      for (const [uri, ofArticle] of shown)
        for (const [id, one] of ofArticle) if (one.thread === thread) return { uri, id };
      return null;
    },
    find(id) {
      for (const [uri, ofArticle] of shown) if (ofArticle.has(id)) return { uri, id };
      return null;
    },
    expand(id) {
      for (const ofArticle of shown.values()) {
        const thread = ofArticle.get(id)?.thread;
        if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
      }
    },
  };
}

/** Sets what has changed since the thread was last told; a note that is being edited stays so when its thread did not change. */
function tell(shown: Shown, view: AnnotationView, settled: boolean): void {
  const { thread } = shown;
  const range = toRange(view.ranges[0]);
  if (settled && !thread.range?.isEqual(range)) thread.range = range;
  const { notes, resolved = false, quote, state } = view;
  const told = JSON.stringify([notes, resolved, quote, state]);
  if (told === shown.told) return;
  shown.told = told;
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

const wholeOf = (document: TextDocument): Range => new Range(0, 0, Math.max(0, document.lineCount - 1), 0);
