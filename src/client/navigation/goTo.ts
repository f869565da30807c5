import { QuickPickItemKind, commands, l10n, type ExtensionContext, type TextDocument } from 'vscode';
import type { GroupKind, Outline, OutlineGroup } from '../../protocol';
import type { Articles } from '../shared/articles';
import { sorted } from '../outline/tree';
import { groupLabel } from '../outline/treeItems';
import type { OutlineView } from '../outline/view';
import type { PreviewItem, PreviewPick } from './previewPick';
import { revealRange, toRange } from './reveal';
import { readSettings } from '../settings';
import { refuse } from '../shared/status';

const picks: Readonly<Record<string, GroupKind | null>> = {
  'dateline.goTo': null,
  'dateline.goToPerson': 'people',
  'dateline.goToPlace': 'places',
  'dateline.goToOrganization': 'organizations',
  'dateline.goToGroup': 'groups',
  'dateline.goToEvent': 'events',
  'dateline.goToQuotation': 'quotations',
  'dateline.goToDate': 'dates',
};

/** The quick picks: choose something the article speaks of, see it while moving through the list, go there. */
export function registerGoTo(
  context: ExtensionContext,
  outline: OutlineView,
  articles: Articles,
  preview: PreviewPick,
): void {
  for (const [name, kind] of Object.entries(picks)) {
    context.subscriptions.push(
      commands.registerCommand(name, async () => {
        const document = articles.shown;
        const answer = document && (await outline.fresh());
        if (!document || !answer) return;
        const items = picksOf(answer, kind, document);
        if (items.length === 0) return refuse(l10n.t('None in this article.'));
        const picked = await preview.ask(document, items, kind ? groupLabel(kind) : l10n.t('Anything in the article'));
        if (picked?.range) await revealRange(document, toRange(picked.range));
      }),
    );
  }
}

function picksOf(outline: Outline, kind: GroupKind | null, document: TextDocument): PreviewItem[] {
  const groups = outline.groups.filter((group) => kind === null || group.kind === kind);
  if (kind === 'quotations') return groups.flatMap((group) => quotationPicks(group, document));
  return groups.flatMap((group) => {
    const head: PreviewItem[] =
      kind === null ? [{ label: groupLabel(group.kind), kind: QuickPickItemKind.Separator }] : [];
    return [
      ...head,
      ...sorted(group.items, group.kind, readSettings().outline.sortBy).map(
        ({ label, detail, mentions }): PreviewItem => ({
          label,
          description: [String(mentions.length), detail].filter(Boolean).join(' · '),
          range: mentions[0].range,
        }),
      ),
    ];
  });
}

/** In text order, the words first: the list is of quotations, not of speakers. */
function quotationPicks(group: OutlineGroup, document: TextDocument): PreviewItem[] {
  const all = group.items.flatMap(({ label, mentions }) => mentions.map(({ range }) => ({ label, range })));
  return all
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .map(({ label, range }) => ({
      label: document.getText(toRange(range)).replace(/\s+/g, ' '),
      description: label,
      range,
    }));
}
