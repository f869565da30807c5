import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Inputs } from '../core/inputs';
import type { State } from '../protocol';
import { openArticle, type Analyzer, type OpenArticle } from './openArticle';
import { openDocument } from './openDocument';

/** The open articles by URI. What is not open has nothing here; closing drops all that was known of it. */
export interface Articles {
  get(uri: string): OpenArticle | undefined;
  all(): Iterable<OpenArticle>;
  open(item: TextDocumentItem): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
}

/** `newAnalyzer` is called once per article, so that what an analyzer remembers of a text goes when the article is closed. */
export function createArticles(
  newAnalyzer: () => Promise<Analyzer>, inputs: (uri: string) => Inputs, report: (state: State) => void,
): Articles {
  const open = new Map<string, OpenArticle>();

  function close(uri: string): void {
    open.get(uri)?.close();
    open.delete(uri);
  }

  return {
    get: uri => open.get(uri),
    all: () => open.values(),
    open({ uri, languageId, version, text }) {
      close(uri);
      const article = openArticle(openDocument(uri, languageId, version, text), newAnalyzer(), () => inputs(uri), report);
      open.set(uri, article);
      report(article.state);
      article.readSoon();
    },
    change(uri, version, changes) {
      const article = open.get(uri);
      if (!article) return;
      article.document.change(changes, version);
      article.readSoon();
    },
    close,
  };
}
