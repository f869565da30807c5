import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Journal } from './journal';
import { JournalOnDisk } from './journalOnDisk';
import { nothingLeft, type Journals, type Left } from './journals';
import { isRunning } from './owner';
import { readJournal, type JournalContent } from './records';

/** Milliseconds after which a journal is taken for left though its process seems to run: on another machine, or under its number. */
const longestSilence = 600_000;

/**
 * Journals on the server's own disk: in the storage that the client has for us, else beside the sidecars, hidden. Each process has
 * its own, so that no two ever write one file.
 */
export class DiskJournals implements Journals {
  #storage: string | null = null;
  readonly #open = new Map<string, Journal>();

  keepIn(storage: unknown): void {
    this.#storage = typeof storage === 'string' && storage.startsWith('file:') ? fileURLToPath(storage) : null;
  }

  open(sidecar: string): Journal | null {
    if (!sidecar.startsWith('file:')) return null;
    const [place] = this.#places(sidecar);
    const file = new JournalOnDisk(place.folder, place.start, sidecar);
    const journal = new Journal(file, basename(fileURLToPath(sidecar)).replace(/\.anno\.json$/, ''));
    this.#open.set(file.path, journal);
    return journal;
  }

  async left(sidecar: string): Promise<Left> {
    if (!sidecar.startsWith('file:')) return nothingLeft;
    const found = await Promise.all(this.#places(sidecar).map((place) => journalsIn(place)));
    const paths = found.flat().filter((path) => !this.#open.has(path));
    return leftIn(sidecar, await Promise.all(paths.map(readOne)));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((journal) => journal.close().catch(() => undefined)));
  }

  /** Where the journals of a sidecar are, and what their names begin with. The first is for new ones. */
  #places(sidecar: string): Place[] {
    const path = fileURLToPath(sidecar);
    const beside = { folder: dirname(path), start: `.${basename(path)}.` };
    if (this.#storage === null) return [beside];
    const start = `${createHash('sha256').update(sidecar).digest('hex').slice(0, 24)}.`;
    return [{ folder: join(this.#storage, 'journals'), start }, beside];
  }
}

interface Place {
  readonly folder: string;
  readonly start: string;
}

async function journalsIn({ folder, start }: Place): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(start) && /^\d+-[0-9a-f]+\.journal$/.test(name.slice(start.length)))
    .map((name) => join(folder, name));
}

interface Found {
  readonly path: string;
  readonly content: JournalContent;
  readonly isOwned: boolean;
}

async function readOne(path: string): Promise<Found | null> {
  try {
    const { mtimeMs } = await stat(path);
    const content = readJournal(await readFile(path, 'utf8'));
    const isSilent = Date.now() - mtimeMs > longestSilence;
    // one without a head is being made, or its process ended while it was
    const isOwned = content.head
      ? isRunning(content.head.owner) !== false && !isSilent
      : Date.now() - mtimeMs < 10_000 && !content.isDamaged;
    return { path, content, isOwned };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // its process has folded it
    return { path, content: { head: null, records: [], isDamaged: true }, isOwned: false };
  }
}

async function leftIn(sidecar: string, found: readonly (Found | null)[]): Promise<Left> {
  const all = found.filter((one) => one !== null);
  const left = all
    .filter(({ content: { head }, isOwned }) => !isOwned && (!head || head.sidecar === sidecar))
    .sort((a, b) => (a.content.head?.time ?? 0) - (b.content.head?.time ?? 0));
  const setAside = await Promise.all(left.filter(({ content }) => content.isDamaged).map(({ path }) => putAside(path)));
  const whole = left.filter(({ content }) => !content.isDamaged);
  return {
    records: left.flatMap(({ content }) => content.records),
    setAside: setAside.filter((path) => path !== null),
    isUnfinished: all.some(({ content, isOwned }) => isOwned && content.records.length > 0),
    async remove() {
      await Promise.all(whole.map(({ path }) => unlink(path).catch(() => undefined)));
    },
  };
}

async function putAside(path: string): Promise<string | null> {
  const aside = `${path}.unreadable`;
  return rename(path, aside).then(
    () => aside,
    () => null,
  );
}
