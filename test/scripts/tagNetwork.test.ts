import assert from 'node:assert/strict';
import { endingBuckets, fitNetwork } from '../../scripts/train/tagNetwork';

describe('fitNetwork', () => {
  const words = ['walking', 'talking', 'quickly', 'slowly', 'seeing', 'badly'];
  const inputs = { values: new Float32Array(2 * words.length).fill(0.7), size: 2, endings: words.map(endingBuckets) };
  const example = (row: number) => ({
    row,
    target: words[row].endsWith('ing') ? Float32Array.of(1, 0) : Float32Array.of(0, 1),
    weight: 1,
  });

  it('foretells from endings alone what words it has not seen are', () => {
    const foretell = fitNetwork(
      inputs,
      Array.from({ length: 200 }, (_, i) => example(i % 4)),
      2,
    );
    assert.ok(foretell(4)[0] > 0.8);
    assert.ok(foretell(5)[1] > 0.8);
  });

  it('gives probabilities', () => {
    const foretold = fitNetwork(inputs, [], 2)(0);
    assert.ok(Math.abs(foretold[0] + foretold[1] - 1) < 1e-6);
  });
});
