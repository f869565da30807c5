import { Uri, commands, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { sidecarTextRequest, type Annotations } from '../../protocol';
import type { Annotated } from '../annotated';
import { isArticle, type Articles } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { confirm, refuse } from '../shared/status';
import { whyUnread } from '../shared/unread';
import { isTrouble } from './savingStatus';
import { sidecarOf } from './uri';

/** Shows once, with a way out, that an article's annotations cannot be written; registers "Save Annotations As…". */
export function registerSaving(
  context: ExtensionContext,
  annotated: Annotated,
  client: LanguageClient,
  articles: Articles,
): void {
  const shown = new Map<string, string>();
  const saveAs = (document: TextDocument, to?: Uri) => saveAnnotationsAs(client, document, to);

  async function notify({ uri, saving, notice }: Annotations): Promise<void> {
    const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
    if (saving === 'saved') shown.delete(uri);
    if (!document || document.isUntitled || notice === null || !isTrouble(saving)) return;
    if (shown.get(uri) === notice) return;
    shown.set(uri, notice);
    const [open, save] = [l10n.t('Open the File'), l10n.t('Save Annotations As…')];
    if (saving === 'broken') {
      if ((await window.showErrorMessage(notice, open)) === open)
        await window.showTextDocument(sidecarOf(document.uri));
    } else if ((await window.showWarningMessage(notice, save)) === save) await saveAs(document);
  }

  context.subscriptions.push(
    annotated.onDidChange((annotations) => void notify(annotations)),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
    commands.registerCommand('dateline.saveAnnotationsAs', async (to?: unknown) => {
      const active = window.activeTextEditor?.document;
      const document = active && isArticle(active) ? active : articles.shown;
      if (document) await saveAs(document, typeof to === 'string' ? Uri.parse(to, true) : undefined);
    }),
  );
}

async function saveAnnotationsAs(client: LanguageClient, document: TextDocument, given?: Uri): Promise<void> {
  const sidecar = await client.request(sidecarTextRequest, { uri: document.uri.toString() });
  if (!sidecar) return refuse(whyUnread(client.standings.of(document)) ?? l10n.t('No annotations in this article.'));
  const [folder] = workspace.workspaceFolders ?? [];
  const defaultUri = folder && Uri.joinPath(folder.uri, sidecar.name);
  const title = l10n.t('Save Annotations As…');
  const to = given ?? (await window.showSaveDialog({ defaultUri, title, filters: { JSON: ['json'] } }));
  if (!to) return;
  await workspace.fs.writeFile(to, new TextEncoder().encode(sidecar.json));
  confirm(l10n.t('Annotations saved as {0}', workspace.asRelativePath(to)));
}
