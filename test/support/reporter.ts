import Mocha from 'mocha';
import { recordCounts, recordFailures } from '../../scripts/counts';
import { failureOf } from '../../scripts/failure';

/** Mocha's dots, and the counts and failures for the closing lines of `npm test`. */
class DotsAndCounts extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test, error) =>
      recordFailures('Unit', [failureOf(test, error)]),
    );
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      recordCounts({ passed: this.stats.passes, failed: this.stats.failures });
    });
  }
}

export = DotsAndCounts;
