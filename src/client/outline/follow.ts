import { window, type ExtensionContext } from 'vscode';
import { isArticle, type Articles } from '../shared/articles';
import { Pending } from '../shared/pending';
import { sameRange } from '../shared/ranges';
import { onDidChangeSettings, readSettings } from '../settings';
import { mentionAt, type MentionNode, type Node } from './tree';
import type { OutlineView } from './view';

const settle = 80;

/** What the integration tests look at. */
export type Following = Pick<Pending, 'isPending'>;

/** Selects in the tree what the cursor stands on: only while the tree is in sight, and never taking the focus. */
export function followCursor(context: ExtensionContext, outline: OutlineView, articles: Articles): Following {
  const { view, provider } = outline;
  const selected = new Map<string, string>();
  const pending = new Pending();

  function node(id: string | undefined): Node | undefined {
    return id === undefined ? undefined : provider.tree.nodes.get(id);
  }

  /** Is the right row selected already: the mention itself, or its item? */
  function isSelected(mention: MentionNode): boolean {
    const now = node(view.selection[0]);
    if (now?.kind === 'mention') return now.id === mention.id || sameRange(now.mention.range, mention.mention.range);
    return now?.kind === 'item' && now.id === mention.parent && !isShown(mention.id);
  }

  /** A mention is shown only below an item that stands open; the item stands for it otherwise. */
  const isShown = (id: string) => {
    const mention = node(id);
    return mention?.kind === 'mention' && outline.isOpen(mention.parent);
  };

  async function select(id: string): Promise<void> {
    try {
      await view.reveal(id, { select: true, focus: false, expand: false });
    } catch {
      // the tree took another shape meanwhile; the next update follows again
    }
  }

  async function follow(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!view.visible || !editor || !isArticle(editor.document) || articles.shown !== editor.document) return;
    if (!readSettings().outline.followCursor) return restore(editor.document.uri.toString());
    if (provider.tree.version !== editor.document.version) return; // onDidUpdate comes back here
    const { line, character } = editor.selection.start;
    const mention = mentionAt(provider.tree, line, character);
    if (mention && !isSelected(mention)) await select(isShown(mention.id) ? mention.id : mention.parent);
  }

  /** The selection of an article that is back in sight, where the tree has lost it. */
  async function restore(uri: string): Promise<void> {
    const id = selected.get(uri);
    if (id && view.selection.length === 0 && provider.tree.nodes.has(id)) await select(id);
  }

  const later = () => pending.later(settle, follow);

  context.subscriptions.push(
    pending,
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === window.activeTextEditor && later()),
    window.onDidChangeActiveTextEditor(later),
    view.onDidChangeVisibility(later),
    view.onDidChangeSelection(({ selection: [id] }) => id !== undefined && void selected.set(provider.tree.uri, id)),
    outline.onDidUpdate(later),
    onDidChangeSettings(later),
  );
  return pending;
}
