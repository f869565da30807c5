import * as vscode from 'vscode';
import type { Api } from '../../../src/client/extension';
import { extension } from './support';

/** How things stand in the window, for a test that failed: what VS Code shows, and what the extension knows of it. */
export function windowState(): string[] {
  try {
    return [window(), ...known()];
  } catch (error) {
    return [`the state of the window is not known: ${String(error)}`];
  }
}

function window(): string {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  const tabs = tabGroups.all.map(({ tabs: all }) => all.map(({ label }) => label).join(', ')).join(' | ');
  return `active ${named(activeTextEditor)}; in sight ${visibleTextEditors.map(named).join(', ') || 'none'}; tabs ${tabs || 'none'}`;
}

function known(): string[] {
  if (!extension().isActive) return ['the extension does not run'];
  const { outline, client, annotated } = extension().exports as Api;
  const { uri, version, nodes } = outline.provider.tree;
  const document = vscode.window.activeTextEditor?.document;
  const standing = document && client.standings.of(document);
  const told = document && annotated.of(document);
  return [
    `outline of ${uri || 'nothing'} v${version}, ${nodes.size} nodes, selected ${outline.view.selection.join(', ') || 'none'}`,
    `reading ${standing ? JSON.stringify(standing) : 'of no document'}; annotations ${
      told ? `${told.views.length} v${told.version} ${told.saving} ${told.notice ?? ''}` : 'not told'
    }`,
  ];
}

function named(editor: vscode.TextEditor | undefined): string {
  if (!editor) return 'none';
  const { uri, version, languageId, isClosed } = editor.document;
  return `${uri.toString()} v${version} ${languageId}${isClosed ? ' closed' : ''} ${JSON.stringify(editor.document.getText().slice(0, 60))}`;
}
