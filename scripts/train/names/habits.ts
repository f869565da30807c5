import { LABEL_COUNT } from '../../../src/core/names/labels';
import { addTo } from '../../../src/core/text/groups';
import type { FeatureStore } from './indexing';
import { kinOf } from './sources';
import type { Indexed, Model } from './structured';

const L = LABEL_COUNT;

/** A source's own copy of a feature must occur so often in it. */
const MINIMUM = 5;

/** Which features are sources' own. */
export interface Habits {
  /** How many features there are with all copies. */
  readonly size: number;
  /** By kin of source: the copy of each common feature, -1 for none. */
  readonly copies: ReadonlyMap<string, Int32Array>;
}

/**
 * Gives the tokens of each source a copy of every feature of theirs, which is that source's alone, so that what only this source says is learned by
 * the copies and what all say by the features themselves (Daumé 2007, "Frustratingly Easy Domain Adaptation"). A text of no known source is read
 * without copies. The store is rewritten in place; copies are numbered after the `common` features.
 */
export function addHabits(store: FeatureStore, segments: readonly Indexed[], common: number): Habits {
  const kinds = new Map<string, Indexed[]>();
  for (const segment of segments) addTo(kinds, kinOf(segment.source), segment);
  const copies = new Map<string, Int32Array>();
  let next = common;
  for (const [kind, own] of kinds) {
    const counts = countFeatures(store, own, common);
    copies.set(kind, counts.map((count) => (count >= MINIMUM ? next++ : -1)));
  }
  const features = new Int32Array(2 * store.offsets[store.tokens]);
  const offsets = new Uint32Array(store.tokens + 1);
  let to = 0;
  for (const { first, length, source } of segments) {
    const copyOf = copies.get(kinOf(source)) ?? new Int32Array(0);
    for (let token = first; token < first + length; token++) {
      for (let k = store.offsets[token]; k < store.offsets[token + 1]; k++) {
        const feature = store.features[k];
        features[to++] = feature;
        if (copyOf[feature] >= 0) features[to++] = copyOf[feature];
      }
      offsets[token + 1] = to;
    }
  }
  store.features = features.subarray(0, to);
  store.offsets = offsets;
  return { size: next, copies };
}

function countFeatures({ offsets, features }: FeatureStore, segments: readonly Indexed[], common: number): Int32Array {
  const counts = new Int32Array(common);
  for (const { first, length } of segments) for (let k = offsets[first]; k < offsets[first + length]; k++) counts[features[k]]++;
  return counts;
}

/** The model of the common features: as a text of no known source is read, or, with a source's copies, as that source marks its texts. */
export function withoutHabits({ weights, transitions }: Model, common: number, copyOf?: Int32Array): Model {
  const own = weights.slice(0, common * L);
  copyOf?.forEach((copy, feature) => {
    if (copy >= 0) for (let t = 0; t < L; t++) own[feature * L + t] += weights[copy * L + t];
  });
  return { weights: own, transitions };
}
