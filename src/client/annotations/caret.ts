import { commands, window, type ExtensionContext } from 'vscode';
import { activeArticle } from './active';
import type { Known } from './known';
import { isDoubtful } from './tree/rows';
import { viewsAt } from './where';

const settled = 60;

/** Keeps the context keys that say what the caret is on: `dateline.onLabel`, `dateline.onNote`, `dateline.onAnnotation`,
 * `dateline.onDoubtful`. */
export function followCaret(context: ExtensionContext, known: Known): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = new Map<string, boolean>();

  function tell(key: string, value: boolean): void {
    if (told.get(key) === value) return;
    told.set(key, value);
    void commands.executeCommand('setContext', key, value);
  }

  function look(): void {
    const editor = activeArticle();
    const views = editor ? viewsAt(known.views(editor.document), editor.selection.active) : [];
    tell(
      'dateline.onLabel',
      views.some(({ kind }) => kind === 'label'),
    );
    tell(
      'dateline.onNote',
      views.some(({ kind }) => kind === 'comments'),
    );
    tell('dateline.onAnnotation', views.length > 0);
    tell(
      'dateline.onDoubtful',
      views.some(({ state }) => isDoubtful(state)),
    );
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(look, settled);
  }

  context.subscriptions.push(
    known.onDidChange(soon),
    window.onDidChangeTextEditorSelection(soon),
    window.onDidChangeActiveTextEditor(soon),
    { dispose: () => clearTimeout(timer) },
  );
  look();
}
