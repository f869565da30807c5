import type { GroupKind, Outline, OutlineItem } from '../../../src/protocol';

/** `item('e1', 'Ana Duarte', [3, 9])`: mentioned at columns 3 and 9 of line 0, five columns wide each. */
export function item(
  id: string,
  label: string,
  columns: readonly number[],
  more: Partial<OutlineItem> = {},
): OutlineItem {
  const mentions = columns.map((character, i) => ({
    id: `${id}m${i}`,
    range: { start: { line: 0, character }, end: { line: 0, character: character + 5 } },
  }));
  return { id, label, detail: '', named: true, certainty: 'certain', mentions, ...more };
}

/** `shown` is how many items of each group are not folded. */
export function outline(
  version: number,
  groups: Partial<Record<GroupKind, readonly OutlineItem[]>>,
  uri = 'file:///a.article',
  shown = Infinity,
): Outline {
  return {
    uri,
    version,
    groups: Object.entries(groups).map(([kind, items]) => ({
      kind: kind as GroupKind,
      label: kind,
      items: items ?? [],
      more: 0,
      shown: Math.min(shown, items?.length ?? 0),
    })),
  };
}
