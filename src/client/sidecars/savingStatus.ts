import { LanguageStatusSeverity, l10n, languages, type ExtensionContext } from 'vscode';
import type { SaveState } from '../../protocol';
import type { Annotated } from '../annotated';
import type { Articles } from '../shared/articles';

/** In the language status: are the annotations in their file, kept until they are, or held in memory? */
export function showSaving(context: ExtensionContext, annotated: Annotated, articles: Articles): void {
  const item = languages.createLanguageStatusItem('dateline.saving', { language: 'article' });
  item.name = l10n.t('Dateline: Annotations');
  item.command = { command: 'dateline.showAnnotations', title: l10n.t('Show Annotations') };

  function update(): void {
    const told = articles.shown && annotated.of(articles.shown);
    const state = told?.saving ?? 'saved';
    item.text = told && told.views.length === 0 && state === 'saved' ? l10n.t('No annotations') : textOf(state);
    item.detail = told?.notice ?? undefined;
    item.busy = state === 'saving';
    item.severity = isTrouble(state) ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }

  context.subscriptions.push(item, annotated.onDidChange(update), articles.onDidChangeShown(update));
  update();
}

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
