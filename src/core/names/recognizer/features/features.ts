import { feature, featurePair } from '../../../model/hashing';
import { hintFeatures, neighbourHint, ownHints, findRunHints, runHints } from './hintFeatures';
import { findKnownNames } from '../lists/knownNames';
import { findPlacePhrases } from './placePhrases';
import { findRuns } from './capitalizedRuns';
import { findSegments } from './segments';
import type { Lists, WordInfo } from './wordInfo';

/** How a sentence is capitalized: as prose, as a headline (capitals tell nothing), or not at all. */
export const CaseMode = { prose: 0, headline: 1, lower: 2 } as const;

/**
 * Features of the words of one sentence, as 32-bit hashes. Templates follow Ratinov & Roth (CoNLL 2009) and Lample's
 * predecessors: word, shape, affixes, word lists, their neighbours, and the run of capitalized words around a word
 * (its ends and what stands outside it), so that each word of a long name sees the name's head and its context.
 */
export function caseMode(words: readonly WordInfo[]): number {
  let alphabetic = 0;
  let capital = 0;
  let long = 0;
  let longCapital = 0;
  for (const word of words) {
    if (!word.alphabetic) continue;
    alphabetic++;
    if (word.capital) capital++;
    if (word.key.length < 4) continue;
    long++;
    if (word.capital) longCapital++;
  }
  if (capital === 0) return CaseMode.lower;
  return long >= 4 && longCapital >= 0.75 * long && capital > 0.5 * alphabetic ? CaseMode.headline : CaseMode.prose;
}

const T = {
  low: 1,
  exact: 2,
  shape: 3,
  prefix: 4,
  suffix: 8,
  category: 12,
  cat: 13,
  mode: 30,
  bias: 31,
  left1: 32,
  left1Shape: 33,
  left1Category: 34,
  left1Suffix: 35,
  left2: 36,
  left2Category: 37,
  right1: 40,
  right1Shape: 41,
  right1Category: 42,
  right1Suffix: 43,
  right2: 44,
  right2Category: 45,
  shapes: 50,
  leftPair: 51,
  rightPair: 52,
  left2Pair: 53,
  right2Pair: 54,
  shapeLeft: 55,
  shapeRight: 56,
  around: 57,
  categoryLeft: 58,
  categoryRight: 59,
  categories: 60,
  categoryLeftWord: 61,
  categoryRightWord: 62,
  first: 63,
  runFirst: 64,
  runLast: 65,
  runLeft: 66,
  runRight: 67,
  runLength: 68,
  runSides: 69,
  runLastCategory: 70,
  runFirstCategory: 71,
  runAny: 72,
  runLeft2: 73,
  runRight2: 74,
  runLeftCategory: 75,
  runRightCategory: 76,
  runEnds: 77,
  place: 78,
  placeLeft: 79,
  placeRight: 80,
  lowLeft: 81,
  lowRight: 82,
  lowShapes: 83,
  placeShape: 84,
  known: 85,
  knownLeft: 86,
  knownRight: 87,
  knownBefore: 88,
  knownAfter: 89,
  knownWord: 90,
  knownWords: 91,
  knownCategory: 92,
  knownShape: 93,
  left1Known: 94,
  right1Known: 95,
} as const;

const BOUNDARY = 0x7fedcba9;

/** Features a word has wherever it stands. `first` words of sentences keep less of their capital. */
export function ownFeatures(word: WordInfo, mode: number, out: number[]): void {
  out.push(feature(T.bias, mode), feature(T.low, word.low), featurePair(T.mode, mode, word.category));
  ownHints(word, mode, out);
  if (isPlain(word, mode)) {
    out.push(feature(T.suffix + 2, word.suffixes[2]));
    return;
  }
  if (mode === CaseMode.prose) out.push(feature(T.exact, word.exact), feature(T.shape, word.shape));
  else out.push(featurePair(T.shape, mode, word.upper ? 1 : word.capital ? 2 : 3));
  for (let k = 0; k < 4; k++)
    out.push(feature(T.prefix + k, word.prefixes[k]), feature(T.suffix + k, word.suffixes[k]));
  out.push(feature(T.category, word.category));
  if (word.known > 0)
    out.push(featurePair(T.knownWord, word.known, mode), featurePair(T.knownCategory, word.known, word.category));
  for (let bit = 0; bit < 14; bit++) if (word.cats & (1 << bit)) out.push(featurePair(T.cat, bit, mode));
}

