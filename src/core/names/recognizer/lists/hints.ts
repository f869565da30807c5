import { findHash, readHashTable, type HashTable } from '../../../model/hashTable';
import { nameTypes } from '../decoding/labels';

/**
 * What the company that words keep in much text says of names: for a word, the type of name it would be part of; for a
 * word beside a name, the name's type. Predicted from word vectors while training, packed as a byte for each word and
 * each place beside it.
 */
export interface Hints {
  readonly own: HashTable;
  readonly beside: HashTable;
}

/** A word's hints as small numbers, each 0 for a word that the table has not. */
export interface WordHints {
  /** What kind of name it is part of and how sure that is, as {@link ownHint} packs it. */
  readonly own: number;
  /** As the word 1 before a name, 1 after, 2 before, 2 after: `1 + 2 * type + sure`, type 0 for no name. */
  readonly beside: readonly [number, number, number, number];
}

/** A prediction for a word as its own hint has it. */
export interface OwnHint {
  /** Index in {@link nameTypes}. */
  readonly best: number;
  /** 0 to 2. */
  readonly sure: number;
  /** The next likely type, or -1. */
  readonly second: number;
  /** 0 to 2: whether the word is mostly written small. */
  readonly ordinary: number;
}

/** An own hint is a byte. */
export const hintCount = 256;

const notInTable: WordHints = { own: 0, beside: [0, 0, 0, 0] };
const typeCount = nameTypes.length;
/** Ways to be more or less sure with or without a second type, and the one way to be quite sure. */
const ways = 2 * typeCount + 1;
const surest = 2;

/** Reads the two tables. Throws `RangeError` on other bytes. */
export function readHints(own: Uint8Array, beside: Uint8Array): Hints {
  return { own: readHashTable(own), beside: readHashTable(beside) };
}

/** Hints of a word by the hash of its folded form. */
export function wordHints({ own, beside }: Hints, keyHash: number): WordHints {
  const row = findHash(own, keyHash);
  const other = findHash(beside, keyHash);
  if (row < 0 && other < 0) return notInTable;
  const [near, far] = other < 0 ? [0, 0] : [beside.columns[0][other], beside.columns[1][other]];
  return { own: row < 0 ? 0 : own.columns[0][row], beside: [near & 15, near >>> 4, far & 15, far >>> 4] };
}

/** The inverse of {@link readOwnHint}: 1 to 234. */
export function ownHint({ best, sure, second, ordinary }: OwnHint): number {
  const way =
    sure === surest ? 2 * typeCount : sure * typeCount + (second < 0 ? 0 : 1 + (second > best ? second - 1 : second));
  return 1 + (best * ways + way) * 3 + ordinary;
}

/** What an own hint says; null for 0. */
export function readOwnHint(hint: number): OwnHint | null {
  if (hint === 0) return null;
  const ordinary = (hint - 1) % 3;
  const packed = Math.floor((hint - 1) / 3);
  const best = Math.floor(packed / ways);
  const way = packed % ways;
  if (way === 2 * typeCount) return { best, sure: surest, second: -1, ordinary };
  const other = (way % typeCount) - 1;
  return {
    best,
    sure: Math.floor(way / typeCount),
    second: other < 0 ? -1 : other >= best ? other + 1 : other,
    ordinary,
  };
}

/** How likely each type is by an own hint, roughly: what is left by the best types is spread over the others. */
export function likelihoods(hint: OwnHint): Float64Array {
  const most = [0.42, 0.65, 0.9][hint.sure];
  const next = hint.second < 0 ? 0 : 0.27;
  const rest = (1 - most - next) / (hint.second < 0 ? typeCount - 1 : typeCount - 2);
  return Float64Array.from({ length: typeCount }, (_, type) =>
    type === hint.best ? most : type === hint.second ? next : rest,
  );
}
