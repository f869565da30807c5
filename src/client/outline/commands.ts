import { commands, l10n, window, type ExtensionContext } from 'vscode';
import { citationRequest, outlineTextRequest, type OutlineTextParams } from '../../protocol';
import type { Articles } from '../shared/articles';
import { copied } from '../navigation/copy';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { writeSetting } from '../settings';
import { outlineParts } from './outlineParts';
import { isInText, type Node, type SortBy } from './tree';
import { openNodeCommand } from './treeItems';
import { viewId, type OutlineView } from './view';

/** The commands of the tree: open a node, filter, sort, follow, copy. */
export function registerOutlineCommands(
  context: ExtensionContext,
  outline: OutlineView,
  articles: Articles,
  client: LanguageClient,
): void {
  const { provider } = outline;

  /** Where a node stands now: an edit may have moved it since it was drawn. */
  async function freshNode(id: string): Promise<Node | undefined> {
    await outline.fresh();
    return provider.tree.nodes.get(id);
  }

  async function openNode(id: string): Promise<void> {
    const node = await freshNode(id);
    const document = articles.shown;
    if (!document || !node || !isInText(node)) return;
    const { range } = node.kind === 'item' ? node.item.mentions[0] : node.mention;
    await revealRange(document, toRange(range));
  }

  async function copyTree(style: OutlineTextParams['style'], from?: string): Promise<void> {
    await outline.fresh();
    const { tree } = provider;
    const parts = outlineParts(tree, from);
    const answer = await client.request(outlineTextRequest, { uri: tree.uri, version: tree.version, style, parts });
    if (answer) await copied(answer.text);
  }

  function textOf(id: string): string {
    const node = provider.tree.nodes.get(id);
    return node?.kind === 'mention' ? (articles.shown?.getText(toRange(node.mention.range)) ?? '') : '';
  }

  async function copyNode(id: string | undefined): Promise<void> {
    const node = id === undefined ? undefined : await freshNode(id);
    if (!node) return;
    if (!isInText(node)) return copyTree('text', node.id);
    if (node.kind === 'item') return copied(node.item.label);
    await copied((node.groupKind === 'quotations' && (await quotationAt(node.mention.range.start))) || textOf(node.id));
  }

  async function quotationAt(position: { line: number; character: number }): Promise<string | null> {
    const document = articles.shown;
    if (!document) return null;
    const citation = await client.request(citationRequest, {
      uri: document.uri.toString(),
      version: document.version,
      position,
    });
    return citation?.quotation ?? null;
  }

  const register = (name: string, run: (argument?: string) => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));

  register(openNodeCommand, (id) => id !== undefined && openNode(id));
  register('dateline.showOutline', () => commands.executeCommand(`${viewId}.focus`));
  register('dateline.outline.filter', () => askFilter(outline));
  register('dateline.outline.clearFilter', () => outline.setFilter(''));
  register('dateline.outline.followCursor', () => writeSetting('outline.followCursor', true));
  register('dateline.outline.stopFollowingCursor', () => writeSetting('outline.followCursor', false));
  register('dateline.outline.copyText', (id) => copyTree('text', id));
  register('dateline.outline.copyMarkdown', (id) => copyTree('markdown', id));
  register('dateline.outline.copyItem', (id) => copyNode(id ?? outline.view.selection[0]));
  register('dateline.outline.sortByPosition', () => sortBy('position'));
  register('dateline.outline.sortByCount', () => sortBy('count'));
  register('dateline.outline.sortByName', () => sortBy('name'));
}

const sortBy = (order: SortBy) => writeSetting('outline.sortBy', order);

/** An input box that filters while one types; Escape brings the filter before back. */
async function askFilter(outline: OutlineView): Promise<void> {
  const before = outline.filter;
  const input = window.createInputBox();
  input.title = l10n.t('Filter Outline');
  input.placeholder = l10n.t('A name, a role, a day');
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => outline.setFilter(value));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) outline.setFilter(before);
    input.dispose();
  });
  input.show();
}
