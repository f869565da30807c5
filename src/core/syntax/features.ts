import { feature, featurePair, foldCode, hashExact, hashFolded, hashPrefix, hashShape, hashSuffix, mix } from '../model/hashing';
import { findRow, type Weights } from '../model/weights';
import type { Tokens } from '../text/tokens';

/** Hashes of everything about a token that does not depend on its neighbours; one entry per token. */
export interface Lexical {
  readonly exact: Int32Array;
  readonly folded: Int32Array;
  readonly shape: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** The tags the dictionary knows for the word, as one hash; of an unknown word, its ending and shape. */
  readonly profile: Int32Array;
}

/** How a sentence is capitalized; ALL-CAPS and headline case take the meaning out of capital letters. */
export const CaseMode = { normal: 0, headline: 1, capitals: 2, lower: 3 } as const;

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 40;

const OUTSIDE = 0x3c6ef372;

/** Computes {@link Lexical} for all tokens. `dictionary`: word hash → tags. */
export function lexicalHashes(tokens: Tokens, dictionary: Weights): Lexical {
  const { text, starts, ends, count } = tokens;
  const array = () => new Int32Array(count);
  const lexical = {
    exact: array(), folded: array(), shape: array(), suffix1: array(), suffix2: array(), suffix3: array(), suffix4: array(),
    prefix: array(), profile: array(),
  };
  for (let i = 0; i < count; i++) {
    const start = starts[i];
    const end = ends[i];
    lexical.exact[i] = hashExact(text, start, end);
    lexical.folded[i] = hashFolded(text, start, end);
    lexical.shape[i] = hashShape(text, start, end);
    lexical.suffix1[i] = hashSuffix(text, start, end, 1);
    lexical.suffix2[i] = hashSuffix(text, start, end, 2);
    lexical.suffix3[i] = hashSuffix(text, start, end, 3);
    lexical.suffix4[i] = hashSuffix(text, start, end, 4);
    lexical.prefix[i] = hashPrefix(text, start, end, 3);
    lexical.profile[i] = profile(dictionary, lexical.exact[i], lexical.folded[i], lexical.suffix2[i], lexical.shape[i]);
  }
  return lexical;
}

/** The case mode of the tokens `[first, last)`. */
export function caseMode(tokens: Tokens, first: number, last: number): number {
  let words = 0;
  let longWords = 0;
  let capitalized = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const start = tokens.starts[i];
    const length = tokens.ends[i] - start;
    const c = tokens.text.charCodeAt(start);
    const upper = foldCode(c) !== c && c > 0x40 && c < 0x530;
    if (!upper && !(c >= 0x61 && c < 0x530)) continue;
    words++;
    if (length >= 4) longWords++;
    if (!upper) continue;
    if (length >= 4) capitalized++;
    const last = tokens.text.charCodeAt(tokens.ends[i] - 1);
    if (length >= 2 && foldCode(last) !== last) capitals++;
  }
  if (words < 2) return CaseMode.normal;
  if (capitals * 10 >= words * 6) return CaseMode.capitals;
  if (longWords >= 3 && capitalized * 10 >= longWords * 8) return CaseMode.headline;
  return capitalized === 0 && capitals === 0 && words >= 4 ? CaseMode.lower : CaseMode.normal;
}

/**
 * Writes the feature hashes of token `i` of the sentence `[first, last)` to `out` and returns their number.
 * `tag1` and `tag2` are the tags chosen for the two tokens before, or -1.
 */
export function tokenFeatures(
  lexical: Lexical, mode: number, i: number, first: number, last: number, tag1: number, tag2: number, out: Int32Array,
): number {
  const { folded, suffix3, profile, shape } = lexical;
  const word = folded[i];
  const own = profile[i];
  const w1 = i > first ? folded[i - 1] : OUTSIDE;
  const w2 = i > first + 1 ? folded[i - 2] : OUTSIDE;
  const n1 = i + 1 < last ? folded[i + 1] : OUTSIDE;
  const n2 = i + 2 < last ? folded[i + 2] : OUTSIDE;
  const nextProfile = i + 1 < last ? profile[i + 1] : OUTSIDE;
  const nextProfile2 = i + 2 < last ? profile[i + 2] : OUTSIDE;
  const tags = ((tag1 + 1) << 8) | (tag2 + 1);
  const form = featurePair(99, shape[i], (mode << 1) | (i === first ? 1 : 0));
  let n = 0;
  out[n++] = feature(0, word);
  out[n++] = feature(1, form);
  out[n++] = feature(2, lexical.suffix1[i]);
  out[n++] = feature(3, lexical.suffix2[i]);
  out[n++] = feature(4, suffix3[i]);
  out[n++] = feature(5, lexical.suffix4[i]);
  out[n++] = feature(6, lexical.prefix[i]);
  out[n++] = feature(7, w1);
  out[n++] = feature(8, w2);
  out[n++] = feature(9, n1);
  out[n++] = feature(10, n2);
  out[n++] = feature(11, i > first ? suffix3[i - 1] : OUTSIDE);
  out[n++] = feature(12, i + 1 < last ? suffix3[i + 1] : OUTSIDE);
  out[n++] = featurePair(13, w1, word);
  out[n++] = featurePair(14, word, n1);
  out[n++] = feature(15, own);
  out[n++] = feature(16, nextProfile);
  out[n++] = feature(17, nextProfile2);
  out[n++] = featurePair(18, own, nextProfile);
  out[n++] = featurePair(19, nextProfile, nextProfile2);
  out[n++] = feature(20, tag1);
  out[n++] = feature(21, tags);
  out[n++] = featurePair(22, tag1, word);
  out[n++] = featurePair(23, tags, word);
  out[n++] = featurePair(24, tag1, nextProfile);
  out[n++] = featurePair(25, tag1, suffix3[i]);
  out[n++] = featurePair(26, tag1, own);
  out[n++] = featurePair(27, tag1, mix(own) ^ nextProfile);
  out[n++] = featurePair(28, tags, own);
  out[n++] = featurePair(29, tag1, form);
  out[n++] = featurePair(30, form, lexical.suffix2[i]);
  out[n++] = featurePair(31, tag1, n1);
  return n;
}

function profile(dictionary: Weights, exact: number, folded: number, suffix2: number, shape: number): number {
  const row = findRow(dictionary, exact) || findRow(dictionary, folded);
  if (row === 0) return featurePair(98, suffix2, shape);
  const first = row >>> 8;
  let tags = 0;
  for (let i = first; i < first + (row & 0xff); i++) tags = mix(tags ^ (dictionary.cells[i] >>> 8));
  return tags;
}
