import { Uri, WorkspaceEdit, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { flushRequest, renamedNotification } from '../../protocol';
import { isArticle } from '../articles';
import type { Journals } from '../journal/journals';
import type { Reader } from '../reader';
import { sidecarOf } from './uri';

interface Move {
  readonly oldUri: Uri;
  readonly newUri: Uri;
}

/** Annotations go with their article: when it is renamed or moved in VS Code, and when an untitled one is saved. */
export function followMoves(context: ExtensionContext, reader: Reader, journals: Journals): void {
  const moved = (from: string, to: string) => {
    journals.rename(from, to);
    void reader.notify(renamedNotification, { from, to });
  };
  context.subscriptions.push(
    workspace.onWillRenameFiles(event => event.waitUntil(takeAlong(reader, event.files))),
    workspace.onDidRenameFiles(({ files }) => {
      for (const file of files) for (const { oldUri, newUri } of articlesIn(file)) moved(oldUri.toString(), newUri.toString());
    }),
    ...followUntitled(moved),
  );
}

/** The edit that renames the sidecars of files which are about to be renamed. What waits to be written is written first. */
async function takeAlong(reader: Reader, files: readonly Move[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const alone = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const file of files) {
    for (const { oldUri } of articlesIn(file)) await reader.request(flushRequest, { uri: oldUri.toString() });
    const [from, to] = [sidecarOf(file.oldUri), sidecarOf(file.newUri)];
    if (alone.has(from.toString()) || !(await exists(from))) continue;
    if (!(await exists(to))) edit.renameFile(from, to);
    else void window.showWarningMessage(l10n.t('There are other annotations at {0} already.', workspace.asRelativePath(to)));
  }
  return edit;
}

/** The open articles that a move takes elsewhere: the file itself, or those below the folder. */
function articlesIn({ oldUri, newUri }: Move): Move[] {
  const below = `${oldUri.path}/`;
  return workspace.textDocuments.filter(isArticle).flatMap(({ uri }): Move[] => {
    if (uri.toString() === oldUri.toString() || uri.toString() === newUri.toString()) return [{ oldUri, newUri }];
    const [from, to] = [uri.path.startsWith(below), uri.path.startsWith(`${newUri.path}/`)];
    if ((!from && !to) || uri.scheme !== oldUri.scheme || uri.authority !== oldUri.authority) return [];
    const rest = uri.path.slice(from ? below.length : newUri.path.length + 1);
    return [{ oldUri: Uri.joinPath(oldUri, rest), newUri: Uri.joinPath(newUri, rest) }];
  });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds within which saving under a name opens the file, writes it, and closes what was untitled. */
const saveTime = 5000;

/**
 * VS Code does not tell that a file is what an untitled document was saved as: a file is opened, gets the same text and is saved;
 * then the untitled one is emptied and closed. So it is told when the file is saved, while the text is still in both; where the file
 * had been open before, and may be another one, when the untitled one closes.
 */
function followUntitled(moved: (from: string, to: string) => void) {
  const opened = new WeakMap<TextDocument, number>();
  const saved = new Map<TextDocument, { readonly to: TextDocument; readonly time: number }>();
  const isRecent = (time: number | undefined) => time !== undefined && Date.now() - time < saveTime;
  return [
    workspace.onDidOpenTextDocument(document => opened.set(document, Date.now())),
    workspace.onDidSaveTextDocument(to => {
      const text = to.getText();
      for (const from of workspace.textDocuments) {
        if (!from.isUntitled || !isArticle(from) || text.trim() === '' || from.getText() !== text) continue;
        if (isRecent(opened.get(to))) moved(from.uri.toString(), to.uri.toString());
        else saved.set(from, { to, time: Date.now() });
      }
    }),
    workspace.onDidCloseTextDocument(from => {
      const found = saved.get(from);
      saved.delete(from);
      if (!found || !isRecent(found.time)) return;
      const again = () => workspace.textDocuments.some(({ uri }) => uri.toString() === from.uri.toString());
      setTimeout(() => again() || moved(from.uri.toString(), found.to.uri.toString())); // else only its language has changed
    }),
  ];
}
