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
import type { State } from '../../protocol';
import { isArticle } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { onDidChangeSettings, readSettings } from '../settings';
import { countWords, dayWords } from '../shared/counts';

/** What was found in the article, its date, and why nothing is coloured when nothing is. */
export function showLanguageStatus(context: ExtensionContext, client: LanguageClient): void {
  const selector = { language: 'article' };
  const found = languages.createLanguageStatusItem('dateline.found', selector);
  const date = languages.createLanguageStatusItem('dateline.date', selector);
  const colours = languages.createLanguageStatusItem('dateline.colours', selector);
  found.name = l10n.t('Dateline: Reading');
  date.name = l10n.t('Dateline: Date of the Article');
  date.command = { command: 'dateline.setArticleDate', title: l10n.t('Set Date…') };
  colours.name = l10n.t('Dateline: Highlights');

  function update(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return;
    const state = client.state(document);
    showFound(found, state);
    date.text = state?.date ? `$(calendar) ${dayWords(state.date)}` : `$(calendar) ${l10n.t('No date found')}`;
    date.detail = dateDetail(state);
    showColours(colours, document, state);
  }

  context.subscriptions.push(
    found,
    date,
    colours,
    client.onState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    onDidChangeSettings(update),
    workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('editor.semanticHighlighting') && update(),
    ),
  );
  update();
}

function showFound(item: LanguageStatusItem, state: State | undefined): void {
  item.busy = !state || state.phase === 'reading';
  item.severity =
    state?.phase === 'failed'
      ? LanguageStatusSeverity.Error
      : state?.phase === 'limited'
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
  item.detail = state?.notice ?? undefined;
  item.command = { command: 'dateline.showOutline', title: l10n.t('Show Outline') };
  if (state?.phase === 'failed') item.text = l10n.t('The article could not be read');
  else item.text = state && !item.busy ? countWords(state.counts) : l10n.t('Reading…');
}

function dateDetail(state: State | undefined): string {
  if (!state?.date) return l10n.t('“Sunday” cannot be told without the date of the article');
  return state.dateGiven ? l10n.t('Date of the article, set by you') : l10n.t('Date of the article');
}

function showColours(item: LanguageStatusItem, document: TextDocument, state: State | undefined): void {
  const why = whyPlain(document, state);
  item.text = why ? l10n.t('Nothing is coloured') : coloursOn();
  item.detail = why ?? undefined;
  item.severity = why ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = { command: 'dateline.chooseHighlights', title: l10n.t('Choose…') };
}

function coloursOn(): string {
  const { hidden } = readSettings().highlights;
  return hidden.length === 0 ? l10n.t('Highlights on') : l10n.t('Highlights on, but for {0} types', hidden.length);
}

/** Null when there is no reason for an article to be without colours. */
function whyPlain(document: TextDocument, state: State | undefined): string | null {
  if (!readSettings().highlights.enabled) return l10n.t('Highlights are turned off in the settings.');
  const semantic = workspace.getConfiguration('editor', document).get('semanticHighlighting.enabled');
  if (semantic === false) return l10n.t('Semantic highlighting is turned off in the settings of the editor.');
  if (state?.phase === 'failed') return state.notice ?? l10n.t('The article could not be read.');
  const empty = state?.phase === 'ready' && Object.values(state.counts).every((count) => count === 0);
  return empty ? l10n.t('No names, quotations or dates were found.') : null;
}
