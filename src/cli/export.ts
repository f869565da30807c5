import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writingProblem } from './files/problem';
import { replaceFile } from './files/replaceFile';
import type { Job, Outcome } from './job';
import { print, type Sink } from './print';

/**
 * Puts exported articles out: to their files, or one after the other to `sink` where there are none. `fail` is told of each that
 * could not be read or written.
 */
export function exportTo(
  outputs: ReadonlyMap<string, string> | null,
  sink: Sink,
  fail: (message: string) => void,
): (outcome: Outcome, job: Job) => Promise<void> {
  return async ({ text, error }, job) => {
    const path = job.kind === 'file' ? job.path : '';
    if (error !== undefined) return fail(`${nameOf(path)}: ${error}`);
    const output = outputs?.get(path);
    if (output === undefined) return print(sink, text);
    try {
      mkdirSync(dirname(output), { recursive: true });
      replaceFile(output, text);
    } catch (problem) {
      fail(`${nameOf(output)}: ${writingProblem(problem)}`);
    }
  };
}

const nameOf = (path: string): string => path || '""';
