import type { Fault } from '../../annotations/sidecar/sidecar';
import { reasonOf } from '../requests/errors';
import { Changed, type Files } from './files';
import { later } from './later';

/** How a small file of settings is read and written. */
export interface Format<T> {
  readonly empty: T;
  read(text: string): T | Fault;
  write(value: T): string;
}

/** A small file of settings: read, looked at again, and changed by steps that are made on what others have written meanwhile. */
export interface KeptFile<T> {
  /** What it holds, with all that was changed here; empty while it cannot be read. */
  readonly value: T;
  /** Why it cannot be read, or null. */
  readonly fault: Fault | null;
  /** Reads the file and writes what waits. */
  sync(): Promise<void>;
  /** Changes it; why it could not be written, or null. What could not be written waits. */
  change(step: (value: T) => T): Promise<string | null>;
}

const [firstRetry, lastRetry] = [1000, 60_000];

/** `told` hears of every change of value or fault. A file that cannot be read is left as it is, and changes of it are refused. */
export function keptFile<T>(uri: string, files: Files, format: Format<T>, told: () => void): KeptFile<T> {
  let value = format.empty;
  let fault: Fault | null = null;
  let steps: ((value: T) => T)[] = [];
  let running: Promise<string | null> = Promise.resolve(null);
  let retry = firstRetry;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: T, nextFault: Fault | null): void {
    const isNews = JSON.stringify([value, fault]) !== JSON.stringify([next, nextFault]);
    [value, fault] = [next, nextFault];
    if (isNews) told();
  }

  async function step(): Promise<string | null> {
    clearTimeout(timer);
    let disk: string | null;
    try {
      disk = await files.read(uri);
    } catch (error) {
      disk = null;
      set(format.empty, { error: `The file cannot be read: ${reasonOf(error)}.`, line: 1 });
      return refuse();
    }
    const read = disk === null ? format.empty : format.read(disk);
    if (isFault(read)) {
      set(format.empty, read);
      return refuse();
    }
    const taken = steps;
    const { next, refused } = made(read, taken);
    set(next, null);
    if (same(next, read)) {
      steps = steps.slice(taken.length);
      return refused;
    }
    try {
      await files.write(uri, format.write(next), disk);
    } catch (error) {
      if (error instanceof Changed) return step();
      timer = later(retry, () => void run());
      retry = Math.min(lastRetry, 2 * retry);
      return reasonOf(error);
    }
    steps = steps.slice(taken.length);
    retry = firstRetry;
    return refused;
  }

  /** What steps make of a value; one that makes a file which could not be read again is left out, and why. */
  function made(value: T, all: typeof steps): { readonly next: T; readonly refused: string | null } {
    let refused: string | null = null;
    const next = all.reduce((before, change) => {
      const after = format.read(format.write(change(before)));
      if (!isFault(after)) return after;
      refused = after.error;
      return before;
    }, value);
    return { next, refused };
  }

  /** Nothing is changed in a file that cannot be read: whoever asked is told, and asks again once it is mended. */
  function refuse(): string | null {
    const asked = steps.length > 0;
    steps = [];
    return asked && fault ? `${uri.slice(uri.lastIndexOf('/') + 1)}, line ${fault.line}: ${fault.error}` : null;
  }

  function run(): Promise<string | null> {
    running = running.then(step);
    return running;
  }

  return {
    get value() {
      return value;
    },
    get fault() {
      return fault;
    },
    sync: async () => {
      await run();
    },
    change(change) {
      steps = [...steps, change];
      return run();
    },
  };
}

function isFault(read: unknown): read is Fault {
  return typeof read === 'object' && read !== null && 'error' in read;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
