import Mocha from 'mocha';
import { failureOf } from '../../scripts/failure';
import { testLimit } from '../../scripts/patience';
import { progress, writeFailure, writeResults } from './results';
import { windowState } from './suite/windowState';

/** Runs suites with mocha in a Node extension host; rejects when a test fails. */
export function runSuites(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: testLimit, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes, pending } = runner.stats ?? { passes: 0, pending: 0 };
      console.log(writeResults({ passed: passes, failed, pending }));
      if (failed === 0) resolve();
      else reject(new Error(`${failed} tests failed`));
    });
    for (const end of ['test end', 'hook end']) runner.on(end, () => console.log(progress));
    runner.on('fail', (test, error) => console.log(writeFailure(failureOf(test, error, windowState()))));
  });
}
