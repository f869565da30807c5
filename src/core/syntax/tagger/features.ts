import { feature } from '../../model/hashing';
import { Field, type Lexical } from './lexical';

/** Upper bound of the features of one token. */
export const maxFeatures = 39;

const outside = 0x3c6ef372;
/** What {@link Field.top} would be behind the sentence: less than any class, more than any tag. */
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

/** Writes the features that a form has by itself to `out` from `n` on, and returns where they end. `at` is where its record begins. */
export function ownFeatures(cells: Int32Array, at: number, out: Int32Array, n: number): number {
  const word = cells[at + Field.folded];
  const suffix3 = cells[at + Field.suffix3];
  const kind = cells[at + Field.kind];
  const profile = cells[at + Field.profile];
  out[n++] = feature(0, word);
  out[n++] = feature(3, cells[at + Field.suffix2]);
  out[n++] = feature(4, suffix3);
  out[n++] = feature(5, cells[at + Field.suffix4]);
  out[n++] = feature(6, cells[at + Field.prefix]);
  out[n++] = feature(15, profile);
  out[n++] = feature(32, cells[at + Field.use]);
  out[n++] = pair(37, kind, suffix3);
  out[n++] = pair(47, kind, profile);
  if (cells[at + Field.exact] !== word) out[n++] = feature(48, cells[at + Field.exact]);
  return n;
}

/** The same for the features of the form that follows; `at` is -1 where none does. */
export function nextFeatures(cells: Int32Array, at: number, out: Int32Array, n: number): number {
  out[n++] = feature(9, at < 0 ? outside : cells[at + Field.folded]);
  out[n++] = feature(16, at < 0 ? outside : cells[at + Field.profile]);
  out[n++] = feature(33, at < 0 ? outside : cells[at + Field.use]);
  return n;
}

/** The same for the features of token `i` that depend on more than one form. */
export function contextFeatures(
  { cells, at, ahead }: Lexical,
  { first, last, mode, tag1, tag2, behind }: TaggingState,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const here = at[i];
  const word = cells[here + Field.folded];
  const own = cells[here + Field.profile];
  const suffix2 = cells[here + Field.suffix2];
  const kind = cells[here + Field.kind];
  const top = cells[here + Field.top];
  const next = i + 1 < last ? at[i + 1] : -1;
  const w1 = i > first ? cells[at[i - 1] + Field.folded] : outside;
  const w2 = i > first + 1 ? cells[at[i - 2] + Field.folded] : outside;
  const n1 = next >= 0 ? cells[next + Field.folded] : outside;
  const n2 = i + 2 < last ? cells[at[i + 2] + Field.folded] : outside;
  const nextProfile = next >= 0 ? cells[next + Field.profile] : outside;
  const nextKind = next >= 0 ? cells[next + Field.kind] : outside;
  const ahead1 = next >= 0 ? cells[next + Field.top] : ended;
  const ahead2 = i + 2 < last ? cells[at[i + 2] + Field.top] : ended;
  const tags = ((tag1 + 1) << 8) | (tag2 + 1);
  const form = pair(99, cells[here + Field.shape], (mode << 1) | (i === first ? 1 : 0));
  const verbs = (ahead[i] << 1) | behind;
  out[n++] = feature(1, form);
  out[n++] = feature(7, w1);
  out[n++] = feature(8, w2);
  out[n++] = feature(10, n2);
  out[n++] = pair(13, w1, word);
  out[n++] = pair(14, word, n1);
  out[n++] = pair(18, own, nextProfile);
  out[n++] = feature(20, tag1);
  out[n++] = feature(21, tags);
  out[n++] = pair(22, tag1, word);
  out[n++] = pair(23, tags, word);
  out[n++] = pair(24, tag1, nextProfile);
  out[n++] = pair(26, tag1, own);
  out[n++] = pair(29, tag1, form);
  out[n++] = pair(30, form, suffix2);
  out[n++] = pair(35, tag1, cells[here + Field.use]);
  out[n++] = pair(39, verbs, own);
  out[n++] = pair(40, (tag1 << 2) | verbs, own);
  out[n++] = pair(42, verbs, word);
  out[n++] = pair(43, form, kind);
  out[n++] = pair(44, tag1, kind);
  out[n++] = pair(45, kind, nextKind);
  out[n++] = feature(50, (top << 8) | ahead1);
  out[n++] = pair(51, tag1, (top << 8) | ahead1);
  out[n++] = pair(52, top, (ahead1 << 8) | ahead2);
  out[n++] = pair(54, word, ahead1);
  return n;
}

/** A feature of two values, mixed once: pairs are most of the work here. */
function pair(template: number, a: number, b: number): number {
  return feature(template, a ^ Math.imul(b, 0x85ebca6b));
}
