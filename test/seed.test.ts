import type { Analysis } from '../src/core/analysis';
import { wholeAnalyzer } from './support/analyzer';
import { readSeed } from './support/seed';
import { seedChecks } from './support/seedChecks';

describe('the seed article', () => {
  const seed = readSeed();
  let analysis: Analysis;

  before(function () {
    if (!seed) {
      console.log('      The seed article is not in ../shared/seeds: these tests are left out.');
      this.skip();
    }
    analysis = wholeAnalyzer().analyze(seed.text);
  });

  for (const { title, check } of seedChecks) it(title, () => check(seed?.text ?? '', analysis));
});
