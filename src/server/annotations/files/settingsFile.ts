import { schemaIn } from '../../../annotations/json/layOut';
import type { Fault } from '../../../annotations/sidecar/sidecar';
import { fileName } from '../../../service/wording/fileName';
import { reasonOf } from '../../requests/errors';
import { Changed, type Files } from './files';
import { later } from '../later';

/** How a settings file is read and written. */
export interface Format<T> {
  readonly empty: T;
  read(text: string): T | Fault;
  /** `schema` is the `$schema` that the file names. */
  write(value: T, schema?: string | null): string;
}

type Step<T> = (value: T) => T;

/** A change that waits for the file. */
interface Waiting<T> {
  readonly step: Step<T>;
  /** Says why it was not made, or not written yet; null: it is in the file. Only the first time counts. */
  readonly tell: (why: string | null) => void;
}

const [firstRetry, lastRetry] = [1000, 60_000];

/**
 * One of the two files of a folder's `.dateline/`: its labels or its lexicon. A change is a step that is made on what the file
 * holds at that moment, so that what others have written meanwhile is kept. A file that cannot be read is left as it is, and
 * changes of it are refused.
 */
export class SettingsFile<T> {
  readonly #uri: string;
  readonly #files: Files;
  readonly #format: Format<T>;
  readonly #onChange: () => void;
  #value: T;
  #fault: Fault | null = null;
  #waiting: readonly Waiting<T>[] = [];
  #running: Promise<void> = Promise.resolve();
  #retry = firstRetry;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onChange` is called after every change of value or fault. */
  constructor(uri: string, files: Files, format: Format<T>, onChange: () => void) {
    this.#uri = uri;
    this.#files = files;
    this.#format = format;
    this.#onChange = onChange;
    this.#value = format.empty;
  }

  /** What it holds, with all that was changed here; empty while it cannot be read. */
  get value(): T {
    return this.#value;
  }

  /** Why it cannot be read, or null. */
  get fault(): Fault | null {
    return this.#fault;
  }

  /** Reads the file and writes what waits. */
  async sync(): Promise<void> {
    await this.#run();
  }

  /** Changes it; why it could not be written, or null. What could not be written waits. */
  change(step: Step<T>): Promise<string | null> {
    return new Promise((resolve) => {
      this.#waiting = [...this.#waiting, { step, tell: resolve }];
      void this.#run();
    });
  }

  /** A run takes all that waits when it has read the file, also what another run was started for. */
  get #name(): string {
    return `.dateline/${fileName(this.#uri)}`;
  }

  #run(): Promise<void> {
    this.#running = this.#running
      .then(() => this.#readAndWrite())
      .catch((error: unknown) => this.#waiting.forEach(({ tell }) => tell(reasonOf(error))));
    return this.#running;
  }

  #set(value: T, fault: Fault | null): void {
    const isNew = !same([this.#value, this.#fault], [value, fault]);
    this.#value = value;
    this.#fault = fault;
    if (isNew) this.#onChange();
  }

  async #readAndWrite(): Promise<void> {
    clearTimeout(this.#timer);
    let disk: string | null;
    try {
      disk = await this.#files.read(this.#uri);
    } catch (error) {
      return this.#refuse({ error: `The file cannot be read: ${reasonOf(error)}.`, line: 1 });
    }
    const read = disk === null ? this.#format.empty : this.#format.read(disk);
    if (isFault(read)) return this.#refuse(read);
    const taken = this.#waiting;
    const { next, refused } = applySteps(this.#format, read, taken);
    this.#set(next, null);
    try {
      if (!same(next, read)) await this.#files.write(this.#uri, this.#format.write(next, schemaIn(disk)), disk);
    } catch (error) {
      if (error instanceof Changed) return this.#readAndWrite();
      this.#retryLater();
      taken.forEach((one) =>
        one.tell(refused.get(one) ?? `${this.#name} is not written yet (${reasonOf(error)}). It is tried again.`),
      );
      return;
    }
    this.#waiting = this.#waiting.slice(taken.length);
    taken.forEach((one) => one.tell(refused.get(one) ?? null));
    this.#retry = firstRetry;
  }

  #retryLater(): void {
    this.#timer = later(this.#retry, () => void this.#run());
    this.#retry = Math.min(lastRetry, 2 * this.#retry);
  }

  /** Drops the steps that wait: whoever asked gets the reason, and can ask again once the file is mended. */
  #refuse(fault: Fault): void {
    this.#set(this.#format.empty, fault);
    const dropped = this.#waiting;
    this.#waiting = [];
    dropped.forEach(({ tell }) => tell(`${this.#name}, line ${fault.line}: ${fault.error} Mend it, then try again.`));
  }
}

/** The value after the steps. A step after which the file could not be read again is left out; `refused` says why. */
function applySteps<T>(format: Format<T>, value: T, waiting: readonly Waiting<T>[]) {
  const refused = new Map<Waiting<T>, string>();
  const next = waiting.reduce((before, one) => {
    const after = attempt(() => format.read(format.write(one.step(before))));
    if (!isFault(after)) return after;
    refused.set(one, after.error);
    return before;
  }, value);
  return { next, refused };
}

/** A step is made of what a client sends, and may be of no use at all. */
function attempt<T>(work: () => T | Fault): T | Fault {
  try {
    return work();
  } catch (error) {
    return { error: reasonOf(error), line: 1 };
  }
}

function isFault(read: unknown): read is Fault {
  return typeof read === 'object' && read !== null && 'error' in read;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
