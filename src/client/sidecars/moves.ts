import { Uri, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { flushRequest, renamedNotification } from '../../protocol';
import { isArticle } from '../shared/articles';
import type { Journals } from '../journal/journals';
import type { LanguageClient } from '../connection/languageClient';
import { sidecarOf } from './uri';

interface Move {
  readonly oldUri: Uri;
  readonly newUri: Uri;
}

/** Annotations go with their article: when it is renamed or moved in VS Code, and when an untitled one is saved. */
export function followMoves(context: ExtensionContext, client: LanguageClient, journals: Journals): void {
  const moved = (from: string, to: string) => {
    journals.rename(from, to);
    void client.notify(renamedNotification, { from, to });
  };
  context.subscriptions.push(
    workspace.onWillRenameFiles((event) => event.waitUntil(writeWhatWaits(client, event.files))),
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const file of files) {
        const isMoved = await takeAlong(file, files);
        const articles = articlesIn(file);
        for (const { oldUri, newUri } of articles.length > 0 || !isMoved ? articles : [file]) {
          moved(oldUri.toString(), newUri.toString());
        }
      }
    }),
    ...followUntitled(moved),
  );
}

async function writeWhatWaits(client: LanguageClient, files: readonly Move[]): Promise<void> {
  for (const { oldUri } of files.flatMap(articlesIn)) await client.request(flushRequest, { uri: oldUri.toString() });
}

/**
 * Renames the sidecar of a file that was renamed; false where there is none to rename, or one there already. Not by an edit handed to
 * `onWillRenameFiles`, about which VS Code asks each time. Undoing the rename is a rename, too, and brings the sidecar back.
 */
async function takeAlong(file: Move, all: readonly Move[]): Promise<boolean> {
  const [from, to] = [sidecarOf(file.oldUri), sidecarOf(file.newUri)];
  if (all.some(({ oldUri }) => oldUri.toString() === from.toString()) || !(await exists(from))) return false;
  try {
    await workspace.fs.rename(from, to, { overwrite: false });
    return true;
  } catch (error) {
    const there = await exists(to);
    const [old, name] = [from, to].map((uri) => workspace.asRelativePath(uri));
    void window.showWarningMessage(
      there
        ? l10n.t('{0} stays where it is: there is {1} already. Move or merge it by hand.', old, name)
        : l10n.t(
            '{0} could not be moved to {1} ({2}). Move it by hand.',
            old,
            name,
            error instanceof Error ? error.message : String(error),
          ),
    );
    return false;
  }
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
 * VS Code has no event for an untitled document that is saved as a file: a file is opened, gets the same text and is saved; then
 * the untitled one is emptied and closed. So `moved` is called when the file is saved, while both have the text. A file that had
 * been open before may be another one: then `moved` is called when the untitled one closes.
 */
function followUntitled(moved: (from: string, to: string) => void) {
  const opened = new WeakMap<TextDocument, number>();
  const saved = new Map<TextDocument, { readonly to: TextDocument; readonly time: number }>();
  const isRecent = (time: number | undefined) => time !== undefined && Date.now() - time < saveTime;
  return [
    workspace.onDidOpenTextDocument((document) => opened.set(document, Date.now())),
    workspace.onDidSaveTextDocument((to) => {
      const text = to.getText();
      for (const from of workspace.textDocuments) {
        if (!from.isUntitled || !isArticle(from) || text.trim() === '' || from.getText() !== text) continue;
        if (isRecent(opened.get(to))) moved(from.uri.toString(), to.uri.toString());
        else saved.set(from, { to, time: Date.now() });
      }
    }),
    workspace.onDidCloseTextDocument((from) => {
      const found = saved.get(from);
      saved.delete(from);
      if (!found || !isRecent(found.time)) return;
      const again = () => workspace.textDocuments.some(({ uri }) => uri.toString() === from.uri.toString());
      setTimeout(() => again() || moved(from.uri.toString(), found.to.uri.toString())); // else only its language has changed
    }),
  ];
}
