import {
  ThemeColor,
  commands,
  l10n,
  window,
  type ExtensionContext,
  type QuickPickItem,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { occurrencesRequest, type Range } from '../../../protocol';
import { oneLine } from '../../shared/oneLine';
import { compare } from '../../shared/ranges';
import type { LanguageClient } from '../../connection/languageClient';
import { toRange } from '../../navigation/reveal';
import { refuse } from '../../shared/status';
import { activeArticle, rangesOf } from '../active';
import type { Known } from '../known';
import { isLabel } from './label';
import { pickLabel } from './pickLabel';

interface Item extends QuickPickItem {
  readonly range: Range;
}

const around = 36;

/**
 * `dateline.labelAll`: labels every place where the words stand that are selected or under the caret. The places are shown in the
 * text and in their contexts first, all ticked but those that carry the label already.
 */
export function registerLabelAll(context: ExtensionContext, known: Known, client: LanguageClient): void {
  const preview = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
    borderWidth: '1px',
    borderStyle: 'solid',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
  });
  const chosen = window.createTextEditorDecorationType({
    borderColor: new ThemeColor('focusBorder'),
    borderWidth: '1px',
    borderStyle: 'solid',
  });
  context.subscriptions.push(
    preview,
    chosen,
    commands.registerCommand('dateline.labelAll', async (given?: unknown) => {
      const editor = activeArticle();
      if (!editor) return;
      const { document } = editor;
      const {
        version,
        ranges: [range],
      } = await rangesOf(editor, client);
      const found =
        range && (await client.request(occurrencesRequest, { uri: document.uri.toString(), version, range }));
      if (!found || found.length === 0) return refuse(l10n.t('Select some words, or put the cursor on a word.'));
      if (document.version !== version) return refuse(l10n.t('The text has changed since. Try again.'));
      editor.setDecorations(preview, found.map(toRange));
      try {
        const label =
          typeof given === 'string'
            ? given
            : await pickLabel(known, client, document, {
                title: l10n.t('Label All {0} Occurrences', found.length),
                placeholder: l10n.t('A label, or its key'),
                relation: false,
              });
        if (label === undefined) return;
        const left = without(found, await labelledRanges(known, document, label));
        if (left.length === 0) return refuse(l10n.t('All of them carry this label already.'));
        const show = (ticked: readonly Range[]) => editor.setDecorations(chosen, ticked.map(toRange));
        const picked = await pickPlaces(editor, left, label, show);
        if (!picked || picked.length === 0) return;
        await known.apply(document, { kind: 'label', label, targets: picked.map((one) => [one]) }, version);
      } finally {
        editor.setDecorations(preview, []);
        editor.setDecorations(chosen, []);
      }
    }),
  );
}

async function labelledRanges(known: Known, document: TextDocument, label: string): Promise<Range[]> {
  return (await known.fresh(document))
    .filter((view) => isLabel(view) && view.label === label)
    .flatMap(({ ranges }) => ranges);
}

const without = (ranges: readonly Range[], others: readonly Range[]): Range[] =>
  ranges.filter(
    ({ start, end }) => !others.some((other) => compare(other.start, start) === 0 && compare(other.end, end) === 0),
  );

/** A list of the places in their contexts, all ticked. */
function pickPlaces(
  { document }: TextEditor,
  ranges: readonly Range[],
  label: string,
  show: (ticked: readonly Range[]) => void,
): Promise<readonly Range[] | undefined> {
  const quickPick = window.createQuickPick<Item>();
  quickPick.title = l10n.t('Label All as {0}', label);
  quickPick.placeholder = l10n.t('Untick what is not meant, then press Enter');
  quickPick.canSelectMany = true;
  quickPick.items = ranges.map((range) => itemOf(document, range));
  quickPick.selectedItems = quickPick.items;
  show(ranges);
  return new Promise((resolve) => {
    quickPick.onDidChangeSelection((items) => show(items.map(({ range }) => range)));
    quickPick.onDidAccept(() => {
      resolve(quickPick.selectedItems.map(({ range }) => range));
      quickPick.dispose();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

function itemOf(document: TextDocument, range: Range): Item {
  const { start, end } = toRange(range);
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  const text = document.getText();
  const context = oneLine(text.slice(Math.max(0, from - around), to + around), Infinity);
  const label = `${from > around ? '…' : ''}${context}${to + around < text.length ? '…' : ''}`;
  return { range, label, description: l10n.t('line {0}', start.line + 1) };
}
