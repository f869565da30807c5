import { oneLine } from '../shared/oneLine';
import type { ItemNode, Node, Tree } from './tree';

export type CopyFormat = 'text' | 'markdown';

/**
 * The tree, or one node of it with what is below, as lines: heads, items with their count and detail, and for quotations
 * the words themselves (`textOf` gives the text of a mention).
 */
export function copyOutline(
  tree: Tree,
  format: CopyFormat,
  textOf: (id: string) => string,
  from: string | null = null,
): string {
  const write = writers[format];
  const lines: string[] = [];
  const add = (id: string) => {
    const node = tree.nodes.get(id);
    if (!node) return;
    if (node.kind === 'group')
      lines.push(...(lines.length > 0 ? [''] : []), ...write.head(`${node.group.label} (${node.count})`));
    if (node.kind === 'item') lines.push(write.item(itemLine(node)));
    if (node.kind === 'mention') lines.push(write.mention(oneLine(textOf(id), Infinity)));
    childrenToCopy(node).forEach(add);
  };
  (from === null ? tree.roots : [from]).forEach(add);
  return lines.join('\n') + '\n';
}

const writers = {
  text: {
    head: (text: string) => [text],
    item: (text: string) => `  ${text}`,
    mention: (text: string) => `    ${text}`,
  },
  markdown: {
    head: (text: string) => [`## ${escape(text)}`, ''],
    item: (text: string) => `- ${escape(text)}`,
    mention: (text: string) => `  - ${escape(text)}`,
  },
} as const;

function childrenToCopy(node: Node): readonly string[] {
  if (node.kind === 'group') return node.children;
  return node.kind === 'item' && node.groupKind === 'quotations' ? node.children : [];
}

function itemLine({ item, groupKind }: ItemNode): string {
  const detail = item.detail ? ` · ${item.detail}` : '';
  return groupKind === 'quotations' ? `${item.label}${detail}` : `${item.label} (${item.mentions.length})${detail}`;
}

const escape = (text: string) =>
  text.replace(/[\\`*_{}[\]()<>#+!|~-]/g, (sign) => ('()-+!#'.includes(sign) ? sign : `\\${sign}`));
