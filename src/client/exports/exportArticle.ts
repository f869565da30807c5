import { commands, l10n, window, type ExtensionContext, type TextDocument } from 'vscode';
import { exportRequest, formatsRequest } from '../../protocol';
import type { LanguageClient } from '../connection/languageClient';
import type { Articles } from '../shared/articles';
import { fileName } from '../shared/counts';
import { isUnread } from '../shared/unread';
import { saveAs } from './saveAs';

/** "Export…": the article in sight, in a format picked from a list or given as the command's argument, as a file. */
export function registerExport(context: ExtensionContext, articles: Articles, client: LanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.export', async (given?: unknown) => {
      const document = articles.shown;
      const format = typeof given === 'string' ? given : await pickFormat(client);
      if (document && format !== undefined) await exportAs(client, document, format);
    }),
  );
}

/** Asks the server for an article in a format, and the user where to save it. */
export async function exportAs(client: LanguageClient, document: TextDocument, format: string): Promise<void> {
  const { uri, version } = document;
  const standing = client.standings.of(document);
  if (isUnread(standing)) return void window.showErrorMessage(standing.notice);
  const exported = await client.request(exportRequest, { uri: uri.toString(), version, format });
  if (exported) return saveAs(document, exported.extension, exported.text);
  void window.showErrorMessage(l10n.t('{0} could not be exported. Open it and try again.', fileName(uri)));
}

async function pickFormat(client: LanguageClient): Promise<string | undefined> {
  const formats = (await client.request(formatsRequest, {})) ?? [];
  const items = formats.map(({ id, label, extension }) => ({ id, label, description: `.${extension}` }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Export'), placeHolder: l10n.t('Format') });
  return picked?.id;
}
