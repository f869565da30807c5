import assert from 'node:assert';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeAnalyzer } from './support/analyzer';
import { readSample, sampleFolder } from './support/gold';
import { snapshotOf } from './support/snapshot';

const folder = join(__dirname, 'golden');
const update = process.env.UPDATE_GOLDEN === '1';

/**
 * The whole reading of every sample as it was when last looked at.
 * After a change that is meant: `UPDATE_GOLDEN=1 npx mocha test/golden.test.ts`, and read the diff.
 */
describe('golden snapshots', () => {
  before(function () {
    if (update || existsSync(folder)) return;
    console.log('      There are no snapshots yet: UPDATE_GOLDEN=1 npx mocha test/golden.test.ts makes them.');
    this.skip();
  });

  for (const name of readdirSync(sampleFolder)
    .filter(file => file.endsWith('.txt'))
    .sort()) {
    it(name, () => {
      const snapshot = snapshotOf(wholeAnalyzer().analyze(readSample(name.replace(/\.txt$/, ''))));
      const path = join(folder, name);
      if (update) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, snapshot);
      }
      assert.ok(existsSync(path), `no snapshot of ${name} yet`);
      assert.strictEqual(snapshot, readFileSync(path, 'utf8'));
    });
  }
});
