import { QuickPickItemKind, l10n } from 'vscode';
import type { GroupKind, Range } from '../../protocol';
import { groupLabel } from '../outline/treeItems';
import type { PreviewItem } from '../navigation/previewPick';
import { compare } from '../shared/ranges';
import { entityGroups } from './candidates';
import type { Subject } from './subject';

/** What one can choose: the groups of the outline, and what "none" is called. */
export interface Links {
  readonly groups: readonly GroupKind[];
  readonly none?: string;
}

export const ofEntities: Links = { groups: entityGroups };

/** Asks for something in the article, what stands nearest first; null for none, undefined when the person has left. */
export async function pickLink(
  { document, here, range, outline, preview }: Subject,
  title: string,
  { groups, none }: Links,
): Promise<Range | null | undefined> {
  const answer = await outline();
  const known =
    answer && answer.version === here.version ? answer.groups.filter(({ kind }) => groups.includes(kind)) : [];
  const gap = (other: Range) =>
    Math.abs(other.start.line - range.start.line) * lineLength +
    Math.abs(other.start.character - range.start.character);
  const items = known
    .flatMap(({ kind, items: found }) =>
      found.map((item): PreviewItem & { readonly range: Range } => {
        const nearest = item.mentions.reduce((a, b) => (gap(b.range) < gap(a.range) ? b : a));
        return {
          label: item.label,
          description: [groupLabel(kind), item.detail].filter(Boolean).join(' · '),
          range: nearest.range,
        };
      }),
    )
    .filter((item) => compare(item.range.start, range.start) !== 0)
    .sort((a, b) => gap(a.range) - gap(b.range));
  const all: PreviewItem[] = none
    ? [...items, { label: '', kind: QuickPickItemKind.Separator }, { label: none }]
    : items;
  const picked = await preview.ask(document, all, l10n.t('What stands nearest is first'), title);
  return picked && (picked.range ?? null);
}

/** More than a line can hold. */
const lineLength = 100_000;
