import { later } from '../later';

/** Milliseconds from one write to the next: ten times what it takes, within these. */
const [leastPause, longestPause] = [300, 2000];
const [firstRetry, lastRetry] = [1000, 60_000];

/**
 * When a file is written next: soon after a change, but not many times a second, and less and less often while it cannot be
 * written. A slow disk, or a remote one, gets fewer writes.
 */
export class WriteTimer {
  readonly #write: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextWrite = 0;
  #pause = leastPause;
  #retry = firstRetry;
  #isStopped = false;

  constructor(write: () => void) {
    this.#write = write;
  }

  /** Writes a change at once, or soon when the last write was a moment ago; after a failed write, when the next attempt is due. */
  changed(hasFailed: boolean): void {
    this.#start(hasFailed ? this.#retry : Math.max(0, this.#nextWrite - Date.now()));
  }

  /** Tries again later, each time twice as late. */
  retryLater(): void {
    this.#start(this.#retry);
    this.#retry = Math.min(lastRetry, 2 * this.#retry);
  }

  /** A write has taken so many milliseconds. */
  took(milliseconds: number): void {
    this.#pause = Math.min(longestPause, Math.max(leastPause, 10 * milliseconds));
    this.#nextWrite = Date.now() + this.#pause;
  }

  /** The file holds what it should: the next failure is a first one again. */
  succeeded(): void {
    this.#retry = firstRetry;
  }

  /** Writes once more after a pause. */
  writeAgain(): void {
    this.#start(this.#pause);
  }

  /** Takes back the write that is due. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Starts no write any more; one that is due stays so until {@link cancel}. */
  stop(): void {
    this.#isStopped = true;
  }

  #start(wait: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = later(wait, this.#write);
  }
}
