import { GROUPS } from '../../../src/core/names/lexicon.data';
import type { Lists } from '../../../src/core/names/words';
import { allowedWithin, toExample } from './examples';
import { compact, FeatureStore } from './indexing';
import { MINIMUM_COUNT, SHARES } from './settings';
import { loadCorpus, TRAINING_SOURCES } from './sources';
import type { Indexed } from './structured';
import { augment } from './augment';

export interface TrainingSet {
  readonly store: FeatureStore;
  /** Hash of each feature. */
  readonly hashes: Int32Array;
  readonly segments: readonly Indexed[];
}

/** Spreads a share of a source's sentences evenly over it. */
const GOLDEN = 0.6180339887;

/** Every training sentence, with its features extracted and numbered. */
export function buildTrainingSet(lists: Lists): TrainingSet {
  const isDemonym = (word: string): boolean => lists.gazetteer.demonym(word) !== null || GROUPS.has(word.toLowerCase());
  const store = new FeatureStore(lists);
  const segments: Indexed[] = [];
  for (const source of TRAINING_SOURCES) {
    loadCorpus(source, 'train').forEach((sentence, index) => {
      if ((index * GOLDEN) % 1 >= (SHARES[source] ?? 1)) return;
      for (const example of augment(toExample(sentence, isDemonym), index)) {
        for (const { first, from, length } of store.add(example.words)) {
          segments.push({ first, length, allowed: allowedWithin(example.allowed, from, length), source });
        }
      }
    });
  }
  return { store, hashes: compact(store, MINIMUM_COUNT), segments };
}
