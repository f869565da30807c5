import { feature, featurePair, mix } from '../model/hashing';
import type { Lexical } from './lexical';

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 48;

const OUTSIDE = 0x3c6ef372;

/**
 * Writes the feature hashes of token `i` of the sentence `[first, last)` to `out` and returns their number.
 * `tag1` and `tag2` are the tags chosen for the two tokens before, or -1; `behind` is {@link finiteBehind} of the token before.
 */
export function tokenFeatures(
  lexical: Lexical, mode: number, i: number, first: number, last: number, tag1: number, tag2: number, behind: number, out: Int32Array,
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
  const cluster = lexical.cluster[i];
  const nextCluster = i + 1 < last ? lexical.cluster[i + 1] : OUTSIDE;
  out[n++] = feature(32, cluster);
  out[n++] = feature(33, nextCluster);
  out[n++] = feature(34, i > first ? lexical.cluster[i - 1] : OUTSIDE);
  out[n++] = featurePair(35, tag1, cluster);
  out[n++] = featurePair(36, cluster, nextCluster);
  out[n++] = featurePair(37, lexical.coarse[i], suffix3[i]);
  out[n++] = featurePair(38, tags, lexical.coarse[i]);
  const verbs = (lexical.ahead[i] << 1) | behind;
  out[n++] = featurePair(39, verbs, own);
  out[n++] = featurePair(40, (tag1 << 2) | verbs, own);
  out[n++] = featurePair(41, (tag1 << 2) | verbs, lexical.suffix2[i]);
  out[n++] = featurePair(42, verbs, word);
  return n;
}
