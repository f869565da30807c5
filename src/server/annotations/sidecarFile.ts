import { mergeSidecars } from '../../annotations/merge';
import { readSidecar } from '../../annotations/sidecar/readSidecar';
import type { Fault, Sidecar } from '../../annotations/sidecar/sidecar';
import type { SaveState } from '../../protocol';
import { reasonOf } from '../requests/errors';
import { Changed, WriteError, type Files } from './files';
import { later } from './later';
import { WriteTimer } from './writeTimer';

/** How the annotations in memory and their file compare. */
export interface Saving {
  readonly state: SaveState;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
  /** Why the file cannot be read, or null. */
  readonly fault: Fault | null;
}

/** Who has the annotations in memory. */
export interface Owner {
  /** What the file should hold now. */
  text(): string;
  /** There are no annotations: the file need not be there. */
  isEmpty(): boolean;
  /** Takes over what the file holds, instead of all it has. */
  adopt(sidecar: Sidecar): void;
  /** {@link SidecarFile.saving} has changed. */
  onChange(): void;
}

/** What could not be written, and what the file held when it was made. */
export interface Unsaved {
  readonly base: string | null;
  readonly text: string;
}

export interface Place {
  /** Null: there is no file yet, and all is held in memory. */
  readonly uri: string | null;
  /** The file's name, for people. */
  readonly name: string;
  readonly files: Files;
}

/** Milliseconds after which a write that is not done yet shows as such. */
const slowWrite = 500;

/**
 * The file of one article's annotations. Nothing is written over before it has been read, so that no other program's work is
 * lost.
 *
 * Everything is one step, and steps never overlap: read the file, combine what has changed in it since it was last read or
 * written with what has changed in memory (a three-way merge when both have), write the result.
 */
export class SidecarFile {
  readonly #place: Place;
  readonly #owner: Owner;
  /** The text of a sidecar without annotations. */
  readonly #empty: string;
  readonly #timer = new WriteTimer(() => void this.sync());
  #saving: Saving = { state: 'saved', notice: null, fault: null };
  /** What the file was last seen to hold; undefined before it was first read. */
  #base: string | null | undefined;
  /** What an earlier owner could not write, until it is merged. */
  #unsaved: string | undefined;
  #changes = 0;
  #written = 0;
  /** There was no file before this object wrote one. */
  #isCreatedHere = false;
  /** What people should know of the last merge, until the next change. */
  #mergeNotice: string | null = null;
  #running: Promise<void>;
  #isReleased = false;

