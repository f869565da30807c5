import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { changedNodes } from './changes';
import type { ContextCache } from './contexts';
import type { Expansion } from './expansion';
import { emptyTree, type ItemNode, type Tree } from './tree';
import { entityItem, goneItem, groupItem, mentionItem } from './treeItems';

/** The tree as VS Code asks for it. Its elements are the nodes' ids, so a node stays itself from one reading to the next. */
export interface OutlineProvider extends TreeDataProvider<string> {
  readonly tree: Tree;
  /** How many nodes were refreshed since the extension started: tests hold it down. */
  readonly refreshed: number;
  /** Takes a new tree and refreshes what looks different. */
  update(tree: Tree): void;
  /** Fetches the sentences shown in opened items again and refreshes the items where they changed. */
  updateContexts(): Promise<void>;
  dispose(): void;
}

export function createProvider(contexts: ContextCache, expansion: Expansion): OutlineProvider {
  const changed = new EventEmitter<string | undefined>();
  let tree = emptyTree;
  let refreshed = 0;

  function refresh(ids: readonly (string | null)[]): void {
    refreshed += ids.length;
    for (const id of ids) changed.fire(id ?? undefined);
  }

  async function childrenOf(id: string | undefined): Promise<string[]> {
    if (id === undefined) return [...tree.roots];
    const node = tree.nodes.get(id);
    if (!node || node.kind === 'mention') return [];
    if (node.kind === 'item') {
      // asked for only while the item stands open; the word of its opening is lost where the tree is being refreshed
      if (!expansion.isOpen(id)) expansion.set(id, true);
      await contexts.load(tree, node);
    }
    return [...node.children];
  }

  function itemOf(id: string): TreeItem {
    const node = tree.nodes.get(id);
    switch (node?.kind) {
      case 'group':
        return groupItem(node, expansion.isOpen(id));
      case 'item':
        return entityItem(node, expansion.isOpen(id));
      case 'mention':
        return mentionItem(node, contexts.of(node.parent, node.mention.id));
      case undefined:
        return goneItem(id);
    }
  }

  return {
    get tree() {
      return tree;
    },
    get refreshed() {
      return refreshed;
    },
    onDidChangeTreeData: changed.event,
    getChildren: childrenOf,
    getTreeItem: itemOf,
    getParent(id) {
      const node = tree.nodes.get(id);
      return node && node.kind !== 'group' ? node.parent : undefined;
    },
    update(next) {
      const ids = changedNodes(tree, next);
      tree = next;
      contexts.keep((id) => tree.nodes.has(id));
      refresh(ids);
    },
    async updateContexts() {
      const open = [...tree.nodes.values()].filter(
        (node): node is ItemNode => node.kind === 'item' && expansion.isOpen(node.id),
      );
      const different = await contexts.refresh(tree, open);
      refresh(different.map((node) => node.id).filter((id) => tree.nodes.has(id)));
    },
    dispose: () => changed.dispose(),
  };
}
