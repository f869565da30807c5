import {
  RelativePattern,
  Uri,
  workspace,
  type Disposable,
  type ExtensionContext,
  type GlobPattern,
  type TextDocument,
} from 'vscode';
import { method } from '../../protocol';
import { isArticle } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';

/** LSP's `workspace/didChangeWatchedFiles`, and its `FileChangeType`. */
interface ChangedFiles {
  readonly changes: readonly { readonly uri: string; readonly type: 1 | 2 | 3 }[];
}
const changedFiles = method<ChangedFiles, void>('workspace/didChangeWatchedFiles');
const [created, changed, deleted] = [1, 2, 3] as const;

const patterns = ['**/*.anno.json', '**/.dateline/*.json'];
const patternsOutside = ['*.anno.json', '.dateline/*.json'];

/** Tells the server of changes to sidecars and folder files from outside, in the workspace and beside open articles elsewhere. */
export function watchSidecars(context: ExtensionContext, client: LanguageClient): void {
  const outside = new Map<string, Disposable[]>();

  function watch(pattern: GlobPattern): Disposable {
    const watcher = workspace.createFileSystemWatcher(pattern);
    const tell = (type: 1 | 2 | 3) => (uri: Uri) =>
      void client.notify(changedFiles, { changes: [{ uri: uri.toString(), type }] });
    watcher.onDidCreate(tell(created));
    watcher.onDidChange(tell(changed));
    watcher.onDidDelete(tell(deleted));
    return watcher;
  }

  const isOutside = ({ uri, isUntitled }: TextDocument) =>
    !isUntitled && workspace.getWorkspaceFolder(uri) === undefined;

  /** The folders outside of open articles, and no others. */
  function update(): void {
    const folders = new Map(
      workspace.textDocuments
        .filter((document) => isArticle(document) && isOutside(document))
        .map(({ uri }) => Uri.joinPath(uri, '..'))
        .map((folder) => [folder.toString(), folder]),
    );
    for (const [key, watchers] of outside) {
      if (folders.has(key)) continue;
      watchers.forEach((watcher) => watcher.dispose());
      outside.delete(key);
    }
    for (const [key, folder] of folders) {
      if (!outside.has(key))
        outside.set(
          key,
          patternsOutside.map((pattern) => watch(new RelativePattern(folder, pattern))),
        );
    }
  }

  context.subscriptions.push(
    ...patterns.map(watch),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument(update),
    workspace.onDidChangeWorkspaceFolders(update),
    { dispose: () => [...outside.values()].flat().forEach((watcher) => watcher.dispose()) },
  );
  update();
}
