import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstAbove, firstAtLeast, lastStartingBy, lowerBound } from '../../../src/core/text/search';

describe('search in sorted lists', () => {
  const places = [3, 5, 5, 5, 8];

  it('finds the first that is at least a value, or above it', () => {
    const values = [2, 3, 4, 5, 6, 8, 9];
    assert.deepEqual(
      values.map((value) => firstAtLeast(places, value)),
      [0, 0, 1, 1, 4, 4, 5],
    );
    assert.deepEqual(
      values.map((value) => firstAbove(places, value)),
      [0, 1, 1, 4, 4, 5, 5],
    );
    assert.equal(firstAtLeast(Int32Array.from(places), 5), 1);
  });

  it('finds the last span that starts by an offset, of spans that start together the last', () => {
    const spans = places.map((start) => ({ start, end: 9 }));
    assert.deepEqual(
      [2, 3, 4, 5, 7, 8, 100].map((offset) => lastStartingBy(spans, offset)),
      [-1, 0, 0, 3, 3, 4, 4],
    );
  });

  it('finds nothing in an empty list', () => {
    assert.equal(
      lowerBound(0, () => assert.fail('asked of nothing')),
      0,
    );
    assert.equal(firstAtLeast([], 1), 0);
    assert.equal(firstAbove([], 1), 0);
    assert.equal(lastStartingBy([], 1), -1);
  });

  it('says of NaN that all comes after it', () => {
    assert.equal(firstAtLeast(places, NaN), 0);
    assert.equal(firstAbove(places, NaN), 0);
  });

  it('agrees with a search from the beginning', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: -25, max: 25 }), (list, value) => {
        const sorted = list.sort((a, b) => a - b);
        const first = (holds: (n: number) => boolean): number =>
          sorted.some(holds) ? sorted.findIndex(holds) : sorted.length;
        assert.equal(
          firstAtLeast(sorted, value),
          first((n) => n >= value),
        );
        assert.equal(
          firstAbove(sorted, value),
          first((n) => n > value),
        );
        assert.equal(
          lastStartingBy(
            sorted.map((start) => ({ start })),
            value,
          ),
          sorted.findLastIndex((n) => n <= value),
        );
      }),
    ));

  it('asks of a place in the list only, and of few', () =>
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (count, before) => {
        let asked = 0;
        const found = lowerBound(count, (i) => {
          assert.ok(i >= 0 && i < count);
          asked++;
          return i < before;
        });
        assert.equal(found, Math.min(count, before));
        assert.ok(asked <= Math.ceil(Math.log2(count + 1)));
      }),
    ));
});
