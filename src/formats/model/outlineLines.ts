import { oneLine } from '../../wording/terms';
import type { ReadArticle } from '../exporter';
import { groupKinds, type GroupKind } from './groupKinds';
import { groupLabels, groupsOf, type GroupItem } from './outline';

/** A part of the outline: items of one group, in the order to be written. */
export interface OutlinePart {
  readonly kind: GroupKind;
  /** Ids of the outline's items. */
  readonly items: readonly string[];
  /** Whether the group's name stands above them. */
  readonly head: boolean;
}

/** How the lines of an outline are written. */
export interface OutlineStyle {
  head(text: string): readonly string[];
  item(text: string): string;
  quotation(text: string): string;
}

/** Plain text, indented. */
export const textOutline: OutlineStyle = {
  head: (text) => [text],
  item: (text) => `  ${text}`,
  quotation: (text) => `    ${text}`,
};

/** Every group that holds an item, as the outline shows them first: by position, what has no name after what has one. */
export function wholeOutline(article: ReadArticle): OutlinePart[] {
  const groups = groupsOf(article);
  return groupKinds.flatMap((kind) => {
    const items = groups.get(kind) ?? [];
    const sorted = unnamedLast.has(kind) ? [...items].sort((a, b) => Number(b.named) - Number(a.named)) : items;
    return items.length > 0 ? [{ kind, items: sorted.map(({ id }) => id), head: true }] : [];
  });
}

const unnamedLast: ReadonlySet<GroupKind> = new Set(['places', 'organizations', 'groups']);

/**
 * Parts of the outline as lines: heads, items with their count and detail, and for quotations the words themselves. An item that
 * is not there any more is left out.
 */
export function outlineLines(article: ReadArticle, style: OutlineStyle, parts: readonly OutlinePart[]): string {
  const groups = groupsOf(article);
  const lines: string[] = [];
  for (const { kind, items: ids, head } of parts) {
    const byId = new Map((groups.get(kind) ?? []).map((item) => [item.id, item]));
    const items = ids.flatMap((id) => byId.get(id) ?? []);
    if (head)
      lines.push(...(lines.length > 0 ? [''] : []), ...style.head(`${groupLabels[kind]} (${countOf(kind, items)})`));
    for (const item of items) {
      lines.push(style.item(itemLine(kind, item)));
      if (kind !== 'quotations') continue;
      for (const { start, end } of item.mentions) lines.push(style.quotation(oneLine(article.text.slice(start, end))));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Of quotations, not of their speakers. */
const countOf = (kind: GroupKind, items: readonly GroupItem[]): number =>
  kind === 'quotations' ? items.reduce((sum, { mentions }) => sum + mentions.length, 0) : items.length;

function itemLine(kind: GroupKind, { label, detail, mentions }: GroupItem): string {
  const after = detail ? ` · ${detail}` : '';
  return kind === 'quotations' ? `${label}${after}` : `${label} (${mentions.length})${after}`;
}
