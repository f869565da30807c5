import { commands, type TreeView } from 'vscode';

/**
 * The node of a tree that the keyboard is on, for commands that a key has called there. VS Code tells extensions only what is
 * selected, and arrow keys do not select: so the selection of the focused node is switched, which opens nothing, and switched back.
 */
export async function focusedNode<T>(view: TreeView<T>): Promise<T | undefined> {
  const before = view.selection;
  await commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  await commands.executeCommand('list.toggleSelection');
  return after.find((node) => !before.includes(node)) ?? before.find((node) => !after.includes(node)) ?? before[0];
}
