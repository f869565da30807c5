import { readFileSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * The bytes of a file, or of a pipe. Throws what people should read where it is neither: a folder, or a device, which may have no end.
 */
export function readBytes(path: string): Buffer {
  const found = statSync(path);
  if (found.isDirectory()) throw new Error('it is a folder; name the files in it');
  if (!found.isFile() && !found.isFIFO() && path !== devNull) throw new Error('it is no file of text');
  return readFileSync(path);
}

/** The same of a file that need not be there; null where it is not. Pipes are not waited for. */
export function readBytesIfThere(path: string): Buffer | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isFile()) throw new Error(`it is ${found.isDirectory() ? 'a folder' : 'no file of text'}`);
  return readFileSync(path);
}
