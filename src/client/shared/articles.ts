import {
  EventEmitter,
  commands,
  window,
  workspace,
  type Event,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
} from 'vscode';

export const isArticle = (document: TextDocument): boolean => document.languageId === 'article';

/** The article that the views speak of: the one in the active editor, else the last active one while it is still in sight. */
export interface Articles {
  readonly shown: TextDocument | null;
  readonly onDidChangeShown: Event<TextDocument | null>;
}

/** How long an article may be out of sight before the views let go of it: changing tabs passes through "no editor". */
const patience = 60;

export function createArticles(context: ExtensionContext): Articles {
  const changed = new EventEmitter<TextDocument | null>();
  let shown: TextDocument | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(document: TextDocument | null): void {
    if (document === shown) return;
    shown = document;
    void commands.executeCommand('setContext', 'dateline.articleOpen', shown !== null);
    changed.fire(shown);
  }

  function update(): void {
    clearTimeout(timer);
    const active = window.activeTextEditor?.document;
    const inArticle = active !== undefined && isArticle(active);
    void commands.executeCommand('setContext', 'dateline.articleActive', inArticle);
    if (inArticle) show(active);
    else if (shown && !editorOf(shown))
      timer = setTimeout(() => shown && !editorOf(shown) && show(otherInSight()), patience);
    else if (!shown) show(otherInSight());
  }

  context.subscriptions.push(
    changed,
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument(update),
    { dispose: () => clearTimeout(timer) },
  );
  update();
  return {
    get shown() {
      return shown;
    },
    onDidChangeShown: changed.event,
  };
}

/** An editor that shows the document, the active one first. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const editors = window.visibleTextEditors.filter((editor) => editor.document === document && isArticle(document));
  return editors.find((editor) => editor === window.activeTextEditor) ?? editors[0];
}

function otherInSight(): TextDocument | null {
  return window.visibleTextEditors.find((editor) => isArticle(editor.document))?.document ?? null;
}
