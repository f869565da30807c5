import { readGaps, writeGaps } from './gaps';

/**
 * A table from 32-bit hashes to rows of bytes, of which only the top bits of each hash are kept: a hash that is not in it is
 * taken for one that is about `count` times in `2 ** bits`.
 *
 * On disk (little-endian): u8 bits, u8 columns, u16 0, u32 count, gaps between the kept bits in ascending order, the columns.
 */
export interface HashTable {
  readonly count: number;
  /** In each column, the byte of row `i` at `i`. */
  readonly columns: readonly Uint8Array[];
  readonly shift: number;
  readonly keys: Uint32Array;
  /** First row of each bucket of keys; a key's bucket is its bits above `bucketShift`. */
  readonly buckets: Uint32Array;
  readonly bucketShift: number;
}

const headerLength = 8;
const bucketBits = 16;

/** Row of a hash, or -1. */
export function findHash(table: HashTable, hash: number): number {
  const key = hash >>> table.shift;
  const bucket = key >>> table.bucketShift;
  for (let i = table.buckets[bucket]; i < table.buckets[bucket + 1]; i++) if (table.keys[i] === key) return i;
  return -1;
}

/** Decodes a table. Throws `RangeError` on other bytes: models are shipped, never user input. */
export function readHashTable(bytes: Uint8Array): HashTable {
  if (bytes.length < headerLength) throw new RangeError('not a hash table');
  const count = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  const { numbers: keys, end } = readGaps(bytes, headerLength, count);
  if (end + bytes[1] * count !== bytes.length) throw new RangeError('hash table is cut off');
  const bucketShift = Math.max(0, bytes[0] - bucketBits);
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  keys.forEach((key, i) => (buckets[(key >>> bucketShift) + 1] = i + 1));
  for (let k = 1; k < buckets.length; k++) if (buckets[k] < buckets[k - 1]) buckets[k] = buckets[k - 1];
  const columns = Array.from({ length: bytes[1] }, (_, k) => bytes.subarray(end + k * count, end + (k + 1) * count));
  return { count, columns, shift: 32 - bytes[0], keys, buckets, bucketShift };
}

/** The inverse of {@link readHashTable}; a row has a byte for each column. Of rows whose kept bits collide, the first stays. */
export function writeHashTable(
  rows: ReadonlyMap<number, readonly number[]>,
  columns: number,
  bits: number,
): Uint8Array {
  const kept = new Map<number, readonly number[]>();
  for (const [hash, row] of rows) {
    const key = hash >>> (32 - bits);
    if (!kept.has(key)) kept.set(key, row);
  }
  const keys = Uint32Array.from(kept.keys()).sort();
  const gaps = writeGaps(keys);
  const bytes = new Uint8Array(headerLength + gaps.length + columns * keys.length);
  bytes[0] = bits;
  bytes[1] = columns;
  new DataView(bytes.buffer).setUint32(4, keys.length, true);
  bytes.set(gaps, headerLength);
  const cells = bytes.subarray(headerLength + gaps.length);
  keys.forEach((key, i) => kept.get(key)?.forEach((cell, k) => (cells[k * keys.length + i] = cell)));
  return bytes;
}