/** Features a word gives to its neighbour `offset` tokens away (-2, -1: the word is on the left). */
export function neighbourFeatures(word: WordInfo, offset: number, out: number[]): void {
  const base = offset === -1 ? T.left1 : offset === 1 ? T.right1 : offset === -2 ? T.left2 : T.right2;
  out.push(feature(base, word.low));
  neighbourHint(word, offset, out);
  if (Math.abs(offset) === 2) {
    out.push(feature(base + 1, word.category));
    return;
  }
  out.push(feature(base + 1, word.shape), feature(base + 2, word.category), feature(base + 3, word.suffixes[2]));
  if (word.known > 0 && word.capital) out.push(feature(offset === -1 ? T.left1Known : T.right1Known, word.known));
}

/** A sentence ready for {@link contextFeatures}. Reused from sentence to sentence. */
export interface SentenceContext {
  readonly words: readonly WordInfo[];
  readonly mode: number;
  /** Stretches that may hold names, as pairs of first and last (exclusive) word; names never leave them. */
  readonly segments: readonly number[];
  /** First and last word of the capitalized run around each word, or -1. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Category bits found in the run. */
  readonly runCats: Int32Array;
  /** The type that the words of the run have by their hints together; see {@link findRunHints}. */
  readonly runHints: Int32Array;
  /** Place phrase a word is in: position in it and its class, 0 for none. */
  readonly places: Int32Array;
  /** Known name a word is in; see {@link findKnownNames}. */
  readonly known: Int32Array;
}

/** Prepares the capitalized runs and place phrases of a sentence. */
export function readContext(words: readonly WordInfo[], { gazetteer, known }: Lists): SentenceContext {
  const n = words.length;
  const mode = caseMode(words);
  const runFirst = new Int32Array(n).fill(-1);
  const runLast = new Int32Array(n).fill(-1);
  const runCats = new Int32Array(n);
  if (mode === CaseMode.prose) findRuns(words, runFirst, runLast, runCats);
  const anyCase = mode === CaseMode.lower;
  return {
    words,
    mode,
    segments: mode === CaseMode.prose ? findSegments(words) : [0, n],
    runFirst,
    runLast,
    runCats,
    runHints: findRunHints(words, runFirst, runLast),
    places: findPlacePhrases(words, anyCase, gazetteer),
    known: findKnownNames(words, anyCase, known),
  };
}

/** Lower-case words of ordinary prose: most of a text, and hardly ever a name. They get few features. */
export function isPlain(word: WordInfo, mode: number): boolean {
  return mode === CaseMode.prose && !word.capital;
}

