import { tagNames } from '../../src/core/syntax/tags';
import { endingBuckets, fitNetwork, type Example, type NetworkInputs } from './tagNetwork';
import type { WordVectors } from './vectors';

/** Lower-case word → tag → how often it has it. */
export type WordTagCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

const folds = 3;

/**
 * The tags that each word's vector and ending foretell, as probabilities, a row of tags a word: a small network fitted to the words whose
 * tags are known. These are foretold by one that did not see them, so that what is foretold is as good as for any other word.
 */
export function foretellTags({ words, values, dimensions }: WordVectors, known: WordTagCounts): Float32Array {
  const inputs: NetworkInputs = { values, size: dimensions, endings: words.map(endingBuckets) };
  const examples = words.flatMap((word, row) => example(row, known.get(word)));
  const networks = Array.from({ length: folds }, (_, fold) =>
    fitNetwork(
      inputs,
      examples.filter((_, k) => k % folds !== fold),
      tagNames.length,
    ),
  );
  const foldOf = new Map(examples.map(({ row }, k) => [row, k % folds]));
  const foretold = new Float32Array(words.length * tagNames.length);
  words.forEach((_, row) => {
    const fold = foldOf.get(row);
    const asked = fold === undefined ? networks : [networks[fold]];
    for (const network of asked)
      network(row).forEach((p, tag) => (foretold[row * tagNames.length + tag] += p / asked.length));
  });
  return foretold;
}

/** A word seen once proves nothing, a frequent one not much more than a few. */
function example(row: number, counts: ReadonlyMap<number, number> | undefined): Example[] {
  const total = counts ? [...counts.values()].reduce((a, b) => a + b, 0) : 0;
  if (!counts || total < 2) return [];
  const target = new Float32Array(tagNames.length);
  for (const [tag, n] of counts) target[tag] = n / total;
  return [{ row, target, weight: Math.min(3, Math.log2(1 + total / 2)) }];
}
