import type { HashedGazetteer } from '../../../src/core/names/gazetteer/gazetteer';
import type { Hints } from '../../../src/core/names/recognizer/lists/hints';
import type { KnownNames } from '../../../src/core/names/recognizer/lists/knownNames';
import { recognizer as words } from '../../../src/languages/en/names/recognizer';
import { augment } from './augment';
import type { WordTests } from './conventions';
import { allowedWithin, toExample } from './examples';
import { compact, FeatureStore } from './indexing';
import { minimumCount, shares } from './settings';
import { loadCorpus, trainingSources } from './sources';
import type { Indexed } from './structured';

export interface TrainingSet {
  readonly store: FeatureStore;
  /** Hash of each feature. */
  readonly hashes: Int32Array;
  readonly segments: readonly Indexed[];
}

/** Spreads a share of a source's sentences evenly over it. */
const golden = 0.6180339887;

/** Every training sentence but those of the sources `leftOut`, with its features extracted and numbered. `knownFor` has the known names that a source is read with. */
export function buildTrainingSet(
  gazetteer: HashedGazetteer,
  leftOut: readonly string[],
  hints: Hints,
  knownFor: (source: string) => KnownNames,
): TrainingSet {
  const tests = wordTests(gazetteer);
  const store = new FeatureStore();
  const segments: Indexed[] = [];
  for (const source of trainingSources.filter((name) => !leftOut.includes(name))) {
    const lists = { words, gazetteer, known: knownFor(source), hints };
    loadCorpus(source, 'train').forEach((sentence, index) => {
      if ((index * golden) % 1 >= (shares[source] ?? 1)) return;
      for (const example of augment(toExample(sentence, tests), index)) {
        for (const { first, from, length } of store.add(example.words, lists)) {
          segments.push({ first, length, allowed: allowedWithin(example.allowed, from, length), source });
        }
      }
    });
  }
  return { store, hashes: compact(store, minimumCount), segments };
}

export function wordTests(gazetteer: HashedGazetteer): WordTests {
  const isPlace = (words: string): boolean =>
    gazetteer.places(words).some((place) => place.exact && place.kind !== 'town');
  return {
    isPlace,
    isDemonym: (word) => words.groups.has(word.toLowerCase()) || (gazetteer.demonym(word) !== null && !isPlace(word)),
  };
}
