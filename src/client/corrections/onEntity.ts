import { commands, window, type ExtensionContext } from 'vscode';
import { isArticle } from '../shared/articles';
import type { OutlineView } from '../outline/view';
import { isInside, plainRange } from '../shared/ranges';
import { entityGroups } from './candidates';

/** Keeps `dateline.onEntity` set while the cursor stands on a mention of an entity: F2 is ours only there. */
export function trackEntityContext(context: ExtensionContext, outline: OutlineView): void {
  let shown: boolean | undefined;

  function onEntity(): boolean {
    const editor = window.activeTextEditor;
    const known = outline.known();
    if (!editor || !isArticle(editor.document) || known?.uri !== editor.document.uri.toString()) return false;
    const range = plainRange(editor.selection);
    return known.groups.some(
      ({ kind, items }) =>
        entityGroups.includes(kind) &&
        items.some(({ mentions }) => mentions.some((mention) => isInside(range, mention.range))),
    );
  }

  function update(): void {
    const now = onEntity();
    if (now === shown) return;
    shown = now;
    void commands.executeCommand('setContext', 'dateline.onEntity', now);
  }

  context.subscriptions.push(
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === window.activeTextEditor && update()),
    window.onDidChangeActiveTextEditor(update),
    outline.onDidUpdate(update),
  );
  update();
}
