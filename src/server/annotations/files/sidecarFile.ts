import { mergeSidecars } from '../../../annotations/merge';
import { readSidecar } from '../../../annotations/sidecar/readSidecar';
import { sidecarExtension, type Fault, type Sidecar } from '../../../annotations/sidecar/sidecar';
import type { SaveState } from '../../../protocol';
import { reasonOf } from '../../requests/errors';
import type { Journal } from '../journal/journal';
import { Inheritance } from '../journal/inheritance';
import type { Journals } from '../journal/journals';
import type { JournalRecord } from '../journal/records';
import { differences, replay } from '../journal/replay';
import { Changed, WriteError, type Files } from './files';
import { later } from '../later';
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
  /** {@link SidecarFile.saving} has changed, or what {@link SidecarFile.save} was called for is to be shown. */
  onChange(): void;
  /** Something went wrong that people should know once. */
  warn(message: string): void;
}

/** What could not be written, and what the file held when it was made. */
export interface Unsaved {
  readonly base: string | null;
  readonly text: string;
  /** It is kept elsewhere from now on. */
  drop(): Promise<void>;
}

export interface Place {
  /** Null: there is no file yet, and all is held in memory. */
  readonly uri: string | null;
  /** The file's name, for people. */
  readonly name: string;
  readonly files: Files;
  /** Null where none are kept: then a change is done when it is written. */
  readonly journals: Journals | null;
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
  readonly #journal: Journal | null;
  /** The text of a sidecar without annotations. */
  readonly #empty: string;
  readonly #timer = new WriteTimer(() => void this.sync());
  #saving: Saving = { state: 'saved', notice: null, fault: null };
  /** What the file was last seen to hold; undefined before it was first read. */
  #base: string | null | undefined;
  /** What an earlier owner could not write, until it is merged. */
  #unsaved: string | undefined;
  readonly #left: Inheritance;
  #changes = 0;
  #written = 0;
  /** The last change that is in no journal. */
  #loose = 0;
  /** There was no file before this object wrote one. */
  #isCreatedHere = false;
  /** What people should know of the last merge, until the next change. */
  #mergeNotice: string | null = null;
  #running: Promise<void>;
  /** A step that has not begun: it will see all that is there then. */
  #next: Promise<void> | null = null;
  #isReleased = false;

  constructor(place: Place, owner: Owner, empty: string, unsaved: Promise<Unsaved | null>) {
    this.#place = place;
    this.#owner = owner;
    this.#empty = empty;
    this.#journal = place.uri === null ? null : (place.journals?.open(place.uri) ?? null);
    this.#left = new Inheritance(place.uri, place.journals);
    this.#running = unsaved.then((before) => (before ? this.#goOnWith(before) : undefined)).catch(() => undefined);
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Is there anything that is not written? */
  get isWaiting(): boolean {
    return this.#hasChanges || this.#unsaved !== undefined || this.#left.records.length > 0;
  }

  /** Reads the file, takes over what has changed in it, and writes what waits. Never rejects. */
  sync(): Promise<void> {
    this.#timer.cancel();
    this.#next ??= this.#running = this.#running
      .then(() => {
        this.#next = null;
        return this.#step();
      })
      .catch((error: unknown) => {
        this.#set(
          'failed',
          `${this.#place.name} was not written (${reasonOf(error)}). You can save the annotations elsewhere.`,
        );
      })
      .catch(() => undefined); // the owner is gone
    return this.#next;
  }

