import * as vscode from 'vscode';
import type { Scenario } from '../scenarios';

export { until } from '../../../scripts/patience';

/** The scenario under way: what this window is, and so what to expect of it. */
export const scenario = vscode.workspace.getConfiguration('datelineTest').get<Scenario['name']>('scenario', 'node');

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ id }) => id.endsWith('.dateline')); // whoever publishes it
  if (!found) throw new Error('VS Code does not know the extension dateline');
  return found;
}

/** The URI of an article in the workspace. */
export function article(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens an article of the workspace in an editor. */
export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(article(name));
}
