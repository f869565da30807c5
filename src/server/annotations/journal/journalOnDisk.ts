import { randomBytes } from 'node:crypto';
import { mkdir, open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { later } from '../later';
import type { JournalFile } from './journal';
import { ownProcess } from './owner';
import { headLine } from './records';

/** Milliseconds after which a journal that holds nothing goes. */
const idleTime = 5000;

/** One journal's file. It is made with the first record. */
export class JournalOnDisk implements JournalFile {
  readonly path: string;
  readonly #folder: string;
  readonly #sidecar: string;
  #handle: FileHandle | null = null;
  #size = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #isBroken = false;
  #last: Promise<unknown> = Promise.resolve();

  /** `start` is what its name begins with. */
  constructor(folder: string, start: string, sidecar: string) {
    this.#folder = folder;
    this.#sidecar = sidecar;
    this.path = join(folder, `${start}${process.pid}-${randomBytes(6).toString('hex')}.journal`);
  }

  append(lines: string): Promise<void> {
    return this.#afterOthers(() => this.#append(lines));
  }

  empty(): Promise<void> {
    return this.#afterOthers(() => this.#empty());
  }

  close(): Promise<void> {
    return this.#afterOthers(() => this.#close());
  }

  /** One thing at a time: a file that goes because it is idle may be wanted again. */
  #afterOthers(work: () => Promise<void>): Promise<void> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #append(lines: string): Promise<void> {
    clearTimeout(this.#idle);
    if (this.#isBroken) throw new Error('the journal cannot be written');
    const handle = (this.#handle ??= await this.#make());
    const head = this.#size === 0 ? headLine({ sidecar: this.#sidecar, owner: ownProcess(), time: Date.now() }) : '';
    const bytes = Buffer.from(head + lines, 'utf8');
    try {
      await writeAll(handle, bytes, this.#size);
      await handle.datasync();
      this.#size += bytes.length;
    } catch (error) {
      // half a line must not stand before the next one
      await handle.truncate(this.#size).catch(() => {
        this.#isBroken = true;
      });
      throw error;
    }
  }

  async #empty(): Promise<void> {
    if (!this.#handle) return; // it is there no more, or was never made
    await this.#handle.truncate(0);
    this.#size = 0;
    clearTimeout(this.#idle);
    this.#idle = later(idleTime, () => void this.close().catch(() => undefined));
  }

  async #close(): Promise<void> {
    clearTimeout(this.#idle);
    if (!this.#handle || this.#size > 0) return;
    await this.#handle.close();
    this.#handle = null;
    await unlink(this.path);
  }

  async #make(): Promise<FileHandle> {
    await mkdir(this.#folder, { recursive: true });
    const handle = await open(this.path, 'w', 0o600);
    await syncFolder(this.#folder);
    return handle;
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

/** Forces a new name to the disk, where the system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
