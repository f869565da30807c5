/** Work that waits a moment, so that what follows at once is done with it; {@link isPending} says whether any waits or is under way. */
export class Pending {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = 0;

  get isPending(): boolean {
    return this.#timer !== undefined || this.#running > 0;
  }

  /** Does the work after some milliseconds, in place of what waits already. */
  later(milliseconds: number, work: () => Promise<unknown>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.now(work);
    }, milliseconds);
  }

  async now<T>(work: () => Promise<T>): Promise<T> {
    this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
