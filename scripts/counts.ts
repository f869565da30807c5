import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { failureText, type Failure } from './failure';

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

/** Adds to what failed in the run under way. `where`: the scenario. */
export function recordFailures(where: string, failures: readonly Failure[]): void {
  const file = process.env[variable];
  if (file) for (const failure of failures) appendFileSync(failuresOf(file), failureText(where, failure));
}

/** Beside the counts lies what failed, in words. */
const failuresOf = (file: string): string => `${file}.failures`;

/** Begins a run that is recorded in a file. */
export function beginCounts(file: string): void {
  writeFileSync(file, '');
  writeFileSync(failuresOf(file), '');
}

/** What failed, as it is told at the end; empty where nothing did. */
export const readFailures = (file: string): string =>
  existsSync(failuresOf(file)) ? readFileSync(failuresOf(file), 'utf8') : '';

/** The environment under which test processes record their counts in a file. */
export const recordingIn = (file: string): NodeJS.ProcessEnv => ({ ...process.env, [variable]: file });

/** The sum of what a file recorded. */
export function readCounts(file: string): Counts {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ').map(Number));
  const sum = (column: number) => rows.reduce((total, row) => total + row[column], 0);
  return { passed: sum(0), failed: sum(1) };
}
