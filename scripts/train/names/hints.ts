import { foldName } from '../../../src/core/names/gazetteer/folding';
import { hashKey } from '../../../src/core/names/gazetteer/keyTable';
import { writeHashTable } from '../../../src/core/model/hashTable';
import { ownHint } from '../../../src/core/names/recognizer/lists/hints';
import { nameTypes } from '../../../src/core/names/recognizer/decoding/labels';
import { applyNetwork, trainNetwork, type Sample } from '../network';
import type { WordVectors } from '../vectors';
import type { Company } from './company';

const typeCount = nameTypes.length;
const foldCount = 4;
const hashBits = 28;

/** The commonest so many words get hints of their own, and of what they stand beside. */
const ownWords = 200_000;
const besideWords = 60_000;

/** The tables of {@link readHints}, packed. */
export interface PackedHints {
  readonly own: Uint8Array;
  readonly beside: Uint8Array;
}

/**
 * Reads from word vectors what the corpora show of some words, and so predicts it of all. What is predicted of a corpus's words is read by networks that
 * have not seen them, or the recognizer would learn to trust hints more than they deserve.
 */
export function trainHints(vectors: WordVectors, { types, small, beside }: Company): PackedHints {
  const words = indexWords(vectors.words);
  const own = predict(vectors, words, types, typeCount, ownWords);
  const ordinary = predict(vectors, words, small, 2, ownWords);
  const sides = beside.map((counts) => predict(vectors, words, counts, typeCount + 1, besideWords));
  const ownRows = new Map<number, readonly number[]>();
  for (const [key, shares] of own) ownRows.set(hashKey(key), [packOwn(shares, ordinary.get(key)?.[1] ?? 0)]);
  const besideRows = new Map<number, readonly number[]>();
  for (const key of sides[0].keys()) {
    const [before, after, before2, after2] = sides.map((side) =>
      packSide(side.get(key) ?? new Float64Array(typeCount + 1)),
    );
    besideRows.set(hashKey(key), [before | (after << 4), before2 | (after2 << 4)]);
  }
  return { own: writeHashTable(ownRows, 1, hashBits), beside: writeHashTable(besideRows, 2, hashBits) };
}

/** Folded words with letters, each by the commonest word that folds to it. */
function indexWords(words: readonly string[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  words.forEach((word, i) => {
    const key = foldName(word);
    if (key !== '' && !indexes.has(key) && /\p{L}/u.test(word)) indexes.set(key, i);
  });
  return indexes;
}

/** What the commonest `most` words are read as, from the counts of those that have some. */
function predict(
  vectors: WordVectors,
  words: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, Float64Array>,
  classes: number,
  most: number,
): Map<string, Float64Array> {
  const folds = new Map<number, number>();
  const samples: Sample[] = [];
  for (const key of [...counts.keys()].sort()) {
    const word = words.get(key);
    const row = counts.get(key);
    if (word === undefined || row === undefined) continue;
    const total = row.reduce((sum, n) => sum + n, 0);
    if (total === 0) continue;
    folds.set(word, samples.length % foldCount);
    samples.push({ word, target: row.map((n) => n / total), weight: Math.min(4, Math.log2(1 + total)) });
  }
  const networks = Array.from({ length: foldCount }, (_, fold) =>
    trainNetwork(
      vectors,
      samples.filter(({ word }) => folds.get(word) !== fold),
      classes,
    ),
  );
  const read = new Map<string, Float64Array>();
  for (const [key, word] of words) {
    if (word >= most) break;
    const fold = folds.get(word);
    const all = (fold === undefined ? networks : [networks[fold]]).map((network) =>
      applyNetwork(network, vectors, word),
    );
    read.set(
      key,
      all[0].map((_, c) => all.reduce((sum, shares) => sum + shares[c], 0) / all.length),
    );
  }
  return read;
}

function packOwn(shares: Float64Array, small: number): number {
  const best = largest(shares, -1);
  const second = largest(shares, best);
  const sure = shares[best] < 0.5 ? 0 : shares[best] < 0.8 ? 1 : 2;
  return ownHint({
    best,
    sure,
    second: shares[second] > 0.2 ? second : -1,
    ordinary: small < 0.3 ? 0 : small < 0.7 ? 1 : 2,
  });
}

function packSide(shares: Float64Array): number {
  const best = largest(shares, -1);
  return 1 + 2 * best + (shares[best] < 0.5 ? 0 : 1);
}

function largest(shares: Float64Array, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (let c = 0; c < shares.length; c++) if (c !== except && shares[c] > shares[best]) best = c;
  return best;
}
