import { feature, featurePair } from '../../../model/hashing';
import { hintCount, readOwnHint } from '../lists/hints';
import type { SentenceContext } from './sentenceContext';
import { nameTypes } from '../decoding/labels';
import type { WordInfo } from './wordInfo';

/** Templates of the features from hints; those of `features.ts` are below. */
const template = {
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

const noCapital = 255;
/** Of a word that has no hint, and of none. */
const unknown = 30;
const boundary = 31;

/**
 * By own hint: its best type and how sure that is as one number, 0 for no hint; whether the word is mostly written
 * small.
 */
const coarse = new Uint8Array(hintCount);
const ordinary = new Uint8Array(hintCount);
for (let hint = 1; hint < hintCount; hint++) {
  const own = readOwnHint(hint);
  if (own === null || own.best >= nameTypes.length) continue;
  coarse[hint] = 1 + 3 * own.best + own.sure;
  ordinary[hint] = 1 + own.ordinary;
}

/** Features of a word's own hint wherever it stands. */
export function ownHints({ hints, upper, capital, category }: WordInfo, mode: number, out: number[]): void {
  const letters = mode * 3 + (upper ? 2 : capital ? 1 : 0);
  out.push(featurePair(template.own, hints.own, letters), featurePair(template.coarse, coarse[hints.own], letters));
  out.push(featurePair(template.ownCategory, coarse[hints.own], category));
}

/** The feature of its own hint that a word gives to a direct neighbour `offset` tokens away. */
export function neighbourHint({ hints, capital }: WordInfo, offset: number, out: number[]): void {
  if (offset === -1) out.push(featurePair(template.left, coarse[hints.own], capital ? 1 : 0));
  if (offset === 1) out.push(featurePair(template.right, coarse[hints.own], capital ? 1 : 0));
}

/** Features of the hints of word `i` and its capitalized neighbours together. */
export function hintFeatures({ words }: SentenceContext, i: number, out: number[]): void {
  const own = coarse[words[i].hints.own];
  const neighbour = (k: number): number =>
    k >= 0 && k < words.length && words[k].capital ? coarse[words[k].hints.own] : noCapital;
  out.push(
    featurePair(template.leftPair, neighbour(i - 1), own),
    featurePair(template.rightPair, own, neighbour(i + 1)),
  );
  if (i === 0) out.push(featurePair(template.ordinary, ordinary[words[i].hints.own], own));
}

/** Features of the hints of the run that word `i` is in and of the words next to it. */
export function runHintFeatures(
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
    k < 0 || k >= words.length ? boundary : words[k].hints.beside[side] || unknown;
  const before = beside(first - 1, 0);
  const after = beside(last + 1, 1);
  out.push(featurePair(template.run, run, where));
  if (last !== first) {
    const pair = coarse[words[first].hints.own] * 32 + coarse[words[last].hints.own];
    out.push(featurePair(template.runEnds, pair, where));
  }
  out.push(
    featurePair(template.before, before, ends),
    featurePair(template.after, after, ends),
    feature(template.sides, before * 32 + after),
  );
  out.push(featurePair(template.runBefore, before, run), featurePair(template.runAfter, after, run));
  out.push(
    featurePair(template.before2, beside(first - 2, 2), ends),
    featurePair(template.after2, beside(last + 2, 3), ends),
  );
}