  constructor(place: Place, owner: Owner, empty: string, unsaved: Promise<Unsaved | null>) {
    this.#place = place;
    this.#owner = owner;
    this.#empty = empty;
    this.#running = unsaved.then((before) => {
      this.#base = before?.base;
      this.#unsaved = before?.text;
    });
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Is there anything that is not written? */
  get isWaiting(): boolean {
    return this.#hasChanges || this.#unsaved !== undefined;
  }

  /** Reads the file, takes over what has changed in it, and writes what waits. Never rejects. */
  sync(): Promise<void> {
    this.#timer.cancel();
    this.#running = this.#running
      .then(() => this.#step())
      .catch((error: unknown) => {
        this.#set('failed', `${this.#place.name} was not written: ${reasonOf(error)}.`);
      })
      .catch(() => undefined); // the owner is gone
    return this.#running;
  }

  /** Something has changed in memory: it is written at once, or soon when the last write was a moment ago. */
  save(): void {
    this.#changes++;
    this.#mergeNotice = null;
    this.#timer.changed(this.#saving.state === 'failed');
  }

  /** Writes what waits now; true when nothing is left to write. */
  async flush(): Promise<boolean> {
    await this.#running;
    if (this.isWaiting) await this.sync();
    return !this.isWaiting;
  }

  /** Writes a last time, then leaves the file to others; what is not written, or null. */
  async leave(): Promise<Unsaved | null> {
    this.#timer.stop();
    await this.flush();
    this.#timer.cancel();
    this.#isReleased = true;
    if (!this.isWaiting) return null;
    return { base: this.#base ?? null, text: this.#unsaved ?? this.#owner.text() };
  }

  get #hasChanges(): boolean {
    return this.#changes > this.#written;
  }

  #set(state: SaveState, notice: string | null = null, fault: Fault | null = null): void {
    const isNew = this.#saving.state !== state || this.#saving.notice !== notice;
    this.#saving = { state, notice, fault };
    if (isNew) this.#owner.onChange();
  }

  async #step(): Promise<void> {
    const { uri } = this.#place;
    if (this.#isReleased) return;
    if (uri === null) return this.#holdInMemory();
    do {
      if (!(await this.#takeOver(uri))) return;
      if (!this.#hasChanges) return this.#set('saved', this.#mergeNotice);
    } while (!(await this.#write(uri)));
  }

  #holdInMemory(): void {
    if (this.#base === undefined) this.#owner.onChange();
    this.#base = null;
    const isChanged = this.#changes > 0;
    this.#set(isChanged ? 'memory' : 'saved', isChanged ? untitled : null);
  }

  /** Combines the file and the memory; false when the file cannot be read. */
  async #takeOver(uri: string): Promise<boolean> {
    let disk: string | null;
    try {
      disk = await this.#place.files.read(uri);
    } catch (error) {
      this.#timer.retryLater();
      return this.#setBroken({ error: `The file cannot be read: ${reasonOf(error)}.`, line: 1 });
    }
    if (disk === this.#base && this.#unsaved === undefined) return true;
    const combined = this.#combinedWith(disk);
    if ('error' in combined) return this.#setBroken(combined);
    this.#owner.adopt(combined);
    if (this.#unsaved !== undefined) this.#changes++;
    if (disk !== this.#base) this.#isCreatedHere = false;
    this.#base = disk;
    this.#unsaved = undefined;
    return true;
  }

  /** The file's content with what has changed in memory since it was last read or written. */
  #combinedWith(disk: string | null): Sidecar | Fault {
    const theirs = readSidecar(disk ?? this.#empty);
    if ('error' in theirs) return theirs;
    const ours = this.#unsaved ?? (this.#base !== undefined && this.#hasChanges ? this.#owner.text() : null);
    if (ours === null) return theirs;
    if (disk === this.#base) return readSidecar(ours);
    const { text, conflicts } = mergeSidecars(this.#base ?? this.#empty, ours, disk ?? this.#empty);
    const messages = conflicts.map(({ message }) => message).join(' ');
    this.#mergeNotice = messages === '' ? null : `Changed here and outside at once: ${messages}`;
    return readSidecar(text);
  }

  #setBroken(fault: Fault): false {
    this.#set('broken', `${this.#place.name}, line ${fault.line}: ${fault.error} The file is left as it is.`, fault);
    return false;
  }

  /** False when another program wrote in between, so that the file has to be read again. */
  async #write(uri: string): Promise<boolean> {
    const upTo = this.#changes;
    const isDeleted = this.#owner.isEmpty() && (this.#base === null || this.#isCreatedHere);
    const text = isDeleted ? null : this.#owner.text();
    if (text !== this.#base) {
      const start = Date.now();
      const slow = later(slowWrite, () => this.#set('saving'));
      try {
        await this.#place.files.write(uri, text, this.#base ?? null);
      } catch (error) {
        if (error instanceof Changed) return false;
        this.#setFailed(error);
        return true;
      } finally {
        clearTimeout(slow);
      }
      this.#isCreatedHere ||= this.#base === null;
      this.#base = text;
      this.#timer.took(Date.now() - start);
    }
    this.#written = upTo;
    this.#timer.succeeded();
    if (this.#hasChanges) this.#timer.writeAgain();
    else this.#set('saved', this.#mergeNotice);
    return true;
  }

  #setFailed(error: unknown): void {
    const { name } = this.#place;
    if (error instanceof WriteError && error.readOnly) {
      return this.#set('memory', `${name} cannot be written (${error.message}): the annotations are held in memory.`);
    }
    this.#set('failed', `${name} could not be written (${reasonOf(error)}): it is tried again.`);
    this.#timer.retryLater();
  }
}

const untitled = 'The annotations of an untitled article are written when it is saved.';
