import assert from 'node:assert/strict';
import { LABEL_COUNT } from '../../src/core/names/labels';
import { addHabits, withoutHabits } from '../../scripts/train/names/habits';
import { FeatureStore } from '../../scripts/train/names/indexing';
import type { Indexed } from '../../scripts/train/names/structured';

/** A store of one token a segment, each with the given features. */
function storeOf(tokens: readonly (readonly number[])[]): FeatureStore {
  const store = new FeatureStore();
  store.features = Int32Array.from(tokens.flat());
  tokens.forEach((features, i) => (store.offsets[i + 1] = store.offsets[i] + features.length));
  store.tokens = tokens.length;
  return store;
}

const segment = (first: number, source: string): Indexed => ({ first, length: 1, allowed: Uint32Array.of(1), source });
const featuresOf = ({ features, offsets }: FeatureStore, token: number): number[] => [...features.subarray(offsets[token], offsets[token + 1])];

describe('addHabits', () => {
  const tokens = [...Array(5).fill([0, 1]), ...Array(5).fill([0, 2]), [0, 2]] as number[][];
  const sources = [...Array(5).fill('gmb'), ...Array(5).fill('multiconer1'), 'multiconer2'] as string[];
  const store = storeOf(tokens);
  const { size, copies } = addHabits(store, sources.map((source, i) => segment(i, source)), 3);

  it('gives a source copies of the features it has often, numbered after the common ones', () => {
    assert.deepEqual([...(copies.get('gmb') ?? [])], [3, 4, -1]);
    assert.deepEqual([...(copies.get('multiconer') ?? [])], [5, -1, 6]);
    assert.equal(size, 7);
  });
  it('leaves each token its own features, with the copies beside them', () => {
    assert.deepEqual(featuresOf(store, 0), [0, 3, 1, 4]);
    assert.deepEqual(featuresOf(store, 5), [0, 5, 2, 6]);
  });
  it('takes sources of one kin for one', () => assert.deepEqual(featuresOf(store, 10), featuresOf(store, 5)));
  it('makes no copies of what is rare', () => assert.deepEqual(featuresOf(addedTo([[0], [0]]), 0), [0]));
});

function addedTo(tokens: readonly (readonly number[])[]): FeatureStore {
  const store = storeOf(tokens);
  addHabits(store, tokens.map((_, i) => segment(i, 'gmb')), 1);
  return store;
}

describe('withoutHabits', () => {
  const weights = Float32Array.from({ length: 3 * LABEL_COUNT }, (_, k) => [1, 10, 100][Math.floor(k / LABEL_COUNT)]);
  const model = { weights, transitions: Float64Array.of(7) };

  it('keeps the common features as they are', () =>
    assert.deepEqual([...withoutHabits(model, 2).weights], [...weights.subarray(0, 2 * LABEL_COUNT)]));
  it('adds what a source says more, where that is asked for', () => {
    const { weights: read } = withoutHabits(model, 2, Int32Array.of(-1, 2));
    assert.deepEqual([read[0], read[LABEL_COUNT], read.length], [1, 110, 2 * LABEL_COUNT]);
  });
});
