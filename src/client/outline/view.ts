import {
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TreeView,
} from 'vscode';
import { outlineRequest, type Outline } from '../../protocol';
import type { Articles } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import type { LanguageSwitch } from '../language/languageSwitch';
import type { WhyNotArticle } from '../language/whyNotArticle';
import { Pending } from '../shared/pending';
import { hasReading } from '../shared/unread';
import { onDidChangeSettings, readSettings } from '../settings';
import { fileName } from '../shared/counts';
import { createContextCache } from './contexts';
import { createDragAndDrop } from './dragAndDrop';
import { createExpansion } from './expansion';
import { OutlineProvider } from './provider';
import { buildTree, emptyTree } from './tree';

export const viewId = 'dateline.outline';

/** Milliseconds after which the sentences of opened items are fetched again. */
const contextDelay = 400;

/** The "Article" view: shows the outline of the article in sight, and is the one place that fetches it. */
export class OutlineView {
  readonly provider: OutlineProvider;
  readonly view: TreeView<string>;
  readonly #articles: Articles;
  readonly #texts: LanguageSwitch;
  readonly #client: LanguageClient;
  readonly #expansion = createExpansion();
  readonly #listeners = new Set<() => void>();
  /** The outlines of open articles, by URI; they may be of older texts. */
  readonly #latest = new Map<string, Outline>();
  readonly #pending = new Pending();
  #filter = '';
  #whyNone: WhyNotArticle | null = null;

  constructor(context: ExtensionContext, articles: Articles, client: LanguageClient, texts: LanguageSwitch) {
    this.#articles = articles;
    this.#texts = texts;
    this.#client = client;
    this.provider = new OutlineProvider(createContextCache(client), this.#expansion);
    this.view = window.createTreeView(viewId, {
      treeDataProvider: this.provider,
      showCollapseAll: true,
      dragAndDropController: createDragAndDrop(() => this.provider.tree),
    });
    context.subscriptions.push(
      this.view,
      this.provider,
      this.#pending,
      this.view.onDidExpandElement(({ element }) => this.#expansion.set(element, true)),
      this.view.onDidCollapseElement(({ element }) => this.#expansion.set(element, false)),
      articles.onDidChangeShown((document) => {
        this.#show();
        if (document) void this.#fetch(document);
      }),
      client.standings.onDidChange((uri) => this.#standingChanged(uri)),
      // another untitled article may get the same name
      workspace.onDidCloseTextDocument(({ uri }) => this.#latest.delete(uri.toString())),
      onDidChangeSettings(() => this.#show()),
      texts.onDidChange(() => this.#describe(articles.shown)),
      window.onDidChangeActiveTextEditor(() => this.#describe(articles.shown)),
    );
    this.#show();
    if (articles.shown) void this.#fetch(articles.shown);
  }

  /** What is shown may still change, though nothing happens: an answer is on its way. */
  get isPending(): boolean {
    return this.#pending.isPending;
  }

  /** Why the text in the editor is no article, where none is in sight; the integration tests look at it. */
  get whyNone(): WhyNotArticle | null {
    return this.#articles.shown ? null : this.#whyNone;
  }

  get filter(): string {
    return this.#filter;
  }

  setFilter(filter: string): void {
    this.#filter = filter;
    this.#show();
  }

  /** Does the node stand open? */
  isOpen(id: string): boolean {
    return this.#expansion.isOpen(id);
  }

  /** What is known of the article in sight, unfiltered; it may be of an older text. */
  known(): Outline | null {
    const { shown } = this.#articles;
    return (shown && this.#latest.get(shown.uri.toString())) ?? null;
  }

  /** The newest outline, waiting for the server where the text has changed. Null when no article is in sight. */
  async fresh(): Promise<Outline | null> {
    const document = this.#articles.shown;
    const outline = this.known();
    return outline?.version === document?.version ? outline : document && this.#fetch(document);
  }

  onDidUpdate(listener: () => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** Shows what is known of the article in sight. */
  #show(): void {
    const outline = this.known();
    const { sortBy } = readSettings().outline;
    this.provider.update(outline ? buildTree(outline, { sortBy, filter: this.#filter }) : emptyTree);
    this.#describe(this.#articles.shown);
    void commands.executeCommand('setContext', 'dateline.outlineSort', sortBy);
    void commands.executeCommand('setContext', 'dateline.outlineFiltered', this.#filter !== '');
    this.#pending.later(contextDelay, () => this.provider.updateContexts());
    for (const listener of this.#listeners) listener();
  }

  /** That nothing was found is said only of an article that has been read, and whose outline is here. */
  #describe(document: TextDocument | null): void {
    const standing = document && this.#client.standings.of(document);
    const isHere = document !== null && this.#latest.has(document.uri.toString());
    const isOnItsWay = standing !== null && (standing.phase === 'reading' || hasReading(standing)) && !isHere;
    void commands.executeCommand('setContext', 'dateline.reading', isOnItsWay);
    void commands.executeCommand('setContext', 'dateline.outlineRead', isHere && standing?.phase === 'read');
    this.view.description = document ? fileName(document.uri) : undefined;
    const notice = standing?.phase === 'notRead' ? standing.notice : '';
    this.view.message =
      [standing && this.#filter && this.#filterMessage(), notice].filter(Boolean).join(' ') || undefined;
    if (!document) this.#describeText();
  }

  /** No article is in sight: which text is in the editor; the words for why it is none are the welcome's. */
  #describeText(): void {
    const active = window.activeTextEditor?.document;
    this.#whyNone = active ? this.#texts.whyNot(active) : null;
    this.view.description = active && this.#whyNone !== null ? fileName(active.uri) : undefined;
    void commands.executeCommand('setContext', 'dateline.notArticle', this.#whyNone ?? '');
  }

  #filterMessage(): string {
    const shown = [...this.provider.tree.nodes.values()].filter((node) => node.kind === 'item').length;
    return l10n.t('Filter “{0}”: {1} shown.', this.#filter, shown);
  }

  #standingChanged(uri: string | null): void {
    const document = this.#articles.shown;
    if (uri === null) this.#latest.clear();
    else if (document?.uri.toString() !== uri) return void this.#latest.delete(uri);
    const standing = document && this.#client.standings.of(document);
    if (!standing || standing.phase === 'reading') return uri === null ? this.#show() : this.#describe(document);
    if (hasReading(standing)) return void this.#fetch(document);
    this.#latest.delete(document.uri.toString());
    this.#show();
  }

  async #fetch(document: TextDocument): Promise<Outline | null> {
    const uri = document.uri.toString();
    const { version } = document;
    const outline = await this.#pending.now(() => this.#client.request(outlineRequest, { uri, version }));
    if (!outline || document.isClosed) return this.#latest.get(uri) ?? null;
    this.#latest.set(uri, outline);
    if (this.#articles.shown === document) this.#show();
    return outline;
  }
}
