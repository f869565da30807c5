import {
  EventEmitter,
  commands,
  env,
  l10n,
  window,
  type ExtensionContext,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import { exportRequest, sourcesRequest, type Sources } from '../../protocol';
import type { Articles } from '../shared/articles';
import { createLatestAnswer } from '../connection/latestAnswer';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { confirm } from '../shared/status';
import { hasReading, refuseNothing, whyUnread } from '../shared/unread';
import { openSourceCommand, rowsOf } from './rows';

const viewId = 'dateline.sources';

/** The "Source Balance" view: whose words the article in sight carries. Asked for only while it can be seen. */
export interface SourcesView {
  readonly rows: readonly TreeItem[];
  /** Why there are none, where the article is not read. */
  readonly message: string | undefined;
}

export function createSourcesView(context: ExtensionContext, articles: Articles, client: LanguageClient): SourcesView {
  const changed = new EventEmitter<undefined>();
  const latest = createLatestAnswer();
  let rows: TreeItem[] = [];
  /** The article that the rows are of, and nobody else's. */
  let owner: TextDocument | null = null;
  const treeDataProvider: TreeDataProvider<TreeItem> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (item) => item,
    getChildren: (parent) => (parent ? [] : rows),
  };
  const view = window.createTreeView<TreeItem>(viewId, { treeDataProvider });

  const fetch = (document: TextDocument): Promise<Sources | null> =>
    client.request(sourcesRequest, { uri: document.uri.toString(), version: document.version });

  /** That nobody is quoted is said only of an article that has been read, and whose voices are known. */
  function show(next: TreeItem[], isWhole = false): void {
    void commands.executeCommand('setContext', 'dateline.sourcesRead', isWhole);
    if (JSON.stringify(next) === JSON.stringify(rows)) return;
    rows = next;
    changed.fire(undefined);
  }

  async function update(): Promise<void> {
    const document = articles.shown;
    if (document !== owner) show([]);
    owner = document;
    const standing = document && client.standings.of(document);
    view.message = (standing && whyUnread(standing)) ?? undefined;
    if (!document || !standing || !view.visible) return;
    if (!hasReading(standing)) return standing.phase === 'reading' ? undefined : show([]);
    const balance = await latest(fetch(document));
    if (balance && document === articles.shown) show(rowsOf(balance), standing.phase === 'read');
  }

  async function copy(format: 'sources-markdown' | 'sources-csv'): Promise<void> {
    const document = articles.shown;
    if (!document) return;
    const balance = await fetch(document);
    if (!balance || balance.sources.length === 0)
      return refuseNothing(client.standings.of(document), l10n.t('No quotations in this article.'));
    const { uri, version } = balance;
    const exported = await client.request(exportRequest, { uri, version, format });
    if (!exported) return;
    await env.clipboard.writeText(exported.text);
    confirm(l10n.t('Copied'));
  }

  async function open(id: string): Promise<void> {
    const document = articles.shown;
    const source = document && (await fetch(document))?.sources.find((other) => other.id === id);
    if (document && source) await revealRange(document, toRange(source.ranges[0]));
  }

  context.subscriptions.push(
    view,
    changed,
    articles.onDidChangeShown(() => void update()),
    view.onDidChangeVisibility(() => void update()),
    client.standings.onDidChange((uri) => {
      if (uri === null || uri === articles.shown?.uri.toString()) void update();
    }),
    commands.registerCommand('dateline.copySourceBalanceMarkdown', () => copy('sources-markdown')),
    commands.registerCommand('dateline.copySourceBalanceCsv', () => copy('sources-csv')),
    commands.registerCommand(openSourceCommand, (id: unknown) => (typeof id === 'string' ? open(id) : undefined)),
  );
  return {
    get rows() {
      return rows;
    },
    get message() {
      return view.message;
    },
  };
}
