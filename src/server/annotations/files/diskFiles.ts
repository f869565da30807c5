import { mkdir, open, readdir, readFile, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Changed, decode, WriteError, type Files } from './files';
import { locked } from './lock';
import { diskReason } from './reasons';

/** No sidecar is near as large; what is larger is not read. */
const mostBytes = 256 * 1024 * 1024;
/** A temporary file this old was left by a process that was killed. */
const leftAfter = 60_000;

let count = 0;

/**
 * `file:` URIs on the server's own disk. A write goes to a new file in the same folder, is forced to the disk, and takes the old
 * one's name: whoever reads, at any time, finds all of the old text or all of the new one.
 * https://pubs.opengroup.org/onlinepubs/9699919799/functions/rename.html
 */
export function diskFiles(): Files {
  const cleaned = new Set<string>();
  return {
    async read(uri) {
      try {
        return await read(fileURLToPath(uri));
      } catch (error) {
        throw new Error(diskReason(error));
      }
    },
    async write(uri, text, before) {
      try {
        const path = await targetOf(fileURLToPath(uri));
        if (text === null) return await remove(path, before);
        await makeFolder(dirname(path));
        if (!cleaned.has(path)) await removeLeftovers(path);
        cleaned.add(path);
        await replace(path, text, before);
      } catch (error) {
        if (error instanceof WriteError || error instanceof Changed) throw error;
        throw new WriteError(diskReason(error), readOnlyCodes.has((error as NodeJS.ErrnoException).code ?? ''));
      }
    },
  };
}

async function read(path: string): Promise<string | null> {
  const found = await statOf(path);
  if (!found) return null;
  if (!found.isFile() || found.size > mostBytes) throw new Error('it is not a file of text');
  return decode(await readFile(path));
}

/** `.dateline` may not be there yet. A folder of articles that is gone is not made anew for their annotations. */
async function makeFolder(folder: string): Promise<void> {
  if (await statOf(folder)) return;
  if (basename(folder) !== '.dateline') throw new WriteError('its folder is not there any more', false);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

const readOnlyCodes = new Set(['EACCES', 'EPERM', 'EROFS']);
const busyCodes = new Set(['EACCES', 'EPERM', 'EBUSY']);
const waits = [20, 40, 80, 160, 320];

async function replace(path: string, text: string, before: string | null): Promise<void> {
  const found = await statOf(path);
  // taking its name would need the folder's leave only
  if (found && (found.mode & 0o222) === 0) throw new WriteError('the file is read-only', true);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${++count}.tmp`);
  try {
    await writeThrough(temporary, text, found ? found.mode & 0o777 : undefined);
    await locked(path, async (isHeld) => {
      if ((await read(path)) !== before || !(await isHeld())) throw new Changed();
      await takeName(temporary, path);
    });
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** On Windows a file has its name held for a moment by whoever looks at it, a virus scanner for one. */
async function takeName(temporary: string, path: string): Promise<void> {
  for (const wait of waits) {
    const error = await rename(temporary, path).then(
      () => null,
      (reason: NodeJS.ErrnoException) => reason,
    );
    if (!error) return;
    if (!busyCodes.has(error.code ?? '')) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
    });
  }
  throw new WriteError('another program is using the file', false);
}

async function writeThrough(path: string, text: string, mode: number | undefined): Promise<void> {
  await using(await open(path, 'wx'), async (file) => {
    await file.writeFile(text, 'utf8');
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  });
}

/** Forces the new name to the disk, where the system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (folder) await using(folder, (file) => file.sync()).catch(() => undefined);
}

async function using(file: FileHandle, work: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

async function remove(path: string, before: string | null): Promise<void> {
  if ((await statOf(path)) === null) {
    if (before !== null) throw new Changed();
    return;
  }
  await locked(path, async (isHeld) => {
    if ((await read(path)) !== before || !(await isHeld())) throw new Changed();
    await unlink(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  });
}

async function removeLeftovers(path: string): Promise<void> {
  const [folder, start] = [dirname(path), `.${basename(path)}.`];
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !/^\d+-\d+\.tmp$/.test(name.slice(start.length))) continue;
    const left = await statOf(join(folder, name));
    if (left && Date.now() - left.mtimeMs > leftAfter) await unlink(join(folder, name)).catch(() => undefined);
  }
}

/** Where a link leads; a link that leads nowhere is replaced itself. */
const targetOf = (path: string): Promise<string> => realpath(path).catch(() => path);

const statOf = (path: string) =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
