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
  #steps: readonly Step<T>[] = [];
  #running: Promise<string | null> = Promise.resolve(null);
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
    this.#steps = [...this.#steps, step];
    return this.#run();
  }

  #run(): Promise<string | null> {
    this.#running = this.#running.then(() => this.#readAndWrite()).catch((error: unknown) => reasonOf(error));
    return this.#running;
  }

  #set(value: T, fault: Fault | null): void {
    const isNew = !same([this.#value, this.#fault], [value, fault]);
    this.#value = value;
    this.#fault = fault;
    if (isNew) this.#onChange();
  }

  async #readAndWrite(): Promise<string | null> {
    clearTimeout(this.#timer);
    let disk: string | null;
    try {
      disk = await this.#files.read(this.#uri);
    } catch (error) {
      return this.#refuse({ error: `The file cannot be read: ${reasonOf(error)}.`, line: 1 });
    }
    const read = disk === null ? this.#format.empty : this.#format.read(disk);
    if (isFault(read)) return this.#refuse(read);
    const taken = this.#steps;
    const { next, refused } = applySteps(this.#format, read, taken);
    this.#set(next, null);
    if (same(next, read)) {
      this.#steps = this.#steps.slice(taken.length);
      return refused;
    }
    try {
      await this.#files.write(this.#uri, this.#format.write(next, schemaIn(disk)), disk);
    } catch (error) {
      if (error instanceof Changed) return this.#readAndWrite();
      this.#retryLater();
      return reasonOf(error);
    }
    this.#steps = this.#steps.slice(taken.length);
    this.#retry = firstRetry;
    return refused;
  }

  #retryLater(): void {
    this.#timer = later(this.#retry, () => void this.#run());
    this.#retry = Math.min(lastRetry, 2 * this.#retry);
  }

  /** Drops the steps that wait: whoever asked gets the reason, and can ask again once the file is mended. */
  #refuse(fault: Fault): string | null {
    this.#set(this.#format.empty, fault);
    const hadSteps = this.#steps.length > 0;
    this.#steps = [];
    return hadSteps ? `${fileName(this.#uri)}, line ${fault.line}: ${fault.error}` : null;
  }
}

/** The value after the steps. A step after which the file could not be read again is left out; `refused` says why. */
function applySteps<T>(format: Format<T>, value: T, steps: readonly Step<T>[]) {
  let refused: string | null = null;
  const next = steps.reduce((before, step) => {
    const after = attempt(() => format.read(format.write(step(before))));
    if (!isFault(after)) return after;
    refused = after.error;
    return before;
  }, value);
  return { next, refused: refused as string | null };
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
