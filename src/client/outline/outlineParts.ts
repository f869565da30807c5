import type { OutlinePart } from '../../protocol';
import type { Tree } from './tree';

/** What is to be copied of the outline, as it is shown: all of it, or one group or item. */
export function outlineParts(tree: Tree, from: string | null = null): OutlinePart[] {
  return (from === null ? tree.roots : [from]).flatMap((id): OutlinePart | [] => {
    const node = tree.nodes.get(id);
    if (node?.kind === 'item') return { kind: node.groupKind, items: [node.item.id], head: false };
    if (node?.kind === 'more') return { kind: node.groupKind, items: itemsOf(tree, node.children), head: false };
    return node?.kind === 'group' ? { kind: node.group.kind, items: itemsOf(tree, node.children), head: true } : [];
  });
}

const itemsOf = (tree: Tree, nodes: readonly string[]): string[] =>
  nodes.flatMap((id) => {
    const node = tree.nodes.get(id);
    if (node?.kind === 'more') return itemsOf(tree, node.children);
    return node?.kind === 'item' ? [node.item.id] : [];
  });
