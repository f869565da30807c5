import { feature, featurePair } from '../../../model/hashing';
import { hintFeatures, neighbourHint, ownHints, runHintFeatures } from './hintFeatures';
import { CaseMode, isPlain, type SentenceContext } from './sentenceContext';
import type { WordInfo } from './wordInfo';

/**
 * Features of the words of one sentence, as 32-bit hashes. Templates follow Ratinov & Roth (CoNLL 2009) and Lample's
 * predecessors: word, shape, affixes, word lists, their neighbours, and the run of capitalized words around a word
 * (its ends and what stands outside it), so that each word of a long name sees the name's head and its context.
 */
const template = {
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

const boundary = 0x7fedcba9;

/** Features a word has wherever it stands. `first` words of sentences keep less of their capital. */
export function ownFeatures(word: WordInfo, mode: number, out: number[]): void {
  out.push(
    feature(template.bias, mode),
    feature(template.low, word.low),
    featurePair(template.mode, mode, word.category),
  );
  ownHints(word, mode, out);
  if (isPlain(word, mode)) {
    out.push(feature(template.suffix + 2, word.suffixes[2]));
    return;
  }
  if (mode === CaseMode.prose) out.push(feature(template.exact, word.exact), feature(template.shape, word.shape));
  else out.push(featurePair(template.shape, mode, word.upper ? 1 : word.capital ? 2 : 3));
  for (let k = 0; k < 4; k++)
    out.push(feature(template.prefix + k, word.prefixes[k]), feature(template.suffix + k, word.suffixes[k]));
  out.push(feature(template.category, word.category));
  if (word.known > 0)
    out.push(
      featurePair(template.knownWord, word.known, mode),
      featurePair(template.knownCategory, word.known, word.category),
    );
  for (let bit = 0; bit < 14; bit++) if (word.cats & (1 << bit)) out.push(featurePair(template.cat, bit, mode));
}

/** Features a word gives to its neighbour `offset` tokens away (-2, -1: the word is on the left). */
export function neighbourFeatures(word: WordInfo, offset: number, out: number[]): void {
  const base =
    offset === -1 ? template.left1 : offset === 1 ? template.right1 : offset === -2 ? template.left2 : template.right2;
  out.push(feature(base, word.low));
  neighbourHint(word, offset, out);
  if (Math.abs(offset) === 2) {
    out.push(feature(base + 1, word.category));
    return;
  }
  out.push(feature(base + 1, word.shape), feature(base + 2, word.category), feature(base + 3, word.suffixes[2]));
  if (word.known > 0 && word.capital)
    out.push(feature(offset === -1 ? template.left1Known : template.right1Known, word.known));
}

/** Features of word `i` that depend on more than one word. */
export function contextFeatures(context: SentenceContext, i: number, out: number[]): void {
  const { words, mode, places } = context;
  const n = words.length;
  const word = words[i];
  const left = i > 0 ? words[i - 1] : null;
  const right = i + 1 < n ? words[i + 1] : null;
  const leftLow = left ? left.low : boundary;
  const rightLow = right ? right.low : boundary;
  const leftShape = left ? left.shape : boundary;
  const rightShape = right ? right.shape : boundary;
  const leftCategory = left ? left.category : -1;
  const rightCategory = right ? right.category : -1;

  if (!left) out.push(feature(template.left1, boundary));
  if (!right) out.push(feature(template.right1, boundary));
  if (isPlain(word, mode)) {
    out.push(featurePair(template.lowLeft, word.low, leftLow), featurePair(template.lowRight, word.low, rightLow));
    out.push(feature(template.lowShapes, combine(word.low, leftShape, rightShape)));
    addRun(context, i, out);
    return;
  }
  if (i < 2) out.push(featurePair(template.first, i, word.shape));
  out.push(feature(template.shapes, combine(leftShape, word.shape, rightShape)));
  out.push(featurePair(template.leftPair, leftLow, word.low), featurePair(template.rightPair, word.low, rightLow));
  if (i > 1) out.push(featurePair(template.left2Pair, words[i - 2].low, leftLow));
  if (i + 2 < n) out.push(featurePair(template.right2Pair, rightLow, words[i + 2].low));
  out.push(
    featurePair(template.shapeLeft, word.shape, leftLow),
    featurePair(template.shapeRight, word.shape, rightLow),
    featurePair(template.around, leftLow, rightLow),
  );
  out.push(
    featurePair(template.categoryLeft, leftCategory, word.category),
    featurePair(template.categoryRight, word.category, rightCategory),
  );
  out.push(feature(template.categories, combine(leftCategory, word.category, rightCategory)));
  out.push(
    featurePair(template.categoryLeftWord, word.category, leftLow),
    featurePair(template.categoryRightWord, word.category, rightLow),
  );
  if (places[i] !== 0) {
    out.push(
      feature(template.place, places[i]),
      featurePair(template.placeLeft, places[i], leftLow),
      featurePair(template.placeRight, places[i], rightLow),
    );
    out.push(featurePair(template.placeShape, places[i], leftShape));
  }
  knownFeatures(context, i, leftLow, rightLow, out);
  hintFeatures(context, i, out);
  addRun(context, i, out);
}

/** Features of the capitalized run that word `i` is in, if it is in one. */
function addRun(context: SentenceContext, i: number, out: number[]): void {
  if (context.runFirst[i] < 0) return;
  runFeatures(context, i, out);
  runHintFeatures(context, i, out);
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
      feature(template.known, here),
      featurePair(template.knownLeft, here, leftLow),
      featurePair(template.knownRight, here, rightLow),
      featurePair(template.knownShape, here, words[i].category),
    );
  if (before !== 0) out.push(featurePair(template.knownBefore, before, here));
  if (after !== 0) out.push(featurePair(template.knownAfter, after, here));
  const left = i > 0 && words[i - 1].capital ? words[i - 1].known : 0;
  const right = i + 1 < words.length && words[i + 1].capital ? words[i + 1].known : 0;
  if (left !== 0 || right !== 0) out.push(featurePair(template.knownWords, words[i].known, left * 64 + right));
}

function runFeatures(context: SentenceContext, i: number, out: number[]): void {
  const { words, runCats } = context;
  const first = context.runFirst[i];
  const last = context.runLast[i];
  const fromFirst = Math.min(i - first, 2);
  const fromLast = Math.min(last - i, 2);
  const where = fromFirst * 3 + fromLast;
  const low = (k: number): number => (k >= 0 && k < words.length ? words[k].low : boundary);
  const category = (k: number): number => (k >= 0 && k < words.length ? words[k].category : -1);
  const length = Math.min(last - first + 1, 6);

  out.push(featurePair(template.runLength, length, where), featurePair(template.runAny, runCats[i], where));
  out.push(
    featurePair(template.runLeft, low(first - 1), fromFirst),
    featurePair(template.runRight, low(last + 1), fromLast),
  );
  out.push(
    featurePair(template.runLeftCategory, category(first - 1), where),
    featurePair(template.runRightCategory, category(last + 1), where),
  );
  if (last === first) return;
  out.push(featurePair(template.runFirst, low(first), fromFirst), featurePair(template.runLast, low(last), fromLast));
  out.push(
    featurePair(template.runFirstCategory, category(first), where),
    featurePair(template.runLastCategory, category(last), where),
  );
  out.push(feature(template.runEnds, combine(category(first), category(last), where)));
  out.push(
    featurePair(template.runLeft2, low(first - 2), low(first - 1)),
    featurePair(template.runRight2, low(last + 1), low(last + 2)),
  );
}

function combine(a: number, b: number, c: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ ((a ^ c) >>> 15);
}
