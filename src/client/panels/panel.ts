import { Uri, ViewColumn, commands, l10n, window, workspace, type ExtensionContext, type TextDocument, type WebviewPanel } from 'vscode';
import type { FromPanel, Method, ToPanel, VersionedDocument } from '../../protocol';
import { editorOf, isArticle, type Articles } from '../articles';
import type { Reader } from '../reader';
import { revealRange, toRange } from '../reveal';
import { panelHtml, type PanelPage } from './html';

/** A kind of panel beside the article: a command opens it, and it follows the article that is shown. */
export interface PanelKind<T> {
  readonly command: string;
  readonly viewType: string;
  readonly title: string;
  readonly page: () => PanelPage;
  readonly request: Method<VersionedDocument, T | null>;
}

/** How long after a movement of the cursor the panel is told, ms: not at every key. */
const CURSOR_DELAY = 80;

/** Registers the panel's command. There is one panel of a kind; it shows the article shown last. */
export function registerPanel<T>(context: ExtensionContext, articles: Articles, reader: Reader, kind: PanelKind<T>): void {
  let panel: WebviewPanel | undefined;
  let shown: TextDocument | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (message: ToPanel<T>): void => void panel?.webview.postMessage(message);

  async function refresh(): Promise<void> {
    shown = articles.shown ?? shown;
    if (!panel || !shown) return;
    const model = await reader.request(kind.request, { uri: shown.uri.toString(), version: shown.version });
    if (!model) return;
    panel.title = `${kind.title}: ${fileName(shown.uri)}`;
    tell({ type: 'show', model });
    tellCursor();
  }

  function tellCursor(): void {
    const active = shown && editorOf(shown)?.selection.active;
    if (active) tell({ type: 'cursor', position: { line: active.line, character: active.character } });
  }

  function open(): void {
    if (panel) return panel.reveal(undefined, true);
    panel = window.createWebviewPanel(kind.viewType, kind.title, { viewColumn: ViewColumn.Beside, preserveFocus: false }, {
      enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist', 'webview')],
    });
    panel.onDidDispose(() => (panel = undefined), null, context.subscriptions);
    panel.webview.onDidReceiveMessage((message: FromPanel) => void receive(message), null, context.subscriptions);
    panel.webview.html = panelHtml(panel.webview, context.extensionUri, kind.page());
  }

  async function receive(message: FromPanel): Promise<void> {
    if (message.type === 'ready') return refresh();
    if (message.type === 'save') return save(message.ending, message.text, shown);
    if (shown && !shown.isClosed) await revealRange(shown, toRange(message.range));
  }

  context.subscriptions.push(
    commands.registerCommand(kind.command, () => {
      shown = window.activeTextEditor && isArticle(window.activeTextEditor.document) ? window.activeTextEditor.document : articles.shown;
      open();
      void refresh();
    }),
    articles.onDidChangeShown(() => void refresh()),
    reader.onState((state) => { if (shown && state.uri === shown.uri.toString() && state.phase !== 'reading') void refresh(); }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document !== shown) return;
      clearTimeout(timer);
      timer = setTimeout(tellCursor, CURSOR_DELAY);
    }),
    { dispose: () => { clearTimeout(timer); panel?.dispose(); } },
  );
}

async function save(ending: string, text: string, document: TextDocument | null): Promise<void> {
  const name = document ? fileName(document.uri).replace(/\.[^.]*$/, '') : 'article';
  const folder = document && !document.isUntitled ? Uri.joinPath(document.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({ defaultUri: folder && Uri.joinPath(folder, `${name}.${ending}`), filters: { [ending.toUpperCase()]: [ending] } });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    void window.showErrorMessage(l10n.t('Could not write {0}: {1}. Choose another folder.', target.path, error instanceof Error ? error.message : String(error)));
  }
}

const fileName = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
