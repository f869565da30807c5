import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { changedNodes } from './changes';
import type { ContextCache } from './contexts';
import type { Expansion } from './expansion';
import { emptyTree, type ItemNode, type Tree } from './tree';
import { entityItem, goneItem, groupItem, mentionItem, moreItem } from './treeItems';

/** The tree as VS Code asks for it. Its elements are the nodes' ids, so a node stays itself from one reading to the next. */
export class OutlineProvider implements TreeDataProvider<string>, Disposable {
  readonly #contexts: ContextCache;
  readonly #expansion: Expansion;
  readonly #changed = new EventEmitter<string | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #tree = emptyTree;
  #refreshed = 0;

  constructor(contexts: ContextCache, expansion: Expansion) {
    this.#contexts = contexts;
    this.#expansion = expansion;
  }

  get tree(): Tree {
    return this.#tree;
  }

  /** How many nodes were refreshed since the extension started: tests hold it down. */
  get refreshed(): number {
    return this.#refreshed;
  }

  async getChildren(id?: string): Promise<string[]> {
    if (id === undefined) return [...this.#tree.roots];
    const node = this.#tree.nodes.get(id);
    if (!node || node.kind === 'mention') return [];
    if (node.kind === 'item') {
      // VS Code asks only while the item stands open; its event of the opening is lost where the tree is being refreshed
      if (!this.#expansion.isOpen(id)) this.#expansion.set(id, true);
      await this.#contexts.load(this.#tree, node);
    }
    return [...node.children];
  }

  getTreeItem(id: string): TreeItem {
    const node = this.#tree.nodes.get(id);
    switch (node?.kind) {
      case 'group':
        return groupItem(node, this.#expansion.isOpen(id));
      case 'more':
        return moreItem(node, this.#expansion.isOpen(id));
      case 'item':
        return entityItem(node, this.#expansion.isOpen(id));
      case 'mention':
        return mentionItem(node, this.#contexts.of(node.parent, node.mention.id));
      case undefined:
        return goneItem(id);
    }
  }

  getParent(id: string): string | undefined {
    const node = this.#tree.nodes.get(id);
    return node && node.kind !== 'group' ? node.parent : undefined;
  }

  /** Takes a new tree and refreshes what looks different. */
  update(tree: Tree): void {
    const ids = changedNodes(this.#tree, tree);
    this.#tree = tree;
    this.#contexts.keep((id) => tree.nodes.has(id));
    this.#refresh(ids);
  }

  /** Fetches the sentences shown in opened items again and refreshes the items where they changed. */
  async updateContexts(): Promise<void> {
    const open = [...this.#tree.nodes.values()].filter(
      (node): node is ItemNode => node.kind === 'item' && this.#expansion.isOpen(node.id),
    );
    const different = await this.#contexts.refresh(this.#tree, open);
    this.#refresh(different.map((node) => node.id).filter((id) => this.#tree.nodes.has(id)));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #refresh(ids: readonly (string | null)[]): void {
    this.#refreshed += ids.length;
    for (const id of ids) this.#changed.fire(id ?? undefined);
  }
}
