import { Selection, type TextDocument } from 'vscode';
import { editorOf } from './articles';

/**
 * Leaves the cursor where the selection ended, and nothing selected: a letter too many replaces no words. While the box of a note has the
 * keys, no editor is the active one.
 */
export function collapseSelection(document: TextDocument): void {
  const editor = editorOf(document);
  if (!editor || editor.selections.every(({ isEmpty }) => isEmpty)) return;
  const { active } = editor.selection;
  editor.selection = new Selection(active, active);
}
