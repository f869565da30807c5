import type { GroupKind, Outline, OutlineGroup, OutlineItem, OutlineMention, Range } from '../../protocol';

export type SortBy = 'position' | 'count' | 'name';

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly group: OutlineGroup;
  /** How many items the filter leaves; of quotations, not their speakers. */
  readonly count: number;
  readonly children: readonly string[];
}

/** The items of a group that carry least, folded away. */
export interface MoreNode {
  readonly kind: 'more';
  readonly id: string;
  readonly groupKind: GroupKind;
  readonly parent: string;
  readonly children: readonly string[];
}

export interface ItemNode {
  readonly kind: 'item';
  readonly id: string;
  readonly groupKind: GroupKind;
  readonly item: OutlineItem;
  readonly parent: string;
  readonly children: readonly string[];
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly id: string;
  readonly groupKind: GroupKind;
  readonly item: OutlineItem;
  readonly mention: OutlineMention;
  readonly parent: string;
}

export type Node = GroupNode | MoreNode | ItemNode | MentionNode;

/** Whether a node stands for something in the text: an item for its first mention. */
export const isInText = (node: Node): node is ItemNode | MentionNode => node.kind === 'item' || node.kind === 'mention';

/** The outline of one article as a tree of nodes with stable ids, sorted and filtered. Labels and words are the view's. */
export interface Tree {
  readonly uri: string;
  readonly version: number;
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, Node>;
}

export interface TreeOptions {
  readonly sortBy: SortBy;
  /** Keeps the items whose label or detail holds it; letters' case and accents aside. */
  readonly filter: string;
}

/**
 * Ids: a group's is the same in every article, so that it stays open from one to the next; an item's holds the article.
 * A filtered group is another one, so that it opens by itself and the unfiltered one keeps its state. What carries least is folded
 * under a node of its own, but not while one filters: what one looks for is in sight.
 */
export function buildTree(outline: Outline, { sortBy, filter }: TreeOptions): Tree {
  const nodes = new Map<string, Node>();
  const wanted = fold(filter.trim());
  const roots: string[] = [];
  for (const group of outline.groups) {
    const items = group.items.filter((item) => matches(item, wanted));
    if (items.length === 0) continue;
    const id = wanted ? `filtered/${group.kind}` : group.kind;
    const add = (some: readonly OutlineItem[], parent: string): string[] =>
      sorted(some, group.kind, sortBy).map((item) =>
        addItem(nodes, { id: `${id}/${item.id}@${outline.uri}`, groupKind: group.kind, item, parent }),
      );
    const shown = wanted ? items.length : group.shown;
    const children = add(items.slice(0, shown), id);
    if (items.length > shown) {
      const more = `${id}/more@${outline.uri}`;
      children.push(more);
      const folded = add(items.slice(shown), more);
      nodes.set(more, { kind: 'more', id: more, groupKind: group.kind, parent: id, children: folded });
    }
    const count =
      group.kind === 'quotations' ? items.reduce((sum, { mentions }) => sum + mentions.length, 0) : items.length;
    nodes.set(id, { kind: 'group', id, group, count, children });
    roots.push(id);
  }
  return { uri: outline.uri, version: outline.version, roots, nodes };
}

export const emptyTree: Tree = { uri: '', version: -1, roots: [], nodes: new Map() };

/** The mention that stands at a position, the innermost where they nest; an entity before the quotation it stands in. */
export function mentionAt(tree: Tree, line: number, character: number): MentionNode | null {
  let best: MentionNode | null = null;
  for (const node of tree.nodes.values()) {
    if (node.kind !== 'mention' || !covers(node.mention.range, line, character)) continue;
    if (!best || inside(node.mention.range, best.mention.range)) best = node;
  }
  return best;
}

function addItem(nodes: Map<string, Node>, node: Omit<ItemNode, 'kind' | 'children'>): string {
  const { id, groupKind, item } = node;
  const children: string[] = [];
  for (const mention of item.mentions) {
    const child = `${id}#${mention.id}`;
    nodes.set(child, { kind: 'mention', id: child, groupKind, item, mention, parent: id });
    children.push(child);
  }
  nodes.set(id, { kind: 'item', ...node, children });
  return id;
}

/** What has a name comes before what has none ("a man"), but among events, speakers and days the order alone counts. */
export function sorted(items: readonly OutlineItem[], kind: GroupKind, by: SortBy): readonly OutlineItem[] {
  const byName = (a: OutlineItem, b: OutlineItem) => (unnamedLast.has(kind) ? Number(b.named) - Number(a.named) : 0);
  return [...items].sort((a, b) => byName(a, b) || compare(a, b, kind, by));
}

/** By name, days stay in the order given: "12 May" before "2 June" helps nobody. */
function compare(a: OutlineItem, b: OutlineItem, kind: GroupKind, by: SortBy): number {
  if (by === 'count') return b.mentions.length - a.mentions.length;
  return by === 'name' && kind !== 'dates' ? a.label.localeCompare(b.label) : 0;
}

const unnamedLast = new Set<GroupKind>(['places', 'organizations', 'groups']);

function matches(item: OutlineItem, wanted: string): boolean {
  return wanted === '' || fold(item.label).includes(wanted) || fold(item.detail).includes(wanted);
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function covers({ start, end }: Range, line: number, character: number): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  return after && (line < end.line || (line === end.line && character <= end.character));
}

function inside(a: Range, b: Range): boolean {
  return covers(b, a.start.line, a.start.character) && covers(b, a.end.line, a.end.character);
}
