import { MarkdownString, StatusBarAlignment, l10n, window, workspace, type ExtensionContext } from 'vscode';
import { onDidChangeSettings, readSettings } from '../settings';
import { isArticle } from '../shared/articles';
import { themeNow } from '../shared/themeNow';
import { presetOf } from './kinds';
import { legendRow, speakerRow } from './legend';
import { swatchOf } from './swatch';

/** The item whose hover says what each colour and mark means; it opens the choice of what is highlighted. */
export function showLegend(context: ExtensionContext): void {
  const item = window.createStatusBarItem('dateline.legend', StatusBarAlignment.Left, 84);
  item.name = l10n.t('Highlights');
  item.command = 'dateline.chooseHighlights';

  function update(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return item.hide();
    item.text = `$(paintcan) ${shownWords()}`;
    item.tooltip = legendText();
    item.show();
  }

  context.subscriptions.push(
    item,
    onDidChangeSettings(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeActiveColorTheme(update),
    workspace.onDidOpenTextDocument(update),
  );
  update();
}

/** What is highlighted, in a word or two. */
export function shownWords(): string {
  const { enabled, shown } = readSettings().highlights;
  if (!enabled) return l10n.t('Highlights off');
  const preset = presetOf(shown);
  if (preset === 'calm') return l10n.t('Highlights: calm');
  return preset ? l10n.t('Highlights: all') : l10n.t('Highlights: {0} kinds', shown.length);
}

/** As high as its letters. */
const swatchSize = 12;

/** Our own words and pictures only: nothing of the article is in it. */
function legendText(): MarkdownString {
  const theme = themeNow();
  const { shown, colors } = readSettings().highlights;
  const rows = [...shown.map((kind) => legendRow(kind, theme, colors)), ...(shown.length > 0 ? [speakerRow()] : [])];
  const lines = rows.map(
    ({ label, look, sample }) => `![](${swatchOf(sample, theme, swatchSize)}) ${look ? `${label} · ${look}` : label}`,
  );
  const labels = l10n.t('A line under words or over them is one of your labels, a thin grey one a note.');
  return new MarkdownString([lines.join('  \n'), labels, l10n.t('Click to choose what is highlighted.')].join('\n\n'));
}
