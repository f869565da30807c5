import { appendFileSync, readFileSync } from 'node:fs';

/** How tests went. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const variable = 'DATELINE_TEST_COUNTS';

/** Adds to the counts of the run under way, when one is (`npm test` names a file for them). */
export function recordCounts({ passed, failed }: Counts): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, `${passed} ${failed}\n`);
}

/** The environment under which test processes record their counts in a file. */
export const recordingIn = (file: string): NodeJS.ProcessEnv => ({ ...process.env, [variable]: file });

/** The sum of what a file recorded. */
export function readCounts(file: string): Counts {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => line.split(' ').map(Number));
  const sum = (column: number) => rows.reduce((total, row) => total + row[column], 0);
  return { passed: sum(0), failed: sum(1) };
}
