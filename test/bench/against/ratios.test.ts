import assert from 'node:assert/strict';
import { median, ratiosOf } from './ratios';

describe('bench --against, ratios', () => {
  it('takes the middle value, or the mean of the middle two', () => {
    assert.equal(median([7]), 7);
    assert.equal(median([3, 1, 10]), 3);
    assert.equal(median([4, 1, 2, 100]), 3);
  });

  it('leaves the order of the values as it was', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('divides within each pair, so that a slow hour of the machine does not count', () => {
    const pairs = [1, 1, 5, 5].map((slowness) => ({ here: 1.5 * slowness, there: slowness }));
    assert.deepEqual(ratiosOf(pairs), { least: 1.5, median: 1.5, most: 1.5, pairs: 4 });
  });

  it('is not moved by one pair that was hit on one side', () => {
    const pairs = [
      { here: 2, there: 2 },
      { here: 9, there: 2 },
      { here: 1, there: 2 },
    ];
    assert.deepEqual(ratiosOf(pairs), { least: 0.5, median: 1, most: 4.5, pairs: 3 });
  });

  it('has nothing to say of no pairs', () => {
    assert.throws(() => ratiosOf([]), RangeError);
  });
});
