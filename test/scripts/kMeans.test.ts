import assert from 'node:assert/strict';
import { kMeans } from '../../scripts/train/kMeans';

describe('kMeans', () => {
  const rows = Float32Array.from([0, 0, 5, 5, 0, 1, 5, 6, 1, 0, 6, 5]);

  it('puts rows that lie together into one cluster', () => {
    const [a, b, ...rest] = kMeans(rows, 2, 2, { sample: 4, iterations: 5 });
    assert.notEqual(a, b);
    assert.deepEqual(rest, [a, b, a, b]);
  });

  it('gives every row a cluster, with more clusters than groups too', () => {
    assert.ok(kMeans(rows, 2, 4, { sample: 6, iterations: 5 }).every((cluster) => cluster >= 0 && cluster < 4));
  });
});
