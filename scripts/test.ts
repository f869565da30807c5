/** `npm test`: the unit suites, then the integration suites in the real VS Code (which builds first); one closing line with the counts. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beginCounts, readCounts, readFailures, recordingIn } from './counts';
import { cacheFolder, root } from './host/paths';

const counts = join(cacheFolder, 'counts');
mkdirSync(cacheFolder, { recursive: true });
beginCounts(counts);

const steps: readonly (readonly string[])[] = [
  ['test:unit', '--', '--reporter', 'test/support/reporter.ts'],
  ['test:vscode'],
];

const passes = (args: readonly string[]): boolean =>
  spawnSync('npm', ['run', '--silent', ...args], {
    cwd: root,
    env: recordingIn(counts),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

/** Runs a step; one that fails without a failing test (it would not load, say) counts as a failure. */
function runStep(step: readonly string[]): boolean {
  const before = readCounts(counts).failed;
  const good = passes(step);
  if (!good && readCounts(counts).failed === before) appendFileSync(counts, '0 1\n');
  return good;
}

const failures = steps.filter((step) => !runStep(step));
const { passed, failed } = readCounts(counts);
console.log(`\n${readFailures(counts)}`.trimEnd());
if (failures.length > 0) console.log(`\nFailed: ${failures.map((step) => step[0]).join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failures.length > 0 || failed > 0 || passed === 0 ? 1 : 0;
