import {
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
  type ExtensionContext,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import type { Standing } from '../../protocol';
import { isArticle } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { shownWords } from '../highlights/status';
import { onDidChangeSettings, readSettings } from '../settings';
import { filterOf } from '../shared/ofDocument';
import { isBroken, showDate, showFound } from './readingStatus';

/** What was found in the article, its date, and why nothing is coloured when nothing is: of the article in the active editor only. */
export function showLanguageStatus(context: ExtensionContext, client: LanguageClient): void {
  const found = languages.createLanguageStatusItem('dateline.found', []);
  const date = languages.createLanguageStatusItem('dateline.date', []);
  const colours = languages.createLanguageStatusItem('dateline.colours', []);
  found.name = l10n.t('Dateline: Reading');
  date.name = l10n.t('Dateline: Date of the Article');
  date.command = { command: 'dateline.setArticleDate', title: l10n.t('Set Date…') };
  colours.name = l10n.t('Dateline: Highlights');

  function update(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return;
    const standing = client.standings.of(document);
    for (const one of [found, date, colours]) one.selector = filterOf(document);
    showFound(found, standing);
    showDate(date, standing);
    showColours(colours, document, standing);
  }

  context.subscriptions.push(
    found,
    date,
    colours,
    client.standings.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    onDidChangeSettings(update),
    workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('editor.semanticHighlighting') && update(),
    ),
  );
  update();
}

function showColours(item: LanguageStatusItem, document: TextDocument, standing: Standing): void {
  const why = whyPlain(document, standing);
  item.text = why ? l10n.t('Nothing is coloured') : shownWords();
  item.detail = why ?? undefined;
  item.severity = why ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = { command: 'dateline.chooseHighlights', title: l10n.t('Choose…') };
}

/** Null when there is no reason for an article to be without colours. */
function whyPlain(document: TextDocument, standing: Standing): string | null {
  if (!readSettings().highlights.enabled) return l10n.t('Highlights are turned off in the settings.');
  const semantic = workspace.getConfiguration('editor', document).get('semanticHighlighting.enabled');
  if (semantic === false) return l10n.t('Semantic highlighting is turned off in the settings of the editor.');
  if (standing.phase === 'notRead') return isBroken(standing) ? l10n.t('The article is not read.') : null;
  const empty = standing.phase === 'read' && Object.values(standing.counts).every((count) => count === 0);
  return empty ? l10n.t('No names, quotations or dates were found.') : null;
}
