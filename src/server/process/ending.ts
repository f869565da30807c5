import type { InitializeParams, WatchDog } from 'vscode-languageserver';
import { isRunning, ownProcess } from '../annotations/journal/owner';
import { later, withTimeout } from '../annotations/later';

/** Milliseconds for what waits to be written. A client that stops us in good order waits for two seconds. */
const longestFarewell = 1500;
/** Milliseconds from one look for the client to the next. */
const lookInterval = 3000;

/** Signals that ask a process to end, and the numbers that its exit status tells them by. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * The end of this process, however it comes: the client says so, closes the pipe or is gone, or a signal asks for it. What waits is
 * written first, within a bound.
 */
export class Ending implements WatchDog {
  shutdownReceived = false;
  readonly #farewell: () => Promise<unknown>;
  #isEnding = false;

  /** `farewell` writes what waits. */
  constructor(farewell: () => Promise<unknown>) {
    this.#farewell = farewell;
    for (const [signal, number] of Object.entries(signals)) process.on(signal, () => this.exit(128 + number));
  }

  /** The client says what its process is: it may be gone one day without a word. */
  initialize({ processId }: InitializeParams): void {
    if (processId !== null) this.#watch(processId);
  }

  clientGone(): void {
    this.exit(this.shutdownReceived ? 0 : 1);
  }

  exit(code: number): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    process.exitCode = code; // nothing may be left to wait for
    void withTimeout(longestFarewell, this.#farewell(), null)
      .catch(() => undefined)
      .then(() => process.exit(code));
  }

  #watch(client: number): void {
    later(lookInterval, () => {
      if (isRunning({ ...ownProcess(), pid: client, start: '' }) === false) this.clientGone();
      else this.#watch(client);
    });
  }
}
