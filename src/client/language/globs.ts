import { RelativePattern, languages, workspace, type TextDocument, type Uri } from 'vscode';

/** True when one of the globs, absolute or relative to the document's workspace folder, matches where the document lies. */
export function matchesGlob(document: TextDocument, globs: readonly string[]): boolean {
  return globs.some((glob) => languages.match({ pattern: patternOf(document, glob) }, document) > 0);
}

function patternOf({ uri }: TextDocument, glob: string): string | RelativePattern {
  const folder = workspace.getWorkspaceFolder(uri);
  return folder && !isAbsolute(glob) ? new RelativePattern(folder, glob) : glob;
}

const isAbsolute = (glob: string): boolean => /^(?:\/|\*\*|[a-z]:)/i.test(glob);

/** The glob of the texts in a folder, and whether it is one of the workspace's. */
export function globOfFolder(folder: Uri): { readonly glob: string; readonly inWorkspace: boolean } {
  const root = workspace.getWorkspaceFolder(folder);
  const path = root ? folder.path.slice(root.uri.path.length).replace(/^\//, '') : folder.fsPath.replaceAll('\\', '/');
  const literal = path.replace(/[[\]{}*?]/g, '[$&]');
  return { glob: literal ? `${literal}/**/*.txt` : '**/*.txt', inWorkspace: root !== undefined };
}
