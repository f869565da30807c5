import { foldedLine, recordLine, type JournalRecord } from './records';

/** The bytes of one journal. */
export interface JournalFile {
  /** Puts lines at its end; fulfilled once they are on the disk. When it rejects, the file is as it was before. */
  append(lines: string): Promise<void>;
  /** Takes away all that it holds. */
  empty(): Promise<void>;
  /** Goes if it holds nothing. */
  close(): Promise<void>;
}

interface Waiting {
  readonly line: string;
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * What was done to an article's annotations and may not be in their sidecar yet: it is on the disk before anybody is told that it
 * was done. Appends that come while one is under way go together.
 */
export class Journal {
  readonly #file: JournalFile;
  /** The article's file name. */
  readonly #source: string;
  #waiting: Waiting[] = [];
  #count = 0;
  #folded = 0;
  #isEmpty = true;
  #working: Promise<void> | null = null;

  constructor(file: JournalFile, source: string) {
    this.#file = file;
    this.#source = source;
  }

  /** Stands for all that was appended until now, written or not. */
  get mark(): number {
    return this.#count;
  }

  /** Fulfilled once the record is on the disk. */
  append(record: JournalRecord): Promise<void> {
    const line = recordLine(++this.#count, record, this.#source);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, resolve, reject });
      void this.#work();
    });
  }

  /** All up to `mark` is in the sidecar, and need not be kept. */
  fold(mark: number): void {
    this.#folded = Math.max(this.#folded, mark);
    void this.#work();
  }

  /** Takes the file away if all is in the sidecar. */
  async close(): Promise<void> {
    await this.#work();
    await this.#file.close();
  }

  #work(): Promise<void> {
    this.#working ??= this.#run().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async #run(): Promise<void> {
    for (;;) {
      await Promise.resolve(); // whoever asks in the same turn goes along
      if (this.#waiting.length > 0) await this.#append();
      else if (this.#folded === this.#count && !this.#isEmpty) await this.#empty();
      else return;
    }
  }

  async #append(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const folded = this.#folded > 0 && !this.#isEmpty ? foldedLine(this.#folded) : '';
    this.#isEmpty = false;
    try {
      await this.#file.append(folded + batch.map(({ line }) => line).join(''));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async #empty(): Promise<void> {
    this.#isEmpty = true;
    await this.#file.empty().catch(() => undefined); // then it says again what the sidecar says, too
  }
}
