import { feature } from '../../model/hashing';
import type { Lexical } from './lexical';

/** Upper bound of the features of one token. */
export const maxFeatures = 39;

const outside = 0x3c6ef372;
/** What {@link Lexical.top} would be behind the sentence: less than any class, more than any tag. */
const ended = 50;

/** How far the tagger has come in a sentence, the tokens `[first, last)`. One object goes along with it. */
export interface TaggingState {
  first: number;
  last: number;
  /** See caseMode.ts. */
  mode: number;
  /** The tags of the token before, and of the one before that, or -1. */
  tag1: number;
  tag2: number;
  /** {@link finiteBehind} of the token before. */
  behind: number;
}

/** Writes the feature hashes of token `i`, which is tagged next, to `out` and returns their number. */
export function tokenFeatures(lexical: Lexical, state: TaggingState, i: number, out: Int32Array): number {
  const { first, last, mode, tag1, tag2, behind } = state;
  const { folded, suffix3, profile, shape } = lexical;
  const word = folded[i];
  const own = profile[i];
  const w1 = i > first ? folded[i - 1] : outside;
  const w2 = i > first + 1 ? folded[i - 2] : outside;
  const n1 = i + 1 < last ? folded[i + 1] : outside;
  const n2 = i + 2 < last ? folded[i + 2] : outside;
  const nextProfile = i + 1 < last ? profile[i + 1] : outside;
  const tags = ((tag1 + 1) << 8) | (tag2 + 1);
  const form = pair(99, shape[i], (mode << 1) | (i === first ? 1 : 0));
  let n = 0;
  out[n++] = feature(0, word);
  out[n++] = feature(1, form);
  out[n++] = feature(3, lexical.suffix2[i]);
  out[n++] = feature(4, suffix3[i]);
  out[n++] = feature(5, lexical.suffix4[i]);
  out[n++] = feature(6, lexical.prefix[i]);
  out[n++] = feature(7, w1);
  out[n++] = feature(8, w2);
  out[n++] = feature(9, n1);
  out[n++] = feature(10, n2);
  out[n++] = pair(13, w1, word);
  out[n++] = pair(14, word, n1);
  out[n++] = feature(15, own);
  out[n++] = feature(16, nextProfile);
  out[n++] = pair(18, own, nextProfile);
  out[n++] = feature(20, tag1);
  out[n++] = feature(21, tags);
  out[n++] = pair(22, tag1, word);
  out[n++] = pair(23, tags, word);
  out[n++] = pair(24, tag1, nextProfile);
  out[n++] = pair(26, tag1, own);
  out[n++] = pair(29, tag1, form);
  out[n++] = pair(30, form, lexical.suffix2[i]);
  const use = lexical.use[i];
  const nextUse = i + 1 < last ? lexical.use[i + 1] : outside;
  out[n++] = feature(32, use);
  out[n++] = feature(33, nextUse);
  out[n++] = pair(35, tag1, use);
  const kind = lexical.kind[i];
  const nextKind = i + 1 < last ? lexical.kind[i + 1] : outside;
  out[n++] = pair(37, kind, suffix3[i]);
  const verbs = (lexical.ahead[i] << 1) | behind;
  out[n++] = pair(39, verbs, own);
  out[n++] = pair(40, (tag1 << 2) | verbs, own);
  out[n++] = pair(42, verbs, word);
  out[n++] = pair(43, form, kind);
  out[n++] = pair(44, tag1, kind);
  out[n++] = pair(45, kind, nextKind);
  out[n++] = pair(47, kind, own);
  const top = lexical.top[i];
  const ahead1 = i + 1 < last ? lexical.top[i + 1] : ended;
  const ahead2 = i + 2 < last ? lexical.top[i + 2] : ended;
  out[n++] = feature(50, (top << 8) | ahead1);
  out[n++] = pair(51, tag1, (top << 8) | ahead1);
  out[n++] = pair(52, top, (ahead1 << 8) | ahead2);
  out[n++] = pair(54, word, ahead1);
  if (lexical.exact[i] !== word) out[n++] = feature(48, lexical.exact[i]);
  return n;
}

/** A feature of two values, mixed once: pairs are most of the work here. */
function pair(template: number, a: number, b: number): number {
  return feature(template, a ^ Math.imul(b, 0x85ebca6b));
}
