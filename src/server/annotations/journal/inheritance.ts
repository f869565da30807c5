import { nothingLeft, type Journals, type Left } from './journals';
import type { JournalRecord } from './records';

/**
 * What servers that are gone have left of one sidecar, until it is merged; and their journals, until what they hold is written or in a
 * journal of our own.
 */
export class Inheritance {
  readonly #sidecar: string | null;
  readonly #journals: Journals | null;
  #records: readonly JournalRecord[] = [];
  #pending: readonly Left[] = [];
  #mayHaveMore: boolean;

  /** `sidecar`: null for one that has no file. */
  constructor(sidecar: string | null, journals: Journals | null) {
    this.#sidecar = sidecar;
    this.#journals = journals;
    this.#mayHaveMore = sidecar !== null && journals !== null;
  }

  /** What waits to be merged. */
  get records(): readonly JournalRecord[] {
    return this.#records;
  }

  /**
   * Looks for more, which `keep` puts into our own journal, or says that it cannot. Gives the files that could not be read whole, by
   * where they were put.
   */
  async look(keep: (record: JournalRecord) => Promise<boolean>): Promise<readonly string[]> {
    if (!this.#mayHaveMore || this.#sidecar === null) return [];
    const left = await (this.#journals?.left(this.#sidecar) ?? nothingLeft);
    this.#mayHaveMore = left.isUnfinished;
    this.#records = [...this.#records, ...left.records];
    const kept = await Promise.all(left.records.map(keep));
    if (kept.every(Boolean)) await left.remove();
    else this.#pending = [...this.#pending, left];
    return left.setAside;
  }

  merged(): void {
    this.#records = [];
  }

  written(): void {
    for (const left of this.#pending) void left.remove();
    this.#pending = [];
  }
}
