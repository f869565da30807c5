import { mergeSidecars } from '../../annotations/merge';
import { readSidecar } from '../../annotations/sidecar/readSidecar';
import type { Fault, Sidecar } from '../../annotations/sidecar/sidecar';
import type { SaveState } from '../../protocol';
import { reasonOf } from '../requests/errors';
import { Changed, WriteError, type Files } from './files';
import { later } from './later';

/** How the annotations in memory and their file stand to each other. */
export interface Saving {
  readonly state: SaveState;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
  /** Why the file cannot be read, or null. */
  readonly fault: Fault | null;
}

/** Whose file it is. */
export interface Owner {
  /** What the file should hold now. */
  text(): string;
  /** Nothing is left of what people said: the file need not be there. */
  isEmpty(): boolean;
  /** Takes over what the file holds, instead of all it has. */
  adopt(sidecar: Sidecar): void;
  /** {@link SidecarFile.saving} is another now. */
  told(): void;
}

/** What could not be written, and what the file held when it was made. */
export interface Unsaved {
  readonly base: string | null;
  readonly text: string;
}

/** The file of one article's annotations: read, looked at again, written. What has not been read is never written over. */
export interface SidecarFile {
  readonly saving: Saving;
  /** Reads the file, takes over what has changed in it, and writes what waits. Never rejects. */
  sync(): Promise<void>;
  /** Something has changed in memory: it is written at once, or soon when the last write was a moment ago. */
  save(): void;
  /** Writes what waits now; true when nothing is left to write. */
  flush(): Promise<boolean>;
  /** Is there anything that is not written? */
  readonly isWaiting: boolean;
  /** Lets go of the file, its last write done; what is not written, or null. */
  leave(): Promise<Unsaved | null>;
}

/** Milliseconds from one write to the next: ten times what it takes, within these. */
const [leastApart, mostApart] = [300, 2000];
const [firstRetry, lastRetry] = [1000, 60_000];
/** A write that takes longer is told of. */
const slowWrite = 500;

export interface Place {
  /** Null: there is no file yet, and all is held in memory. */
  readonly uri: string | null;
  /** The file's name, for people. */
  readonly name: string;
  readonly files: Files;
}

/**
 * Everything is one step, and steps never overlap: read the file, bring together what has changed in it since it was last read or
 * written and what has changed in memory (a three-way merge when both have), write the outcome.
 */