  /**
   * Something has changed in memory: it is written at once, or soon when the last write was a moment ago. Fulfilled once it is
   * on the disk, in the journal or in the sidecar; or cannot be got there, which {@link saving} says.
   */
  async save(record: JournalRecord): Promise<void> {
    const change = ++this.#changes;
    this.#mergeNotice = null;
    this.#timer.changed(this.#saving.state === 'failed');
    if (this.#saving.state === 'saved' || this.#saving.state === 'kept') this.#saving = calm('saving');
    if (await this.#keep(record)) {
      if (this.#saving.state === 'saving' && this.#hasChanges) this.#saving = calm(this.#waitingState);
      return this.#owner.onChange();
    }
    this.#loose = Math.max(this.#loose, change);
    this.#owner.onChange();
    await this.sync();
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
    const drop = async () => {
      this.#journal?.fold(this.#journal.mark);
      await this.#journal?.close();
    };
    if (this.isWaiting) return { base: this.#base ?? null, text: this.#unsaved ?? this.#owner.text(), drop };
    await drop().catch(() => undefined);
    return null;
  }

  get #hasChanges(): boolean {
    return this.#changes > this.#written;
  }

  /** How that stands which waits to be written. */
  get #waitingState(): SaveState {
    return this.#journal && this.#loose <= this.#written ? 'kept' : 'saving';
  }

  /** Goes on with what an earlier owner could not write, which is in no journal or in one of another name. */
  async #goOnWith({ base, text, drop }: Unsaved): Promise<void> {
    this.#base = base;
    this.#unsaved = text;
    if (await this.#keep(differences(base ?? this.#empty, text))) await drop();
    else this.#loose = this.#changes + 1;
  }

  /** Puts it into the journal; false where there is none, or it cannot be written. */
  async #keep(record: JournalRecord): Promise<boolean> {
    if (!this.#journal) return false;
    if (record.before.length + record.after.length === 0) return true;
    return this.#journal.append(record).then(
      () => true,
      () => false,
    );
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
    const setAside = await this.#left.look((record) => this.#keep(record));
    if (setAside.length > 0) this.#owner.warn(unreadable(this.#place.name, setAside));
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
    const hasMore = this.#unsaved !== undefined || this.#left.records.length > 0;
    if (disk === this.#base && !hasMore) return true;
    const combined = this.#combinedWith(disk);
    if ('error' in combined) return this.#setBroken(combined);
    if (hasMore) {
      this.#changes++;
      this.#saving = calm(this.#waitingState);
    }
    if (disk !== this.#base) this.#isCreatedHere = false;
    this.#base = disk;
    this.#unsaved = undefined;
    this.#left.merged();
    this.#owner.adopt(combined);
    return true;
  }

  /** The file's content with what has changed in memory since it was last read or written. */
  #combinedWith(disk: string | null): Sidecar | Fault {
    const there = readSidecar(disk ?? this.#empty);
    if ('error' in there) return there;
    const left = replay(disk ?? this.#empty, this.#left.records, this.#place.name.slice(0, -sidecarExtension.length));
    const ours = this.#unsaved ?? (this.#base !== undefined && this.#hasChanges ? this.#owner.text() : null);
    if (ours !== null && disk === this.#base && this.#left.records.length === 0) return readSidecar(ours);
    const merged = ours === null ? null : mergeSidecars(this.#base ?? this.#empty, ours, left.text);
    const messages = [...left.conflicts, ...(merged?.conflicts ?? [])].map(({ message }) => message).join(' ');
    if (merged || messages !== '')
      this.#mergeNotice =
        messages === '' ? null : `${this.#place.name} was changed here and outside at once: ${messages}`;
    return readSidecar((merged ?? left).text);
  }

  #setBroken(fault: Fault): false {
    this.#set(
      'broken',
      `${this.#place.name}, line ${fault.line}: ${fault.error} Mend it; until then it is left as it is.`,
      fault,
    );
    return false;
  }

  /** False when another program wrote in between, so that the file has to be read again. */
  async #write(uri: string): Promise<boolean> {
    const [upTo, mark] = [this.#changes, this.#journal?.mark ?? 0];
    const isDeleted = this.#owner.isEmpty() && (this.#base === null || this.#isCreatedHere);
    const text = isDeleted ? null : this.#owner.text();
    if (text !== this.#base) {
      const start = Date.now();
      const slow = later(slowWrite, () => this.#set(this.#waitingState));
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
    this.#journal?.fold(mark);
    this.#left.written();
    this.#timer.succeeded();
    if (!this.#hasChanges) this.#set('saved', this.#mergeNotice);
    else {
      this.#set(this.#waitingState, this.#mergeNotice);
      this.#timer.writeAgain();
    }
    return true;
  }

  #setFailed(error: unknown): void {
    const { name } = this.#place;
    if (error instanceof WriteError && error.readOnly) {
      const where = this.#waitingState === 'kept' ? "are kept in Dateline's own storage" : 'are held in memory';
      return this.#set(
        'memory',
        `${name} cannot be written (${error.message}): the annotations ${where}. Make it writable, or save them elsewhere.`,
      );
    }
    this.#set(
      'failed',
      `${name} could not be written (${reasonOf(error)}). It is tried again; you can save the annotations elsewhere.`,
    );
    this.#timer.retryLater();
  }
}

const calm = (state: SaveState): Saving => ({ state, notice: null, fault: null });

const unreadable = (name: string, files: readonly string[]): string =>
  `Not all that was kept of ${name} when Dateline ended the last time could be read. Look for what is missing in ${files.join(', ')}.`;

const untitled = 'The annotations of an untitled article are written when it is saved.';
