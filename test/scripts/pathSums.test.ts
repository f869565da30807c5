import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pathSums, sumPaths } from '../../scripts/train/names/pathSums';
import { followers, labelCount as L, leavesOpen } from '../../src/core/names/recognizer/decoding/labels';

/** Sum of the products of scores over all paths, by walking them all. */
function everyPath(n: number, emissions: Float64Array, transitions: Float64Array, i = 0, before = -1): number {
  if (i === n) return 1;
  let sum = 0;
  for (const t of followers(before)) {
    if (i === n - 1 && leavesOpen(t)) continue;
    sum +=
      transitions[(before < 0 ? L : before) * L + t] *
      emissions[i * L + t] *
      everyPath(n, emissions, transitions, i + 1, t);
  }
  return sum;
}

const scores = (size: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: size, maxLength: size })
    .map((values) => Float64Array.from(values));

describe('sums over paths', () => {
  it('are those of all paths one by one, and give each token one label', () =>
    fc.assert(
      fc.property(scores(3 * L), scores((L + 1) * L), (emissions, transitions) => {
        const sums = pathSums(3);
        const log = sumPaths(3, emissions, transitions, null, sums, new Float64Array((L + 1) * L), 1);
        assert.ok(log !== null && Math.abs(log - Math.log(everyPath(3, emissions, transitions))) < 1e-6);
        for (let i = 0; i < 3; i++) {
          const total = sums.marginals.subarray(i * L, i * L + L).reduce((a, b) => a + b, 0);
          assert.ok(Math.abs(total - 1) < 1e-9);
        }
      }),
      { numRuns: 20 },
    ));
  it('have no value where no path is allowed', () =>
    assert.equal(
      sumPaths(
        1,
        new Float64Array(L).fill(1),
        new Float64Array((L + 1) * L).fill(1),
        Uint32Array.of(1 << 1),
        pathSums(1),
        new Float64Array((L + 1) * L),
        1,
      ),
      null,
    ));
});
