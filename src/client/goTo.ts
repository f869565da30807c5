import {
  QuickPickItemKind, Range, TextEditorRevealType, ThemeColor, commands, l10n, window, type ExtensionContext, type QuickPickItem,
  type TextDocument, type TextEditor,
} from 'vscode';
import type { GroupKind, Outline, OutlineGroup, Range as ProtocolRange } from '../protocol';
import { editorOf, type Articles } from './articles';
import { groupLabel } from './outline/treeItems';
import type { OutlineView } from './outline/view';
import { revealRange, toRange } from './reveal';
import { confirm } from './status';

interface Pick extends QuickPickItem {
  readonly range?: ProtocolRange;
}

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
export function registerGoTo(context: ExtensionContext, outline: OutlineView, articles: Articles): void {
  const preview = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
  });
  context.subscriptions.push(preview);
  for (const [name, kind] of Object.entries(picks)) {
    context.subscriptions.push(commands.registerCommand(name, async () => {
      const document = articles.shown;
      const answer = document && (await outline.fresh());
      if (!document || !answer) return;
      const items = picksOf(answer, kind, document);
      if (items.length === 0) return confirm(l10n.t('None in this article.'));
      pick(document, items, kind, (editor, ranges) => editor.setDecorations(preview, ranges));
    }));
  }
}

function pick(
  document: TextDocument, items: Pick[], kind: GroupKind | null, highlight: (editor: TextEditor, ranges: Range[]) => void,
): void {
  const quickPick = window.createQuickPick<Pick>();
  const editor = editorOf(document);
  const before = editor?.visibleRanges[0];
  let chosen = false;
  quickPick.items = items;
  quickPick.placeholder = kind ? groupLabel(kind) : l10n.t('Anything in the article');
  quickPick.matchOnDescription = true;
  quickPick.onDidChangeActive(([item]) => {
    if (!editor || !item?.range) return;
    const range = toRange(item.range);
    highlight(editor, [range]);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  });
  quickPick.onDidAccept(() => {
    const [item] = quickPick.activeItems;
    if (!item?.range) return;
    chosen = true;
    quickPick.hide();
    void revealRange(document, toRange(item.range));
  });
  quickPick.onDidHide(() => {
    if (editor) highlight(editor, []);
    if (!chosen && before) editor?.revealRange(before, TextEditorRevealType.AtTop);
    quickPick.dispose();
  });
  quickPick.show();
}

function picksOf(outline: Outline, kind: GroupKind | null, document: TextDocument): Pick[] {
  const groups = outline.groups.filter(group => kind === null || group.kind === kind);
  if (kind === 'quotations') return groups.flatMap(group => quotationPicks(group, document));
  return groups.flatMap(group => {
    const head: Pick[] = kind === null ? [{ label: groupLabel(group.kind), kind: QuickPickItemKind.Separator }] : [];
    return [...head, ...group.items.map(({ label, detail, mentions }): Pick => ({
      label, description: [String(mentions.length), detail].filter(Boolean).join(' · '), range: mentions[0].range,
    }))];
  });
}

/** In text order, the words first: the list is of quotations, not of speakers. */
function quotationPicks(group: OutlineGroup, document: TextDocument): Pick[] {
  const all = group.items.flatMap(({ label, mentions }) => mentions.map(({ range }) => ({ label, range })));
  return all
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .map(({ label, range }) => ({ label: document.getText(toRange(range)).replace(/\s+/g, ' '), description: label, range }));
}
