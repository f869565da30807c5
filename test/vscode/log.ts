import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../scripts/failure';
import { cacheFolder } from '../../scripts/host/paths';
import { isNoise } from '../../scripts/host/noise';
import { progress, readFailure, readResults, type Results } from './results';

/** One scenario's output: all of it in a file, what a person wants of it on the terminal. */
export interface Log {
  readonly file: string;
  readonly picture: string;
  /** The log, and the picture if one was taken, for a message. */
  readonly where: () => string;
  /** Takes what the suites printed. */
  take(output: string): void;
  /** Takes what VS Code complains of: shown only where the scenario fails, see {@link complaints}. */
  takeAside(output: string): void;
  /** Keeps a line in the file only. */
  note(line: string): void;
  /** A test or a hook has ended: a scenario in which none does for long is ended. */
  moved(): void;
  /** When one ended last, or the log was opened. */
  readonly movedAt: () => number;
  /** What the suites said at their end. */
  readonly results: () => Results | undefined;
  readonly failures: () => readonly Failure[];
  /** The last that VS Code complained of, without its own stacks. */
  readonly complaints: () => readonly string[];
  /** The last line shown. */
  readonly last: () => string;
}

const mostComplaints = 40;
/** A place in VS Code's own code: which of its hundred frames it was explains nothing. */
const ownFrame = /^\s+at .*(?:extensionHost\w*|workbench[\w.]*)\.js/;

export function openLog(name: string): Log {
  const folder = join(cacheFolder, 'logs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  const picture = join(folder, `${name}.png`);
  writeFileSync(file, '');
  rmSync(picture, { force: true });
  let results: Results | undefined;
  const failures: Failure[] = [];
  let complaints: string[] = [];
  let last = '';
  let movedAt = Date.now();
  const moved = (): void => {
    movedAt = Date.now();
  };
  const note = (line: string): void => appendFileSync(file, `${line}\n`);
  const take = (output: string): void => {
    for (const line of output.split('\n')) {
      if (line.includes(progress)) {
        moved();
        continue;
      }
      note(line);
      const [found, failure] = [readResults(line), readFailure(line)];
      if (found) results = found;
      else if (failure) failures.push(failure);
      else if (!isNoise(output)) show(line);
    }
  };
  const takeAside = (output: string): void => {
    note(output);
    if (isNoise(output)) return;
    const relevant = output.split('\n').filter((line) => line.trim() && !ownFrame.test(line));
    complaints = [...complaints, ...relevant].slice(-mostComplaints);
  };
  const show = (line: string): void => {
    console.log(line);
    if (line.trim()) last = line.trim();
  };
  const where = (): string => (existsSync(picture) ? `${file} and ${picture}` : file);
  return {
    where,
    file,
    picture,
    take,
    takeAside,
    note,
    moved,
    movedAt: () => movedAt,
    results: () => results,
    failures: () => failures,
    complaints: () => complaints,
    last: () => last,
  };
}
