import { QuickPickItemKind, commands, l10n, type ExtensionContext, type TextDocument } from 'vscode';
import { groupKinds, peopleKinds, type GroupKind, type Outline, type OutlineGroup } from '../../protocol';
import type { Articles } from '../shared/articles';
import { sorted } from '../outline/tree';
import { groupLabel } from '../outline/treeItems';
import type { OutlineView } from '../outline/view';
import type { PreviewItem, PreviewPick } from './previewPick';
import { revealRange, toRange } from './reveal';
import { readSettings } from '../settings';
import type { LanguageClient } from '../connection/languageClient';
import { refuseNothing } from '../shared/unread';

/** What each command lists, and what its list is called. */
const picks: Readonly<Record<string, { readonly kinds: readonly GroupKind[]; readonly title: () => string }>> = {
  'dateline.goTo': { kinds: groupKinds, title: () => l10n.t('Anything in the article') },
  'dateline.goToPerson': { kinds: peopleKinds, title: () => groupLabel('people') },
  'dateline.goToPlace': onlyOf('places'),
  'dateline.goToOrganization': onlyOf('organizations'),
  'dateline.goToGroup': onlyOf('groups'),
  'dateline.goToEvent': onlyOf('events'),
  'dateline.goToQuotation': onlyOf('quotations'),
  'dateline.goToDate': onlyOf('dates'),
};

/** The quick picks: choose something the article speaks of, see it while moving through the list, go there. */
export function registerGoTo(
  context: ExtensionContext,
  outline: OutlineView,
  articles: Articles,
  client: LanguageClient,
  preview: PreviewPick,
): void {
  for (const [name, { kinds, title }] of Object.entries(picks)) {
    context.subscriptions.push(
      commands.registerCommand(name, async () => {
        const document = articles.shown;
        const answer = document && (await outline.fresh());
        if (!document) return;
        const items = answer ? picksOf(answer, kinds, document) : [];
        if (items.length === 0) return refuseNothing(client.standings.of(document), l10n.t('None in this article.'));
        const picked = await preview.ask(document, items, title());
        if (picked?.range) await revealRange(document, toRange(picked.range));
      }),
    );
  }
}

/** A group's name stands above its items where several are listed. */
function picksOf(outline: Outline, kinds: readonly GroupKind[], document: TextDocument): PreviewItem[] {
  const groups = outline.groups.filter((group) => kinds.includes(group.kind));
  if (kinds.length === 1 && kinds[0] === 'quotations')
    return groups.flatMap((group) => quotationPicks(group, document));
  return groups.flatMap((group) => {
    const head: PreviewItem[] =
      kinds.length > 1 ? [{ label: groupLabel(group.kind), kind: QuickPickItemKind.Separator }] : [];
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

function onlyOf(kind: GroupKind): (typeof picks)[string] {
  return { kinds: [kind], title: () => groupLabel(kind) };
}
