import type { ArticleAnnotations, Predecessor } from './articleAnnotations';

const mostKept = 10;

interface Closed {
  readonly text: string;
  readonly annotations: ArticleAnnotations;
  readonly isRenamed: boolean;
}

/**
 * The annotations of articles that were closed: what waits to be written goes on waiting, and an article that is opened again
 * with the same text, perhaps under another URI, has its steps to undo.
 */
export class ClosedArticles {
  readonly #closed = new Map<string, Closed>();

  keep(uri: string, text: string, annotations: ArticleAnnotations): void {
    void annotations.flush();
    this.#closed.delete(uri);
    this.#closed.set(uri, { text, annotations, isRenamed: false });
    this.#dropOld();
  }

  get(uri: string): ArticleAnnotations | undefined {
    return this.#closed.get(uri)?.annotations;
  }

  /** They belong to another URI from now on. */
  rename(from: string, to: string): void {
    const one = this.#closed.get(from);
    if (!one) return;
    this.#closed.delete(from);
    this.#closed.set(to, { ...one, isRenamed: true });
  }

  /** Takes out those of the article that is opened as `uri`; null when there are none to go on with. */
  takeFor(uri: string, text: string): Predecessor | null {
    const one = this.#closed.get(uri);
    this.#closed.delete(uri);
    if (!one || (isUntitled(uri) && !one.isRenamed)) return null; // another untitled article of the same name
    const { annotations, isRenamed } = one;
    if (isRenamed) annotations.session.articleSaved(); // the article was never saved: its selectors are of an older text
    const session = one.text === text ? annotations.session : null;
    return { session, unsaved: annotations.leave(), isRenamed };
  }

  /** Those that are not written. */
  waiting(): ArticleAnnotations[] {
    return [...this.#closed.values()].map(({ annotations }) => annotations).filter(({ isWaiting }) => isWaiting);
  }

  #dropOld(): void {
    for (const [uri, { annotations }] of this.#closed) {
      if (this.#closed.size <= mostKept) return;
      if (!annotations.isWaiting || isUntitled(uri)) this.#closed.delete(uri);
    }
  }
}

const isUntitled = (uri: string) => uri.startsWith('untitled:');
