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
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { confirm } from '../shared/status';
import { openSourceCommand, rowsOf } from './rows';

const viewId = 'dateline.sources';

/** The "Source Balance" view: whose words the article in sight carries. Asked for only while it can be seen. */
export interface SourcesView {
  readonly rows: readonly TreeItem[];
}

export function createSourcesView(context: ExtensionContext, articles: Articles, client: LanguageClient): SourcesView {
  const changed = new EventEmitter<undefined>();
  let rows: TreeItem[] = [];
  const treeDataProvider: TreeDataProvider<TreeItem> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (item) => item,
    getChildren: async (parent) => (parent ? [] : (rows = (await load()) ?? rows)),
  };
  const view = window.createTreeView<TreeItem>(viewId, { treeDataProvider });

  const fetch = (document: TextDocument): Promise<Sources | null> =>
    client.request(sourcesRequest, { uri: document.uri.toString(), version: document.version });

  /** Null where there is no answer, or another article has come into sight meanwhile and with it another update. */
  async function load(): Promise<TreeItem[] | null> {
    const document = articles.shown;
    if (!document) return [];
    const balance = await fetch(document);
    return balance && document === articles.shown ? rowsOf(balance) : null;
  }

  /** Out of sight, VS Code asks for the rows when they come into sight. */
  async function update(): Promise<void> {
    const next = view.visible ? await load() : null;
    if (next === null || JSON.stringify(next) !== JSON.stringify(rows)) changed.fire(undefined);
  }

  async function copy(format: 'sources-markdown' | 'sources-csv'): Promise<void> {
    const document = articles.shown;
    const balance = document && (await fetch(document));
    if (!balance || balance.sources.length === 0) return confirm(l10n.t('No quotations in this article.'));
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
    client.onState((state) => {
      if (state.uri === articles.shown?.uri.toString() && state.phase !== 'reading') void update();
    }),
    commands.registerCommand('dateline.showSourceBalance', () => commands.executeCommand(`${viewId}.focus`)),
    commands.registerCommand('dateline.copySourceBalanceMarkdown', () => copy('sources-markdown')),
    commands.registerCommand('dateline.copySourceBalanceCsv', () => copy('sources-csv')),
    commands.registerCommand(openSourceCommand, (id: unknown) => (typeof id === 'string' ? open(id) : undefined)),
  );
  return {
    get rows() {
      return rows;
    },
  };
}
