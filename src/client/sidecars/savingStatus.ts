import { LanguageStatusSeverity, l10n, languages, window, workspace, type ExtensionContext } from 'vscode';
import type { Annotations, SaveState } from '../../protocol';
import type { Annotated } from '../annotated';
import type { LanguageClient } from '../connection/languageClient';
import { isArticle } from '../shared/articles';
import { filterOf } from '../shared/ofDocument';

/** In the language status: are the annotations in their file, kept until they are, or held in memory? */
export function showSaving(context: ExtensionContext, annotated: Annotated, client: LanguageClient): void {
  const item = languages.createLanguageStatusItem('dateline.saving', []);
  item.name = l10n.t('Dateline: Annotations');
  item.command = { command: 'dateline.showAnnotations', title: l10n.t('Show Annotations') };

  function update(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return;
    const unread = annotated.unread(document);
    const told = annotated.of(document);
    item.selector = filterOf(document);
    item.text = unread === null && told ? wordsOf(told) : l10n.t('Annotations are not read');
    item.detail = unread === null ? (told?.notice ?? undefined) : undefined; // the row of the reading says why
    item.busy = unread === null && told?.saving === 'saving';
    item.severity =
      told && isTrouble(told.saving) ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }

  context.subscriptions.push(
    item,
    annotated.onDidChange(update),
    client.standings.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update), // its language may be another now
  );
  update();
}

const wordsOf = ({ views, saving }: Annotations): string =>
  views.length === 0 && saving === 'saved' ? l10n.t('No annotations') : textOf(saving);

function textOf(state: SaveState): string {
  switch (state) {
    case 'saved':
      return l10n.t('Annotations are saved');
    case 'kept':
      return l10n.t('Annotations are kept, and saved in a moment');
    case 'saving':
      return l10n.t('Saving annotations…');
    default:
      return l10n.t('Annotations are not saved');
  }
}

/** It will not pass by itself, or not soon. */
export const isTrouble = (state: SaveState): boolean => state === 'memory' || state === 'broken' || state === 'failed';
