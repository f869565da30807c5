import { hashFolded } from '../../src/core/model/hashing';
import { writeWeights } from '../../src/core/model/weights';
import { tagNames } from '../../src/core/syntax/tags';
import { kMeans } from './kMeans';
import { foretellTags, type WordTagCounts } from './tagTyper';
import type { TaggedSentence } from './treebank';
import type { WordVectors } from './vectors';

interface Options {
  /** How many of the commonest words get classes. */
  readonly words: number;
  /** Classes of words used alike, at most 255. */
  readonly uses: number;
  /** Classes of words foretold the same tags, at most 127. */
  readonly kinds: number;
}

const tagCount = tagNames.length;
const fitting = { sample: 16000, iterations: 10 };

/**
 * Folded word → two classes of common words, as a weight table: which words it is used like (label; k-means over its vector and the tags
 * that vector foretells) and which tags it is foretold (weight; k-means over these alone, by Hellinger distance).
 */
export function buildClasses(vectors: WordVectors, sentences: readonly TaggedSentence[], options: Options): Uint8Array {
  const common = commonest(vectors, options.words);
  const { words, values, dimensions } = common;
  const foretold = foretellTags(common, countTags(sentences)).map(Math.sqrt);
  const width = dimensions + tagCount;
  const both = new Float32Array(words.length * width);
  words.forEach((_, i) => {
    both.set(values.subarray(i * dimensions, (i + 1) * dimensions), i * width);
    both.set(foretold.subarray(i * tagCount, (i + 1) * tagCount), i * width + dimensions);
  });
  const uses = kMeans(both, width, options.uses, fitting);
  const kinds = kMeans(foretold, tagCount, options.kinds, fitting);
  const rows = words.map((word, i) => [hashFolded(word, 0, word.length), new Map([[uses[i], kinds[i] + 1]])] as const);
  return writeWeights(new Map(rows), 255, 1, 24);
}

/** The commonest words made of letters, with apostrophes and full stops. */
function commonest({ words, values, dimensions }: WordVectors, count: number): WordVectors {
  const kept = words.flatMap((word, i) => (/^['.]*\p{L}[\p{L}'.]*$/u.test(word) ? [i] : [])).slice(0, count);
  const own = new Float32Array(kept.length * dimensions);
  kept.forEach((i, k) => own.set(values.subarray(i * dimensions, (i + 1) * dimensions), k * dimensions));
  return { words: kept.map((i) => words[i]), values: own, dimensions };
}

function countTags(sentences: readonly TaggedSentence[]): WordTagCounts {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((written, i) => {
      const word = written.toLowerCase().replaceAll('’', "'");
      const byTag = counts.get(word) ?? new Map<number, number>();
      counts.set(word, byTag.set(tags[i], (byTag.get(tags[i]) ?? 0) + 1));
    });
  }
  return counts;
}
