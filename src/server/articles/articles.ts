import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { State } from '../../protocol';
import type { TextEdit } from './edits';
import { openArticle, type Analyzer, type OpenArticle, type Prior } from './openArticle';
import { openDocument, type OpenDocument } from './openDocument';

/** The open articles by URI. What is not open has nothing here; closing drops all that was known of it. */
export interface Articles {
  get(uri: string): OpenArticle | undefined;
  all(): Iterable<OpenArticle>;
  open(item: TextDocumentItem): void;
  /** What was changed; nothing where the document is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): TextEdit[];
  close(uri: string): void;
}

/**
 * `newAnalyzer` is called once per article, so that what an analyzer remembers of a text goes when the article is closed.
 * `opened` hears of a document before its first reading, which may depend on it.
 */
export function createArticles(
  newAnalyzer: () => Promise<Analyzer>,
  prior: (uri: string) => Prior,
  report: (state: State) => void,
  opened: (document: OpenDocument) => void,
): Articles {
  const open = new Map<string, OpenArticle>();

  function close(uri: string): void {
    open.get(uri)?.close();
    open.delete(uri);
  }

  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    open({ uri, languageId, version, text }) {
      close(uri);
      const document = openDocument(uri, languageId, version, text);
      opened(document);
      const article = openArticle(document, newAnalyzer(), prior(uri), report);
      open.set(uri, article);
      report(article.state);
      article.readSoon();
    },
    change(uri, version, changes) {
      const article = open.get(uri);
      if (!article) return [];
      const edits = article.document.change(changes, version);
      article.readSoon();
      return edits;
    },
    close,
  };
}