/** Features of word `i` that depend on more than one word. */
export function contextFeatures(context: SentenceContext, i: number, out: number[]): void {
  const { words, mode, places } = context;
  const n = words.length;
  const word = words[i];
  const left = i > 0 ? words[i - 1] : null;
  const right = i + 1 < n ? words[i + 1] : null;
  const leftLow = left ? left.low : BOUNDARY;
  const rightLow = right ? right.low : BOUNDARY;
  const leftShape = left ? left.shape : BOUNDARY;
  const rightShape = right ? right.shape : BOUNDARY;
  const leftCategory = left ? left.category : -1;
  const rightCategory = right ? right.category : -1;

  if (!left) out.push(feature(T.left1, BOUNDARY));
  if (!right) out.push(feature(T.right1, BOUNDARY));
  if (isPlain(word, mode)) {
    out.push(featurePair(T.lowLeft, word.low, leftLow), featurePair(T.lowRight, word.low, rightLow));
    out.push(feature(T.lowShapes, combine(word.low, leftShape, rightShape)));
    addRun(context, i, out);
    return;
  }
  if (i < 2) out.push(featurePair(T.first, i, word.shape));
  out.push(feature(T.shapes, combine(leftShape, word.shape, rightShape)));
  out.push(featurePair(T.leftPair, leftLow, word.low), featurePair(T.rightPair, word.low, rightLow));
  if (i > 1) out.push(featurePair(T.left2Pair, words[i - 2].low, leftLow));
  if (i + 2 < n) out.push(featurePair(T.right2Pair, rightLow, words[i + 2].low));
  out.push(
    featurePair(T.shapeLeft, word.shape, leftLow),
    featurePair(T.shapeRight, word.shape, rightLow),
    featurePair(T.around, leftLow, rightLow),
  );
  out.push(
    featurePair(T.categoryLeft, leftCategory, word.category),
    featurePair(T.categoryRight, word.category, rightCategory),
  );
  out.push(feature(T.categories, combine(leftCategory, word.category, rightCategory)));
  out.push(
    featurePair(T.categoryLeftWord, word.category, leftLow),
    featurePair(T.categoryRightWord, word.category, rightLow),
  );
  if (places[i] !== 0) {
    out.push(
      feature(T.place, places[i]),
      featurePair(T.placeLeft, places[i], leftLow),
      featurePair(T.placeRight, places[i], rightLow),
    );
    out.push(featurePair(T.placeShape, places[i], leftShape));
  }
  knownFeatures(context, i, leftLow, rightLow, out);
  hintFeatures(context, i, out);
  addRun(context, i, out);
}

/** Features of the capitalized run that word `i` is in, if it is in one. */
function addRun(context: SentenceContext, i: number, out: number[]): void {
  if (context.runFirst[i] < 0) return;
  runFeatures(context, i, out);
  runHints(context, i, out);
}

function knownFeatures(
  { words, known }: SentenceContext,
  i: number,
  leftLow: number,
  rightLow: number,
  out: number[],
): void {
  const before = i > 0 ? known[i - 1] : 0;
  const after = i + 1 < words.length ? known[i + 1] : 0;
  const here = known[i];
  if (here !== 0)
    out.push(
      feature(T.known, here),
      featurePair(T.knownLeft, here, leftLow),
      featurePair(T.knownRight, here, rightLow),
      featurePair(T.knownShape, here, words[i].category),
    );
  if (before !== 0) out.push(featurePair(T.knownBefore, before, here));
  if (after !== 0) out.push(featurePair(T.knownAfter, after, here));
  const left = i > 0 && words[i - 1].capital ? words[i - 1].known : 0;
  const right = i + 1 < words.length && words[i + 1].capital ? words[i + 1].known : 0;
  if (left !== 0 || right !== 0) out.push(featurePair(T.knownWords, words[i].known, left * 64 + right));
}

function runFeatures(context: SentenceContext, i: number, out: number[]): void {
  const { words, runCats } = context;
  const first = context.runFirst[i];
  const last = context.runLast[i];
  const fromFirst = Math.min(i - first, 2);
  const fromLast = Math.min(last - i, 2);
  const where = fromFirst * 3 + fromLast;
  const low = (k: number): number => (k >= 0 && k < words.length ? words[k].low : BOUNDARY);
  const category = (k: number): number => (k >= 0 && k < words.length ? words[k].category : -1);
  const length = Math.min(last - first + 1, 6);

  out.push(featurePair(T.runLength, length, where), featurePair(T.runAny, runCats[i], where));
  out.push(featurePair(T.runLeft, low(first - 1), fromFirst), featurePair(T.runRight, low(last + 1), fromLast));
  out.push(
    featurePair(T.runLeftCategory, category(first - 1), where),
    featurePair(T.runRightCategory, category(last + 1), where),
  );
  if (last === first) return;
  out.push(featurePair(T.runFirst, low(first), fromFirst), featurePair(T.runLast, low(last), fromLast));
  out.push(
    featurePair(T.runFirstCategory, category(first), where),
    featurePair(T.runLastCategory, category(last), where),
  );
  out.push(feature(T.runEnds, combine(category(first), category(last), where)));
  out.push(
    featurePair(T.runLeft2, low(first - 2), low(first - 1)),
    featurePair(T.runRight2, low(last + 1), low(last + 2)),
  );
}

function combine(a: number, b: number, c: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ ((a ^ c) >>> 15);
}
