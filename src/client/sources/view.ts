import { EventEmitter, commands, env, l10n, window, type ExtensionContext, type TextDocument, type TreeItem } from 'vscode';
import { sourcesRequest, type Sources } from '../../protocol';
import type { Articles } from '../articles';
import type { Reader } from '../reader';
import { revealRange, toRange } from '../reveal';
import { confirm } from '../status';
import { openSourceCommand, rowsOf } from './rows';

const viewId = 'dateline.sources';

/** The "Source Balance" view: whose words the article in sight carries. Asks for it only while it can be seen. */
export interface SourcesView {
  readonly rows: readonly TreeItem[];
}

export function createSourcesView(context: ExtensionContext, articles: Articles, reader: Reader): SourcesView {
  const changed = new EventEmitter<undefined>();
  let rows: TreeItem[] = [];
  const view = window.createTreeView<TreeItem>(viewId, {
    treeDataProvider: { onDidChangeTreeData: changed.event, getChildren: parent => (parent ? [] : rows), getTreeItem: item => item },
  });

  const fetch = (document: TextDocument): Promise<Sources | null> =>
    reader.request(sourcesRequest, { uri: document.uri.toString(), version: document.version });

  async function update(): Promise<void> {
    if (!view.visible) return;
    const document = articles.shown;
    const balance = document && (await fetch(document));
    if (document !== articles.shown) return; // another article came into sight meanwhile, and with it another update
    if (document && !balance) return;
    const next = balance ? rowsOf(balance) : [];
    if (JSON.stringify(next) === JSON.stringify(rows)) return;
    rows = next;
    changed.fire(undefined);
  }

  async function copy(format: 'markdown' | 'csv'): Promise<void> {
    const balance = articles.shown && (await fetch(articles.shown));
    if (!balance || balance.sources.length === 0) return confirm(l10n.t('No quotations in this article.'));
    await env.clipboard.writeText(balance[format]);
    confirm(l10n.t('Copied'));
  }

  async function open(id: string): Promise<void> {
    const document = articles.shown;
    const source = document && (await fetch(document))?.sources.find(other => other.id === id);
    if (document && source) await revealRange(document, toRange(source.range));
  }

  context.subscriptions.push(
    view, changed,
    view.onDidChangeVisibility(() => void update()),
    articles.onDidChangeShown(() => void update()),
    reader.onState(state => {
      if (state.uri === articles.shown?.uri.toString() && state.phase !== 'reading') void update();
    }),
    commands.registerCommand('dateline.showSourceBalance', () => commands.executeCommand(`${viewId}.focus`)),
    commands.registerCommand('dateline.copySourceBalanceMarkdown', () => copy('markdown')),
    commands.registerCommand('dateline.copySourceBalanceCsv', () => copy('csv')),
    commands.registerCommand(openSourceCommand, (id: unknown) => (typeof id === 'string' ? open(id) : undefined)),
  );
  return { get rows() { return rows; } };
}
