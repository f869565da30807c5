import type { ItemNode, Node, Tree } from './tree';

/**
 * The nodes to refresh when one tree takes another's place, each with all that is below it; null stands for the root.
 * Ranges don't count: a node finds its own when it is clicked. So most keystrokes refresh nothing.
 */
export function changedNodes(before: Tree, after: Tree): (string | null)[] {
  if (before.uri !== after.uri || !same(before.roots, after.roots)) return [null];
  return after.roots.flatMap((id) => changedGroup(before, after, id));
}

function changedGroup(before: Tree, after: Tree, id: string): string[] {
  const [old, now] = [before.nodes.get(id), after.nodes.get(id)];
  if (
    old?.kind !== 'group' ||
    now?.kind !== 'group' ||
    !same(old.children, now.children) ||
    old.group.more !== now.group.more
  ) {
    return [id];
  }
  return now.children.flatMap((child) => changedChild(before, after, child));
}

function changedChild(before: Tree, after: Tree, id: string): string[] {
  const [old, now] = [before.nodes.get(id), after.nodes.get(id)];
  if (old?.kind === 'more' && now?.kind === 'more' && same(old.children, now.children))
    return now.children.flatMap((child) => changedChild(before, after, child));
  return sameItem(old, now) ? [] : [id];
}

function sameItem(a: Node | undefined, b: Node | undefined): boolean {
  return a?.kind === 'item' && b?.kind === 'item' && same(a.children, b.children) && sameWords(a, b);
}

function sameWords({ item: a }: ItemNode, { item: b }: ItemNode): boolean {
  return a.label === b.label && a.detail === b.detail && a.certainty === b.certainty;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
