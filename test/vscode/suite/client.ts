import * as vscode from 'vscode';
import type { Api } from '../../../src/client/extension';
import type { Node } from '../../../src/client/outline/tree';
import { extension, until } from './support';

/** The extension's own view of itself, once it runs. */
export async function api(): Promise<Api> {
  return (await extension().activate()) as Api;
}

/**
 * An untitled article with this text, in an editor: one may type in it in every scenario. VS Code keeps a copy of untitled
 * documents for its next start, a second after they were changed; one that is closed at that moment leaves its copy behind, and
 * the next of its name has that text, whatever it was opened with. Closing that one takes the copy away.
 */
export async function untitled(content: string, language = 'article'): Promise<vscode.TextEditor> {
  const open = async () =>
    vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
  let editor = await open();
  await until('an untitled document with that text', async () => {
    if (editor.document.getText() === content) return true;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await open();
    return false;
  });
  return editor;
}

/** Waits until the outline speaks of the text as it stands in the active editor. */
export async function outlineOfActive(): Promise<Api['outline']> {
  const { outline } = await api();
  await until('the outline of the text as it stands', () => {
    const document = vscode.window.activeTextEditor?.document;
    const { tree } = outline.provider;
    return (
      document !== undefined &&
      tree.uri === document.uri.toString() &&
      tree.version === document.version &&
      tree.roots.length > 0
    );
  });
  return outline;
}

/** The first item of the outline with that label. */
export function itemNamed(outline: Api['outline'], label: string): Extract<Node, { kind: 'item' }> {
  for (const node of outline.provider.tree.nodes.values())
    if (node.kind === 'item' && node.item.label === label) return node;
  throw new Error(`The outline has no ${label}: ${labels(outline).join(', ')}`);
}

export function labels(outline: Api['outline']): string[] {
  return [...outline.provider.tree.nodes.values()].flatMap((node) => (node.kind === 'item' ? [node.item.label] : []));
}

/** Puts the cursor at the start of the n-th occurrence of a text. */
export function putCursor(editor: vscode.TextEditor, text: string, nth = 0): void {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = editor.document.getText().indexOf(text, at + 1);
  if (at < 0) throw new Error(`The article does not say ${text}`);
  const position = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
}

export const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
};

/** Puts the cursor there, where it is not yet, and waits until the extension knows. VS Code remembers where it was in a file. */
export async function moveCursor(editor: vscode.TextEditor, text: string): Promise<void> {
  const moved = new Promise<void>((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor !== editor) return;
      listener.dispose();
      resolve();
    });
  });
  putCursor(editor, text);
  await moved;
}

/** Waits until the outline shows all there is to show, and has followed the cursor. */
export async function outlineAtRest(): Promise<void> {
  const { outline, following } = await api();
  await until('the outline to be at rest', () => !outline.isPending && !following.isPending);
}

/** Answers the box that a command asks with: takes what it offers first. */
export const acceptFirst = (asking: Thenable<unknown>): Promise<void> =>
  answerWith('workbench.action.acceptSelectedQuickOpenItem', asking);

/** Leaves the box that a command asks with. */
export const leaveBox = (asking: Thenable<unknown>): Promise<void> =>
  answerWith('workbench.action.closeQuickOpen', asking);

/** As often as it takes: where the box is not there yet, nothing comes of it. */
async function answerWith(answer: string, asking: Thenable<unknown>): Promise<void> {
  let isAnswered = false;
  const answered = () => {
    isAnswered = true;
  };
  asking.then(answered, answered);
  await until('the box to be answered', async () => {
    await vscode.commands.executeCommand(answer);
    return isAnswered;
  });
  await asking;
}

/** Closes every editor without asking to save. */
export async function closeAll(): Promise<void> {
  await until('every editor to be closed', async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return !vscode.window.activeTextEditor && vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  });
}
