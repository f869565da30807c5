import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../../../../src/core/times/findTimes';
import { english } from '../../../../src/languages/en';
import { articleOf } from '../../../../scripts/reading/article';

const folder = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'seeds');
const seeds = existsSync(folder) ? readdirSync(folder).filter((f) => f.startsWith('000_')) : [];

/** Each expression, the value a careful reader gives it, and its modifier. */
const expected: readonly (readonly [string, string, string?])[] = [
  ['Monday', '2017-08-28'],
  ['2014', '2014'],
  ['Sunday', '2017-08-27'],
  ['then', '2014'],
  ['7am (0400 GMT)', '2017-08-27T07:00'],
  ['a week ago', '2017-08-21'],
  ['six-year', 'P6Y'],
  ['Earlier this month', '2017-08', 'START'],
  ['last week', '2017-W34'],
  ['a decade ago', '2007'],
];

describe('times of the seed', () => {
  it('have the values a careful reader gives', function () {
    if (seeds.length === 0) {
      console.log('      ../shared/seeds is not there: nothing to read');
      return this.skip();
    }
    const times = findTimes(articleOf(readFileSync(join(folder, seeds[0]), 'utf8')), english.times);
    for (const [text, value, mod] of expected) {
      const found = times.filter((t) => t.text === text);
      assert.ok(found.length > 0, text);
      for (const time of found) assert.deepEqual([time.text, time.value, time.mod], [text, value, mod]);
    }
  });
});
