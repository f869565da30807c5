import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../scripts/host/paths';
import { isNoise } from '../../scripts/host/noise';
import { readResults, type Results } from './results';

/** One scenario's output: all of it in a file, what a person wants of it on the terminal. */
export interface Log {
  readonly file: string;
  readonly picture: string;
  /** The log, and the picture if one was taken, for a message. */
  readonly where: () => string;
  /** Takes what the host printed. */
  take(output: string): void;
  /** Keeps a line in the file only. */
  note(line: string): void;
  /** What the suites said at their end. */
  readonly results: () => Results | undefined;
  /** The last line shown. */
  readonly last: () => string;
}

export function openLog(name: string): Log {
  const folder = join(cacheFolder, 'logs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  const picture = join(folder, `${name}.png`);
  writeFileSync(file, '');
  rmSync(picture, { force: true });
  let results: Results | undefined;
  let last = '';
  const take = (output: string): void => {
    for (const line of output.split('\n')) {
      appendFileSync(file, `${line}\n`);
      const found = readResults(line);
      if (found) results = found;
      else if (!isNoise(output)) show(line);
    }
  };
  const show = (line: string): void => {
    console.log(line);
    if (line.trim()) last = line.trim();
  };
  const note = (line: string): void => appendFileSync(file, `${line}\n`);
  const where = (): string => (existsSync(picture) ? `${file} and ${picture}` : file);
  return { where, file, picture, take, note, results: () => results, last: () => last };
}
