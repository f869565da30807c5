import Mocha from 'mocha';
import { recordCounts } from '../../scripts/counts';

/** Mocha's dots, and the counts for the closing line of `npm test`. */
class DotsAndCounts extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      recordCounts({ passed: this.stats.passes, failed: this.stats.failures });
    });
  }
}

export = DotsAndCounts;
