import { feature, featurePair } from '../../../model/hashing';
import type { SentenceContext } from './features';
import { likelihoods, readOwnHint } from '../lists/hints';
import { NAME_TYPES } from '../decoding/labels';
import type { WordInfo } from './wordInfo';

/** Templates of the features from hints; those of `features.ts` are below. */
const T = {
  own: 128,
  coarse: 129,
  ownCategory: 130,
  ordinary: 131,
  left: 132,
  right: 133,
  leftPair: 134,
  rightPair: 135,
  run: 136,
  runEnds: 137,
  before: 138,
  after: 139,
  before2: 140,
  after2: 141,
  sides: 142,
  runBefore: 143,
  runAfter: 144,
} as const;

const TYPES = NAME_TYPES.length;
const HINTS = 256;
const NO_CAPITAL = 255;
/** Of a word that has no hint, and of none. */
const UNKNOWN = 30;
const BOUNDARY = 31;

/** By own hint: its best type and how sure that is as one number, 0 for no hint; whether the word is mostly written small; logarithms of how likely each type is. */
const COARSE = new Uint8Array(HINTS);
const ORDINARY = new Uint8Array(HINTS);
const LOGARITHMS = new Float64Array(HINTS * TYPES);
for (let hint = 1; hint < HINTS; hint++) {
  const own = readOwnHint(hint);
  if (own === null || own.best >= TYPES) continue;
  COARSE[hint] = 1 + 3 * own.best + own.sure;
  ORDINARY[hint] = 1 + own.ordinary;
  likelihoods(own).forEach((share, type) => (LOGARITHMS[hint * TYPES + type] = Math.log(share + 0.02)));
}

/** Features of a word's own hint wherever it stands. */
export function ownHints({ hints, upper, capital, category }: WordInfo, mode: number, out: number[]): void {
  const letters = mode * 3 + (upper ? 2 : capital ? 1 : 0);
  out.push(featurePair(T.own, hints.own, letters), featurePair(T.coarse, COARSE[hints.own], letters));
  out.push(featurePair(T.ownCategory, COARSE[hints.own], category));
}

/** The feature of its own hint that a word gives to a direct neighbour `offset` tokens away. */
export function neighbourHint({ hints, capital }: WordInfo, offset: number, out: number[]): void {
  if (offset === -1) out.push(featurePair(T.left, COARSE[hints.own], capital ? 1 : 0));
  if (offset === 1) out.push(featurePair(T.right, COARSE[hints.own], capital ? 1 : 0));
}

/** Features of the hints of word `i` and its capitalized neighbours together. */
export function hintFeatures({ words }: SentenceContext, i: number, out: number[]): void {
  const own = COARSE[words[i].hints.own];
  const neighbour = (k: number): number =>
    k >= 0 && k < words.length && words[k].capital ? COARSE[words[k].hints.own] : NO_CAPITAL;
  out.push(featurePair(T.leftPair, neighbour(i - 1), own), featurePair(T.rightPair, own, neighbour(i + 1)));
  if (i === 0) out.push(featurePair(T.ordinary, ORDINARY[words[i].hints.own], own));
}

/** For each word in a capitalized run, the type that the run's words have by their hints together and how sure that is, as one number; 0 for none. */
export function findRunHints(words: readonly WordInfo[], runFirst: Int32Array, runLast: Int32Array): Int32Array {
  const found = new Int32Array(words.length);
  const sums = new Float64Array(TYPES);
  for (let i = 0; i < words.length; i++) {
    if (runFirst[i] !== i) continue;
    found.fill(sumHints(words, i, runLast[i], sums), i, runLast[i] + 1);
  }
  return found;
}

function sumHints(words: readonly WordInfo[], first: number, last: number, sums: Float64Array): number {
  sums.fill(0);
  let known = 0;
  for (let k = first; k <= last; k++) {
    const own = words[k].hints.own;
    if (own === 0 || !words[k].capital) continue;
    known++;
    for (let type = 0; type < TYPES; type++) sums[type] += LOGARITHMS[own * TYPES + type];
  }
  if (known === 0) return 0;
  let best = 0;
  for (let type = 1; type < TYPES; type++) if (sums[type] > sums[best]) best = type;
  let total = 0;
  for (let type = 0; type < TYPES; type++) total += Math.exp(sums[type] - sums[best]);
  const share = 1 / total;
  return 1 + 4 * best + (share < 0.45 ? 0 : share < 0.65 ? 1 : share < 0.85 ? 2 : 3);
}

/** Features of the hints of the run that word `i` is in and of the words beside it. */
export function runHints(
  { words, runFirst, runLast, runHints: runs }: SentenceContext,
  i: number,
  out: number[],
): void {
  const first = runFirst[i];
  const last = runLast[i];
  const where = Math.min(i - first, 2) * 3 + Math.min(last - i, 2);
  const ends = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const run = runs[i];
  const beside = (k: number, side: number): number =>
    k < 0 || k >= words.length ? BOUNDARY : words[k].hints.beside[side] || UNKNOWN;
  const before = beside(first - 1, 0);
  const after = beside(last + 1, 1);
  out.push(featurePair(T.run, run, where));
  if (last !== first) {
    const pair = COARSE[words[first].hints.own] * 32 + COARSE[words[last].hints.own];
    out.push(featurePair(T.runEnds, pair, where));
  }
  out.push(
    featurePair(T.before, before, ends),
    featurePair(T.after, after, ends),
    feature(T.sides, before * 32 + after),
  );
  out.push(featurePair(T.runBefore, before, run), featurePair(T.runAfter, after, run));
  out.push(featurePair(T.before2, beside(first - 2, 2), ends), featurePair(T.after2, beside(last + 2, 3), ends));
}
