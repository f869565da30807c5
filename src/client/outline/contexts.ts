import { contextsRequest, type Context } from '../../protocol';
import type { LanguageClient } from '../connection/languageClient';
import type { ItemNode, Tree } from './tree';

/** The sentences round mentions, fetched for the items that are opened and for no others. */
export interface ContextCache {
  of(item: string, mention: string): Context | undefined;
  /** Fetches those of one item; what was known stays when no answer comes. */
  load(tree: Tree, node: ItemNode): Promise<void>;
  /** Fetches again those of the items given; gives those whose sentences have changed. */
  refresh(tree: Tree, nodes: readonly ItemNode[]): Promise<ItemNode[]>;
  /** Forgets all but these items. */
  keep(items: (id: string) => boolean): void;
}

export function createContextCache(client: LanguageClient): ContextCache {
  const known = new Map<string, Map<string, Context>>();

  async function load(tree: Tree, node: ItemNode): Promise<void> {
    const answer = await client.request(contextsRequest, { uri: tree.uri, version: tree.version, item: node.item.id });
    if (answer) known.set(node.id, new Map(answer.mentions.map((context) => [context.id, context])));
  }

  const words = (id: string) =>
    JSON.stringify([...(known.get(id)?.values() ?? [])].map(({ label, detail }) => [label, detail]));

  return {
    load,
    of: (item, mention) => known.get(item)?.get(mention),
    async refresh(tree, nodes) {
      const different: ItemNode[] = [];
      for (const node of nodes.filter(({ id }) => known.has(id))) {
        const before = words(node.id);
        await load(tree, node);
        if (words(node.id) !== before) different.push(node);
      }
      return different;
    },
    keep(items) {
      for (const id of known.keys()) if (!items(id)) known.delete(id);
    },
  };
}
