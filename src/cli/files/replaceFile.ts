import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a new one in the same folder takes its name. A symbolic link is followed, a hard link is parted:
 * other names keep the old text. Pipes and devices are written to. Throws where it cannot be done, and then nothing has changed.
 */
export function replaceFile(path: string, text: string): void {
  const target = targetOf(path);
  const found = statSync(target, { throwIfNoEntry: false });
  if (found && !found.isFile()) return writeFileSync(target, text);
  // taking its name would need the folder's leave only
  if (found && (found.mode & 0o222) === 0) throw new Error('it is read-only; choose another file');
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeThrough(temporary, text, found ? found.mode & 0o777 : 0o666);
    renameSync(temporary, target);
  } catch (error) {
    unlinkIfThere(temporary);
    throw error;
  }
}

function writeThrough(path: string, text: string, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Where a link leads; a link that leads nowhere is replaced itself. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it was never made
  }
}
