import { Selection, window, type TextDocument } from 'vscode';

/** Leaves the cursor where the selection ended, and nothing selected: a letter too many replaces no words. */
export function collapseSelection(document: TextDocument): void {
  const editor = window.activeTextEditor;
  if (editor?.document !== document || editor.selections.every(({ isEmpty }) => isEmpty)) return;
  const { active } = editor.selection;
  editor.selection = new Selection(active, active);
}