export function sidecarFile(
  { uri, name, files }: Place,
  owner: Owner,
  empty: string,
  unsaved: Promise<Unsaved | null>,
): SidecarFile {
  let saving: Saving = { state: 'saved', notice: null, fault: null };
  /** What the file was last seen to hold; undefined before it was first read. */
  let base: string | null | undefined;
  let waiting: string | undefined;
  let [changes, written] = [0, 0];
  let isOurMaking = false;
  /** What people should know of the last merge; until they say something more. */
  let remark: string | null = null;
  let running: Promise<void> = unsaved.then(begin);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [nextWrite, apart, retry] = [0, leastApart, firstRetry];
  let [isLeaving, isGone] = [false, false];

  function begin(before: Unsaved | null): void {
    base = before?.base;
    waiting = before?.text;
  }

  const isWaiting = () => changes > written || waiting !== undefined;

  function tell(state: SaveState, notice: string | null = null, fault: Fault | null = null): void {
    const isNews = saving.state !== state || saving.notice !== notice;
    saving = { state, notice, fault };
    if (isNews) owner.told();
  }

  function again(wait: number): void {
    clearTimeout(timer);
    if (!isLeaving) timer = later(wait, () => void sync());
  }

  /** Once more later, each time twice as late. */
  function backOff(): void {
    again(retry);
    retry = Math.min(lastRetry, 2 * retry);
  }

  function sync(): Promise<void> {
    clearTimeout(timer);
    running = running
      .then(step)
      .catch((error: unknown) => {
        tell('failed', `${name} was not written: ${reasonOf(error)}.`);
      })
      .catch(() => undefined); // nobody is left to be told
    return running;
  }

  async function flush(): Promise<boolean> {
    await running;
    if (isWaiting()) await sync();
    return !isWaiting();
  }

  async function step(): Promise<void> {
    if (isGone) return;
    if (uri === null) return hold();
    do {
      if (!(await takeOver(uri))) return;
      if (changes === written) return tell('saved', remark);
    } while (!(await write(uri)));
  }

  function hold(): void {
    if (base === undefined) owner.told();
    base = null;
    tell(changes > 0 ? 'memory' : 'saved', changes > 0 ? untitled : null);
  }

  /** Brings the file and the memory together; false when the file cannot be read. */
  async function takeOver(at: string): Promise<boolean> {
    let disk: string | null;
    try {
      disk = await files.read(at);
    } catch (error) {
      backOff();
      return broken({ error: `The file cannot be read: ${reasonOf(error)}.`, line: 1 });
    }
    if (disk === base && waiting === undefined) return true;
    const theirs = readSidecar(disk ?? empty);
    if ('error' in theirs) return broken(theirs);
    const ours = waiting ?? (base !== undefined && changes > written ? owner.text() : null);
    const both =
      ours === null ? theirs : disk === base ? readSidecar(ours) : merged(base ?? empty, ours, disk ?? empty);
    if ('error' in both) return broken(both);
    owner.adopt(both);
    if (waiting !== undefined) changes++;
    if (disk !== base) isOurMaking = false;
    base = disk;
    waiting = undefined;
    return true;
  }

  function merged(was: string, ours: string, theirs: string): Sidecar | Fault {
    const { text, conflicts } = mergeSidecars(was, ours, theirs);
    const told = conflicts.map(({ message }) => message).join(' ');
    remark = told === '' ? null : `Changed here and outside at once: ${told}`;
    return readSidecar(text);
  }

  function broken(fault: Fault): false {
    tell('broken', `${name}, line ${fault.line}: ${fault.error} The file is left as it is.`, fault);
    return false;
  }

  /** False when somebody else wrote in between, so that it has to be read again. */
  async function write(at: string): Promise<boolean> {
    const upTo = changes;
    const text = owner.isEmpty() && (base === null || isOurMaking) ? null : owner.text();
    if (text !== base) {
      const start = Date.now();
      const slow = later(slowWrite, () => tell('saving'));
      try {
        await files.write(at, text, base ?? null);
      } catch (error) {
        if (error instanceof Changed) return false;
        failed(error);
        return true;
      } finally {
        clearTimeout(slow);
      }
      isOurMaking = base === null || isOurMaking;
      base = text;
      apart = Math.min(mostApart, Math.max(leastApart, 10 * (Date.now() - start)));
      nextWrite = Date.now() + apart;
    }
    written = upTo;
    retry = firstRetry;
    if (changes > written) again(apart);
    else tell('saved', remark);
    return true;
  }

  function failed(error: unknown): void {
    if (error instanceof WriteError && error.readOnly) {
      return tell('memory', `${name} cannot be written (${error.message}): the annotations are held in memory.`);
    }
    tell('failed', `${name} could not be written (${reasonOf(error)}): it is tried again.`);
    backOff();
  }

  return {
    get saving() {
      return saving;
    },
    get isWaiting() {
      return isWaiting();
    },
    sync,
    flush,
    save() {
      changes++;
      remark = null;
      again(saving.state === 'failed' ? retry : Math.max(0, nextWrite - Date.now()));
    },
    async leave() {
      isLeaving = true;
      await flush();
      clearTimeout(timer);
      isGone = true;
      if (!isWaiting()) return null;
      return { base: base ?? null, text: waiting ?? owner.text() };
    },
  };
}

const untitled = 'The annotations of an untitled article are written when it is saved.';
