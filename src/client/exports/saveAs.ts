import { Uri, l10n, window, workspace, type TextDocument } from 'vscode';
import { fileName } from '../shared/counts';

/** Asks where to save what was made of an article, proposing its name, and writes it; never over the article itself. */
export async function saveAs(document: TextDocument | null, extension: string, text: string): Promise<void> {
  const name = document ? fileName(document.uri).replace(/\.[^.]*$/, '') : 'article';
  const folder =
    document && !document.isUntitled ? Uri.joinPath(document.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && Uri.joinPath(folder, `${name}.${extension}`);
  const target = await window.showSaveDialog({ defaultUri, filters: { [extension.toUpperCase()]: [extension] } });
  if (!target) return;
  if (target.toString() === document?.uri.toString()) {
    void window.showErrorMessage(l10n.t('An export never takes the place of its article. Choose another name.'));
    return;
  }
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('Could not write {0}: {1}. Choose another folder.', target.path, why));
  }
}
