import type { ArticleAnnotations, Before } from './articleAnnotations';

/**
 * The annotations of articles that were closed: what waits to be written goes on waiting, and what is opened again with the
 * same text, perhaps under another URI, has its steps to undo.
 */
export interface ClosedArticles {
  keep(uri: string, text: string, annotations: ArticleAnnotations): void;
  get(uri: string): ArticleAnnotations | undefined;
  /** They belong to another URI from now on. */
  rename(from: string, to: string): void;
  /** Of the article that is opened as `uri`; null when there are none to go on with. */
  takeFor(uri: string, text: string): Before | null;
  /** Those that are not written. */
  waiting(): ArticleAnnotations[];
}

const mostKept = 10;

export function closedArticles(): ClosedArticles {
  const closed = new Map<string, { text: string; annotations: ArticleAnnotations; renamed: boolean }>();

  function dropOld(): void {
    for (const [uri, { annotations }] of closed) {
      if (closed.size <= mostKept) return;
      if (!annotations.isWaiting || isUntitled(uri)) closed.delete(uri);
    }
  }

  return {
    keep(uri, text, annotations) {
      void annotations.flush();
      closed.delete(uri);
      closed.set(uri, { text, annotations, renamed: false });
      dropOld();
    },
    get: (uri) => closed.get(uri)?.annotations,
    rename(from, to) {
      const one = closed.get(from);
      if (!one) return;
      closed.delete(from);
      closed.set(to, { ...one, renamed: true });
    },
    takeFor(uri, text) {
      const one = closed.get(uri);
      closed.delete(uri);
      if (!one || (isUntitled(uri) && !one.renamed)) return null; // another untitled article of the same name
      if (one.renamed) one.annotations.session.settle(); // what was never saved says where it stands in its last text
      const session = one.text === text ? one.annotations.session : null;
      return { session, unsaved: one.annotations.leave(), isRenamed: one.renamed };
    },
    waiting: () => [...closed.values()].map(({ annotations }) => annotations).filter(({ isWaiting }) => isWaiting),
  };
}

const isUntitled = (uri: string) => uri.startsWith('untitled:');
