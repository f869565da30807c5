/**
 * The integration suites in the real VS Code: `tsx test/vscode/run.ts [node|web|restricted|virtual|keyboard …] [--extension DIR]`.
 * `DATELINE_TEST_HOST=desktop|server` chooses the host. However long a scenario takes, it goes on while something moves in it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop } from '../../scripts/host/desktop';
import { installServer } from '../../scripts/host/installServer';
import { root } from '../../scripts/host/paths';
import { failureText } from '../../scripts/failure';
import { recordCounts, recordFailures } from '../../scripts/counts';
import { standstill } from '../../scripts/patience';
import { prepareTestFiles, type TestFiles } from './bundle';
import { openLog, type Log } from './log';
import { runByKeyboard } from './runByKeyboard';
import { runOnDesktop } from './runOnDesktop';
import { runOnServer } from './runOnServer';
import { scenarios, type Scenario } from './scenarios';

/** Runs a scenario on the host that was found. */
type Run = (scenario: Scenario, files: TestFiles, log: Log, signal: AbortSignal) => Promise<number>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { extension: { type: 'string', default: root } },
});

async function main(): Promise<boolean> {
  const wanted = scenarios.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (wanted.length === 0)
    throw new Error(`No such scenario; there are: ${scenarios.map(({ name }) => name).join(', ')}`);
  const extension = resolve(values.extension);
  const host = await findHost(extension);
  // The keys are pressed through the browser, whatever host the suites run in.
  const byKeyboard: Run = (_scenario, _files, log, signal) => runByKeyboard(extension, log, signal);
  console.log(`Integration tests in ${host.title}`);
  // Inside the extension's folder: VS Code runs a suite in the host of the extension that contains it.
  const cache = join(extension, '.vscode-test');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'run-'));
  try {
    const files = await prepareTestFiles(folder);
    let good = true;
    for (const scenario of wanted) {
      good = (await runScenario(scenario, extension, scenario.keyboard ? byKeyboard : host.run, files)) && good;
    }
    return good;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function findHost(extension: string): Promise<{ title: string; run: Run }> {
  const forced = process.env.DATELINE_TEST_HOST;
  if (forced && forced !== 'desktop' && forced !== 'server') throw new Error('DATELINE_TEST_HOST is desktop or server');
  if (forced !== 'server') {
    try {
      const executable = await findDesktop();
      return {
        title: `desktop VS Code (${executable})`,
        run: (...args) => runOnDesktop(executable, extension, ...args),
      };
    } catch (error) {
      if (forced) throw error;
      console.log(`No desktop VS Code: ${(error as Error).message}. Using the server host.`);
    }
  }
  const installed = await installServer();
  return {
    title: `VS Code ${installed.version} (server host, headless Chromium)`,
    run: (...args) => runOnServer(installed, extension, ...args),
  };
}

/** Runs a scenario, says how it went, and answers whether all is well. A suite that said no results did not run. */
async function runScenario(scenario: Scenario, extension: string, run: Run, files: TestFiles): Promise<boolean> {
  const isPackaged = extension !== root;
  const title = isPackaged ? `${scenario.title}, packaged` : scenario.title;
  console.log(`\n── ${title} ──`);
  const log = openLog(isPackaged ? `${scenario.name}-packaged` : scenario.name);
  const limit = new AbortController();
  const watch = setInterval(() => {
    if (Date.now() - log.movedAt() > standstill)
      limit.abort(new Error(`nothing moved for ${Math.round(standstill / 60_000)} minutes`));
  }, 1000);
  try {
    const code = await run(scenario, files, log, limit.signal);
    const results = log.results();
    if (!results) throw new Error(`the suites did not run (exit code ${code})`);
    recordCounts(results);
    console.log(`${title}: ${results.passed} passed, ${results.failed} failed`);
    if (code !== 0 && results.failed === 0) throw new Error(`VS Code ended with code ${code}`);
    if (results.passed === 0) throw new Error('not one test ran');
    if (results.failed > 0) explain(title, log);
    return results.failed === 0;
  } catch (error) {
    recordCounts({ passed: 0, failed: 1 });
    const { message } = error as Error;
    recordFailures(title, [{ test: 'the scenario', error: [message, `Last line: ${log.last()}`], state: [] }]);
    console.error(`${title}: ${message}.\n  Last line: ${log.last()}`);
    explain(title, log);
    return false;
  } finally {
    clearInterval(watch);
  }
}

/** What may explain a scenario that failed: how things stood at each failure, and what VS Code complained of. */
function explain(title: string, log: Log): void {
  recordFailures(title, log.failures());
  for (const failure of log.failures()) console.log(failureText(title, failure));
  const complaints = log.complaints().map((line) => `  ${line}`);
  if (complaints.length > 0) console.log(['What VS Code complained of last:', ...complaints].join('\n'));
  console.log(`See ${log.where()}`);
}

main().then(
  (good) => process.exit(good ? 0 : 1),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
