import {
  TabInputWebview,
  Uri,
  ViewColumn,
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import type { FromPanel, Method, PanelMemory, ToPanel, VersionedDocument } from '../../protocol';
import { exportAs } from '../exports/exportArticle';
import { saveAs } from '../exports/saveAs';
import { editorOf, isArticle, type Articles } from '../shared/articles';
import { createLatestAnswer } from '../connection/latestAnswer';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { fileName } from '../shared/counts';
import { hasReading, whyUnread } from '../shared/unread';
import { panelHtml, type PanelPage } from './html';

/** A kind of panel beside the article: a command opens it, and it follows the article that is shown. */
export interface PanelKind<T extends VersionedDocument> {
  readonly command: string;
  readonly viewType: string;
  readonly title: string;
  readonly page: () => PanelPage;
  readonly request: Method<VersionedDocument, T | null>;
}

/** Milliseconds after a movement of the cursor before the page gets its position: not at every key. */
const cursorDelay = 80;

/** A panel beside the article that was shown last. There is one panel of a kind. */
export class Panel<T extends VersionedDocument> implements Disposable {
  readonly #context: ExtensionContext;
  readonly #articles: Articles;
  readonly #client: LanguageClient;
  readonly #kind: PanelKind<T>;
  readonly #latest = createLatestAnswer();
  #panel: WebviewPanel | undefined;
  #model: T | null = null;
  /** Has the page asked for its content? VS Code discards a page that is out of sight; back in sight it is new, and asks again. */
  #isReady = false;
  #shown: TextDocument | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ExtensionContext, articles: Articles, client: LanguageClient, kind: PanelKind<T>) {
    this.#context = context;
    this.#articles = articles;
    this.#client = client;
    this.#kind = kind;
  }

  /** What the page shows; null until it has asked for it, and while the article is not read. */
  get model(): T | null {
    return this.#model;
  }

  /** Shows the active article, else the one that was shown last. */
  show(): void {
    const active = window.activeTextEditor?.document;
    this.#shown = active && isArticle(active) ? active : this.#articles.shown;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#adopt(window.createWebviewPanel(this.#kind.viewType, this.#kind.title, columnFor()));
    void this.refresh();
  }

  async refresh(): Promise<void> {
    this.#shown = this.#articles.shown ?? this.#shown;
    const shown = this.#shown;
    if (!this.#panel || !shown) return;
    this.#panel.title = `${this.#kind.title}: ${fileName(shown.uri)}`;
    const uri = shown.uri.toString();
    const known = this.#model?.uri === uri ? this.#model : null;
    this.#model = known;
    if (!this.#isReady) return;
    const standing = this.#client.standings.of(shown);
    if (known && (shown.isClosed || standing.phase === 'reading')) return this.#draw(known);
    if (shown.isClosed) return this.#tellUnread(uri, l10n.t('The article is closed. Open it again.'));
    if (!known || !hasReading(standing)) this.#tellUnread(uri, whyUnread(standing) ?? l10n.t('Reading…'));
    if (!hasReading(standing)) return; // once it is read, its standing changes
    const answer = await this.#latest(this.#client.request(this.#kind.request, { uri, version: shown.version }));
    if (answer && shown === this.#shown) this.#draw(answer); // a long article's may come when another is shown
  }

  /** An article, or all of them, stand otherwise now. */
  standingChanged(uri: string | null): void {
    if (uri === null || uri === this.#shown?.uri.toString()) void this.refresh();
  }

  cursorMoved({ document }: TextEditor): void {
    if (document !== this.#shown) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sendCursor(), cursorDelay);
  }

  /**
   * Fills a panel that is left from before the window was reloaded: with the article it showed, unless another is in sight.
   * `state` is what its page kept.
   */
  async revive(revived: WebviewPanel, state: unknown): Promise<void> {
    if (this.#panel) return revived.dispose();
    this.#adopt(revived);
    const before = await articleOf(state);
    this.#shown = this.#articles.shown ?? before;
    await this.refresh();
  }

  /** Does what the page asks for. */
  async receive(message: FromPanel): Promise<void> {
    if (message.type === 'ready') {
      this.#isReady = true;
      return this.refresh();
    }
    const shown = this.#shown;
    if (message.type === 'save') return saveAs(shown, message.extension, message.text);
    if (message.type === 'export') return this.#export(message.format);
    if (!shown || shown.isClosed) return;
    if (message.type === 'reveal') await revealRange(shown, toRange(message.range));
    else await window.showTextDocument(shown, editorOf(shown)?.viewColumn);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
  }

  /** A closed article is opened again: the server knows open ones only. */
  async #export(format: string): Promise<void> {
    const shown = this.#shown;
    const article = shown?.isClosed ? await articleOf({ uri: shown.uri.toString() }) : shown;
    if (article) await exportAs(this.#client, article, format);
  }

  #draw(model: T): void {
    if (!this.#shown) return;
    const standing = this.#client.standings.of(this.#shown);
    this.#model = model;
    this.#send({ type: 'show', model, notice: standing.phase === 'notRead' ? standing.notice : null });
    this.#sendCursor();
  }

  #tellUnread(uri: string, notice: string): void {
    this.#model = null;
    this.#send({ type: 'unread', uri, notice });
  }

  #send(message: ToPanel<T>): void {
    void this.#panel?.webview.postMessage(message);
  }

  #sendCursor(): void {
    const active = this.#shown && editorOf(this.#shown)?.selection.active;
    if (active) this.#send({ type: 'cursor', position: { line: active.line, character: active.character } });
  }

  /** Fills a panel, new or left from before the window was reloaded. */
  #adopt(panel: WebviewPanel): void {
    const { subscriptions, extensionUri } = this.#context;
    this.#panel = panel;
    panel.onDidDispose(() => this.#closed(), null, subscriptions);
    panel.onDidChangeViewState(
      ({ webviewPanel }) => {
        this.#isReady &&= webviewPanel.visible;
      },
      null,
      subscriptions,
    );
    const { webview } = panel;
    webview.onDidReceiveMessage((message: FromPanel) => void this.receive(message), null, subscriptions);
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist', 'webview')] };
    webview.html = panelHtml(webview, extensionUri, this.#kind.page());
  }

  #closed(): void {
    this.#panel = undefined;
    this.#model = null;
    this.#isReady = false;
  }
}

/** Registers a kind of panel with its command, and keeps it in step with the article that is shown. */
export function registerPanel<T extends VersionedDocument>(
  context: ExtensionContext,
  articles: Articles,
  client: LanguageClient,
  kind: PanelKind<T>,
): Panel<T> {
  const panel = new Panel(context, articles, client, kind);
  context.subscriptions.push(
    commands.registerCommand(kind.command, () => panel.show()),
    window.registerWebviewPanelSerializer(kind.viewType, {
      deserializeWebviewPanel: (revived, state) => panel.revive(revived, state),
    }),
    articles.onDidChangeShown(() => void panel.refresh()),
    client.standings.onDidChange((uri) => panel.standingChanged(uri)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => panel.cursorMoved(textEditor)),
    panel,
  );
  return panel;
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
