import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { State } from '../../protocol';
import type { TextEdit } from './edits';
import { OpenArticle, type Analyzer, type Prior } from './openArticle';
import { OpenDocument } from './openDocument';

export interface ArticleNeeds {
  /** Called once per article, so that what an analyzer remembers of a text goes when the article is closed. */
  readonly newAnalyzer: () => Promise<Analyzer>;
  readonly prior: (uri: string) => Prior;
  readonly report: (state: State) => void;
  /** Called before the first reading of a document, which may depend on it. */
  readonly opened: (document: OpenDocument) => void;
}

/** The open articles by URI. Closing an article drops all that was known of it. */
export class Articles {
  readonly #needs: ArticleNeeds;
  readonly #open = new Map<string, OpenArticle>();

  constructor(needs: ArticleNeeds) {
    this.#needs = needs;
  }

  get(uri: string): OpenArticle | undefined {
    return this.#open.get(uri);
  }

  all(): Iterable<OpenArticle> {
    return this.#open.values();
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    const { newAnalyzer, prior, report, opened } = this.#needs;
    this.close(uri);
    const document = new OpenDocument(uri, languageId, version, text);
    opened(document);
    const article = new OpenArticle(document, newAnalyzer(), prior(uri), report);
    this.#open.set(uri, article);
    report(article.state);
    article.readSoon();
  }

  /** The edits that were made; none where the document is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): TextEdit[] {
    const article = this.#open.get(uri);
    if (!article) return [];
    const edits = article.document.change(changes, version);
    article.readSoon();
    return edits;
  }

  close(uri: string): void {
    this.#open.get(uri)?.close();
    this.#open.delete(uri);
  }
}
