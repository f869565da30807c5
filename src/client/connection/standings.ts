import type { Standing, State } from '../../protocol';

interface Article {
  readonly uri: { toString(): string };
}

/** How the reading of each article stands: what views ask, each before it says that there is nothing of a kind. */
export interface Standings {
  of(article: Article): Standing;
  /** Calls the listener with the URI of an article that stands otherwise now; with null, all of them do. */
  onDidChange(listener: Listener): { dispose(): void };
}

type Listener = (uri: string | null) => void;

/** The one place that knows: what the server has told last, and whether it runs at all. */
export class KnownStandings implements Standings {
  readonly #noServer: () => string;
  readonly #states = new Map<string, State>();
  readonly #listeners = new Set<Listener>();
  #isDown = false;

  /** `noServer` words that the server does not run, and what to do. */
  constructor(noServer: () => string) {
    this.#noServer = noServer;
  }

  of({ uri }: Article): Standing {
    if (this.#isDown) return { phase: 'notRead', why: 'noServer', notice: this.#noServer(), counts: null, date: null };
    return this.#states.get(uri.toString()) ?? { phase: 'reading' };
  }

  onDidChange(listener: Listener): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** The server tells of an article that is open. Told late of a closed one, it would speak of the next of its name. */
  tell(state: State): void {
    this.#states.set(state.uri, state);
    this.#changed(state.uri);
  }

  close(uri: string): void {
    this.#states.delete(uri);
  }

  /** The server has come or gone: what another one had read is not read any more. */
  server(is: 'up' | 'down'): void {
    if (this.#isDown === (is === 'down') && this.#states.size === 0) return;
    this.#isDown = is === 'down';
    this.#states.clear();
    this.#changed(null);
  }

  #changed(uri: string | null): void {
    for (const listener of [...this.#listeners]) listener(uri);
  }
}
