import { Range, ThemeColor, window, type TextEditorDecorationType } from 'vscode';
import { isArticle } from './articles';
import { oneLine } from './oneLine';

const longest = 100;

let shown: { readonly type: TextEditorDecorationType; readonly end: () => void } | undefined;

/**
 * Shows a message under the cursor of the article that has the keys, until the time is over (milliseconds) or the cursor moves. VS Code
 * has no such message for extensions: this is a decoration that takes no room in its line.
 */
export function showAtCursor(message: string, time: number): void {
  shown?.end();
  const editor = window.activeTextEditor;
  if (!editor || !isArticle(editor.document)) return;
  const type = window.createTextEditorDecorationType({});
  const { active } = editor.selection;
  const end = () => {
    clearTimeout(timer);
    moved.dispose();
    type.dispose();
    shown = undefined;
  };
  const timer = setTimeout(end, time);
  const moved = window.onDidChangeTextEditorSelection(
    ({ textEditor, selections }) => textEditor === editor && !selections[0].active.isEqual(active) && end(),
  );
  editor.setDecorations(type, [{ range: new Range(active, active), renderOptions: { after: box(message) } }]);
  shown = { type, end };
}

/** Under the row of the cursor, over the text. What is written into `textDecoration` is how a decoration gets a place of its own. */
const box = (message: string) => ({
  contentText: `\u00a0${oneLine(message, longest)}\u00a0`,
  color: new ThemeColor('editorHoverWidget.foreground'),
  backgroundColor: new ThemeColor('editorHoverWidget.background'),
  border: '1px solid',
  borderColor: new ThemeColor('inputValidation.infoBorder'),
  textDecoration:
    'none; position: absolute; z-index: 10; margin-top: 1.6em; white-space: pre; font-style: normal; font-weight: normal',
});
