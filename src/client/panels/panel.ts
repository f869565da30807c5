import {
  TabInputWebview,
  Uri,
  ViewColumn,
  commands,
  l10n,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type { FromPanel, Method, PanelMemory, ToPanel, VersionedDocument } from '../../protocol';
import { editorOf, isArticle, type Articles } from '../shared/articles';
import { createNewest } from '../connection/newest';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { fileName } from '../shared/counts';
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

/** What the integration tests see of a panel. */
export interface PanelState<T> {
  /** What the page shows; null until it has asked for it. */
  readonly model: T | null;
  /** What a message from the page does. */
  receive(message: FromPanel): Promise<void>;
  /** What becomes of a panel from before the window was reloaded, with what its page kept. */
  revive(revived: WebviewPanel, state: unknown): Promise<void>;
}

/** Registers the panel's command. There is one panel of a kind; it shows the article shown last. */
export function registerPanel<T>(
  context: ExtensionContext,
  articles: Articles,
  client: LanguageClient,
  kind: PanelKind<T>,
): PanelState<T> {
  let panel: WebviewPanel | undefined;
  let model: T | null = null;
  /** Out of sight a page is thrown away; back in sight it is new, and asks again. */
  let ready = false;
  let shown: TextDocument | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const newest = createNewest();
  const tell = (message: ToPanel<T>): void => void panel?.webview.postMessage(message);

  async function refresh(): Promise<void> {
    shown = articles.shown ?? shown;
    if (!panel || !ready || !shown) return;
    const answer = await newest(client.request(kind.request, { uri: shown.uri.toString(), version: shown.version }));
    if (!answer || !panel) return; // a long article's may come when another is shown
    model = answer;
    panel.title = `${kind.title}: ${fileName(shown.uri)}`;
    tell({ type: 'show', model: answer });
    tellCursor();
  }

  function tellCursor(): void {
    const active = shown && editorOf(shown)?.selection.active;
    if (active) tell({ type: 'cursor', position: { line: active.line, character: active.character } });
  }

  function open(): void {
    if (panel) panel.reveal(undefined, true);
    else adopt(window.createWebviewPanel(kind.viewType, kind.title, columnFor()));
  }

  /** Fills a panel, new or left from before the window was reloaded. */
  function adopt(adopted: WebviewPanel): void {
    panel = adopted;
    panel.onDidDispose(
      () => {
        panel = undefined;
        model = null;
        ready = false;
      },
      null,
      context.subscriptions,
    );
    panel.onDidChangeViewState(
      ({ webviewPanel }) => {
        ready &&= webviewPanel.visible;
      },
      null,
      context.subscriptions,
    );
    panel.webview.onDidReceiveMessage((message: FromPanel) => void receive(message), null, context.subscriptions);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist', 'webview')],
    };
    panel.webview.html = panelHtml(panel.webview, context.extensionUri, kind.page());
  }

  /** After a reload of the window: the same panel with the article it showed, unless another is in sight. */
  async function revive(revived: WebviewPanel, state: unknown): Promise<void> {
    if (panel) return revived.dispose();
    adopt(revived);
    const before = await articleOf(state);
    shown = articles.shown ?? before;
    await refresh();
  }

  async function receive(message: FromPanel): Promise<void> {
    if (message.type === 'ready') {
      ready = true;
      return refresh();
    }
    if (message.type === 'save') return save(message.ending, message.text, shown);
    if (!shown || shown.isClosed) return;
    if (message.type === 'reveal') await revealRange(shown, toRange(message.range));
    else await window.showTextDocument(shown, editorOf(shown)?.viewColumn);
  }

  context.subscriptions.push(
    commands.registerCommand(kind.command, () => {
      const active = window.activeTextEditor?.document;
      shown = active && isArticle(active) ? active : articles.shown;
      open();
      void refresh();
    }),
    window.registerWebviewPanelSerializer(kind.viewType, { deserializeWebviewPanel: revive }),
    articles.onDidChangeShown(() => void refresh()),
    client.onState((state) => {
      if (shown && state.uri === shown.uri.toString() && state.phase !== 'reading') void refresh();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document !== shown) return;
      clearTimeout(timer);
      timer = setTimeout(tellCursor, CURSOR_DELAY);
    }),
    {
      dispose: () => {
        clearTimeout(timer);
        panel?.dispose();
      },
    },
  );
  return {
    get model() {
      return model;
    },
    receive,
    revive,
  };
}

/** Beside the article, but a second panel comes to the first. */
function columnFor(): ViewColumn {
  const active = window.tabGroups.activeTabGroup.activeTab?.input;
  return active instanceof TabInputWebview ? ViewColumn.Active : ViewColumn.Beside;
}

/** The article that a page's state names, null when it names none or the file is gone. */
async function articleOf(state: unknown): Promise<TextDocument | null> {
  const uri = typeof state === 'object' && state !== null ? (state as PanelMemory).uri : undefined;
  if (typeof uri !== 'string') return null;
  try {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    return isArticle(document) ? document : null;
  } catch {
    return null;
  }
}

async function save(ending: string, text: string, document: TextDocument | null): Promise<void> {
  const name = document ? fileName(document.uri).replace(/\.[^.]*$/, '') : 'article';
  const folder =
    document && !document.isUntitled ? Uri.joinPath(document.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder && Uri.joinPath(folder, `${name}.${ending}`);
  const target = await window.showSaveDialog({ defaultUri, filters: { [ending.toUpperCase()]: [ending] } });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('Could not write {0}: {1}. Choose another folder.', target.path, why));
  }
}
