import {
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TreeView,
} from 'vscode';
import { outlineRequest, type Outline } from '../../protocol';
import type { Articles } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { Pending } from '../shared/pending';
import { onDidChangeSettings, readSettings } from '../settings';
import { fileName } from '../shared/counts';
import { createContextCache } from './contexts';
import { createDragAndDrop } from './dragAndDrop';
import { createExpansion } from './expansion';
import { OutlineProvider } from './provider';
import { buildTree, emptyTree } from './tree';

export const viewId = 'dateline.outline';

/** The "Article" view: shows the outline of the article in sight, and is the one place that fetches it. */
export interface OutlineView {
  readonly provider: OutlineProvider;
  readonly view: TreeView<string>;
  readonly filter: string;
  setFilter(filter: string): void;
  /** Does the node stand open? */
  isOpen(id: string): boolean;
  /** What is known of the article in sight, unfiltered; it may be of an older text. */
  known(): Outline | null;
  /** The newest outline, waiting for the server where the text has changed. Null when no article is in sight. */
  fresh(): Promise<Outline | null>;
  onDidUpdate(listener: () => void): Disposable;
  /** What is shown may still change, though nothing happens: an answer is on its way. */
  readonly isPending: boolean;
}

const contextDelay = 400;

export function createOutlineView(context: ExtensionContext, articles: Articles, client: LanguageClient): OutlineView {
  const expansion = createExpansion();
  const provider = new OutlineProvider(createContextCache(client), expansion);
  const dragAndDropController = createDragAndDrop(() => provider.tree);
  const view = window.createTreeView(viewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController,
  });
  const listeners = new Set<() => void>();
  const latest = new Map<string, Outline>();
  let filter = '';
  const pending = new Pending();

  const known = () => (articles.shown && latest.get(articles.shown.uri.toString())) ?? null;

  /** Shows what is known of the article in sight. */
  function show(): void {
    const document = articles.shown;
    const outline = document && latest.get(document.uri.toString());
    const { sortBy } = readSettings().outline;
    provider.update(outline ? buildTree(outline, { sortBy, filter }) : emptyTree);
    describe(document);
    void commands.executeCommand('setContext', 'dateline.outlineSort', sortBy);
    void commands.executeCommand('setContext', 'dateline.outlineFiltered', filter !== '');
    pending.later(contextDelay, () => provider.updateContexts());
    for (const listener of listeners) listener();
  }

  function describe(document: TextDocument | null): void {
    const state = document ? client.state(document) : undefined;
    const reading = document !== null && (!state || state.phase === 'reading') && !latest.has(document.uri.toString());
    void commands.executeCommand('setContext', 'dateline.reading', reading);
    view.description = document ? fileName(document.uri) : undefined;
    view.message = [filter && filterMessage(), state?.notice].filter(Boolean).join(' ') || undefined;
  }

  function filterMessage(): string {
    const shown = [...provider.tree.nodes.values()].filter((node) => node.kind === 'item').length;
    return l10n.t('Filter “{0}”: {1} shown.', filter, shown);
  }

  async function fetch(document: TextDocument): Promise<Outline | null> {
    const uri = document.uri.toString();
    const { version } = document;
    const outline = await pending.now(() => client.request(outlineRequest, { uri, version }));
    if (!outline || document.isClosed) return latest.get(uri) ?? null;
    latest.set(uri, outline);
    if (articles.shown === document) show();
    return outline;
  }

  context.subscriptions.push(
    view,
    provider,
    pending,
    view.onDidExpandElement(({ element }) => expansion.set(element, true)),
    view.onDidCollapseElement(({ element }) => expansion.set(element, false)),
    articles.onDidChangeShown((document) => {
      show();
      if (document) void fetch(document);
    }),
    client.onState((state) => {
      const document = articles.shown;
      if (document?.uri.toString() !== state.uri) latest.delete(state.uri);
      else if (state.phase === 'reading' || state.phase === 'failed') describe(document);
      else void fetch(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => latest.delete(uri.toString())), // another untitled article may have its name
    onDidChangeSettings(show),
  );
  show();
  if (articles.shown) void fetch(articles.shown);

  return {
    provider,
    view,
    isOpen: expansion.isOpen,
    get isPending() {
      return pending.isPending;
    },
    get filter() {
      return filter;
    },
    setFilter(next) {
      filter = next;
      show();
    },
    known,
    async fresh() {
      const document = articles.shown;
      const outline = known();
      return outline?.version === document?.version ? outline : document && fetch(document);
    },
    onDidUpdate(listener) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
}
