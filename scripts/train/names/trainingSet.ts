import { GROUPS } from '../../../src/core/names/lexicon.data';
import type { HashedGazetteer } from '../../../src/core/names/gazetteer';
import { toExample } from './examples';
import { compact, FeatureStore } from './indexing';
import { MINIMUM_COUNT } from './settings';
import { loadCorpus, TRAINING_SOURCES } from './sources';
import type { Indexed } from './structured';
import { augment } from './augment';

export interface TrainingSet {
  readonly store: FeatureStore;
  /** Hash of each feature. */
  readonly hashes: Int32Array;
  readonly sentences: readonly Indexed[];
}

/** Every training sentence, with its features extracted and numbered. */
export function buildTrainingSet(gazetteer: HashedGazetteer, sources: readonly string[] = TRAINING_SOURCES): TrainingSet {
  const isDemonym = (word: string): boolean => gazetteer.demonym(word) !== null || GROUPS.has(word.toLowerCase());
  const store = new FeatureStore(gazetteer);
  const sentences: Indexed[] = [];
  for (const source of sources) {
    loadCorpus(source, 'train').forEach((sentence, index) => {
      for (const example of augment(toExample(sentence, isDemonym), index)) {
        sentences.push({ first: store.add(example.words), length: example.words.length, allowed: example.allowed, source });
      }
    });
  }
  return { store, hashes: compact(store, MINIMUM_COUNT), sentences };
}
