import { randomBytes } from 'node:crypto';
import { readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning, ownerFrom, ownProcess } from '../journal/owner';
import { WriteError } from './files';

/** Nobody holds a lock for so long, in milliseconds: whoever does is gone, or is hung and looks again before it writes. */
const longestHold = 10_000;
const longestWait = 15_000;

/** Still ours? Somebody may have taken a lock for left that was held for very long. */
export type Holding = () => Promise<boolean>;

/**
 * Does something to a file while no other Dateline does. The lock is a file beside it that says whose it is; one that a process
 * has left which is gone is broken.
 */
export async function locked<T>(path: string, work: (isHeld: Holding) => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const own = JSON.stringify({ ...ownProcess(), token: randomBytes(8).toString('hex') });
  await take(lock, own);
  const isHeld = async () => (await textOf(lock)) === own;
  try {
    return await work(isHeld);
  } finally {
    if (await isHeld()) await unlink(lock).catch(() => undefined);
  }
}

async function take(lock: string, own: string): Promise<void> {
  const begin = performance.now();
  let [seen, since] = ['', begin];
  while (!(await made(lock, own))) {
    const now = performance.now();
    const held = (await textOf(lock)) ?? '';
    if (held !== seen) [seen, since] = [held, now];
    if (isLeft(held) || now - since > longestHold) await breakLock(lock, held);
    else if (now - begin > longestWait) throw new WriteError('another program is using the file', false);
    await new Promise((resolve) => {
      setTimeout(resolve, 1 + 8 * Math.random());
    });
  }
}

/** Makes a file that must not be there yet. */
async function made(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // on Windows a file that is being removed is in the way, too
    if (code === 'EEXIST' || (code === 'EPERM' && (await isThere(path)))) return false;
    throw error;
  }
}

const isLeft = (held: string): boolean => {
  const owner = ownerFrom(parsed(held));
  return owner !== null && isRunning(owner) === false;
};

/** One alone breaks it, and looks again before: else two could take a new lock for the old one. */
async function breakLock(lock: string, held: string): Promise<void> {
  const breaking = `${lock}.break`;
  if (!(await made(breaking, ''))) {
    const found = await stat(breaking).catch(() => null);
    if (found && Date.now() - found.mtimeMs > longestHold) await unlink(breaking).catch(() => undefined);
    return;
  }
  try {
    if (((await textOf(lock)) ?? '') === held) await unlink(lock).catch(() => undefined);
  } finally {
    await unlink(breaking).catch(() => undefined);
  }
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
