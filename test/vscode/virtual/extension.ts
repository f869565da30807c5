import * as vscode from 'vscode';
import articles from 'dateline-test-articles';

/** Serves the articles as `datelinemem:/articles/…`, read-only, from memory. */
export function activate(context: vscode.ExtensionContext): void {
  const options = { isReadonly: true, isCaseSensitive: true };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('datelinemem', provider, options));
}

const folder = '/articles';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function contentOf(uri: vscode.Uri): string | undefined {
  const name = uri.path.startsWith(`${folder}/`) ? uri.path.slice(folder.length + 1) : '';
  return Object.hasOwn(articles, name) ? articles[name] : undefined;
}

function readOnly(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

const provider: vscode.FileSystemProvider = {
  onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
  watch: () => new vscode.Disposable(() => undefined),
  stat(uri) {
    if (uri.path === folder || uri.path === '/')
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const content = contentOf(uri);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: encode(content).length,
      permissions: vscode.FilePermission.Readonly,
    };
  },
  readDirectory(uri) {
    if (uri.path === '/') return [['articles', vscode.FileType.Directory]];
    return Object.keys(articles).map((name) => [name, vscode.FileType.File]);
  },
  readFile(uri) {
    const content = contentOf(uri);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return encode(content);
  },
  createDirectory: readOnly,
  writeFile: readOnly,
  delete: readOnly,
  rename: readOnly,
};
