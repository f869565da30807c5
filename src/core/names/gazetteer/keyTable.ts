import { mix } from '../../model/hashing';

/**
 * Sorted ASCII keys, front-coded: per key one byte of shared prefix length, one byte of rest length, the rest.
 * Only their hashes are kept in memory: two keys of the same 32-bit hash are taken for one.
 */
export interface KeyTable {
  readonly count: number;
  /** Hash of key `i`; equal keys are neighbours. */
  readonly hashes: Int32Array;
  /** Open addressing: index of the first key of a hash plus 1, or 0. */
  readonly slots: Int32Array;
  /** Hashes of the first words of keys of several words. */
  readonly starts: ReadonlySet<number>;
}

const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
const space = 0x20;

/** Hash of a key (see `foldName`), as {@link readKeys} computes it. Characters beyond ASCII count as `?`. */
export function hashKey(key: string): number {
  let h = fnvBasis;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ asciiCode(key.charCodeAt(i)), fnvPrime);
  return mix(h);
}

/** Decodes `count` keys. */
export function readKeys(bytes: Uint8Array, count: number): KeyTable {
  let capacity = 16;
  while (capacity < 2 * count) capacity *= 2;
  const hashes = new Int32Array(count);
  const slots = new Int32Array(capacity);
  const starts = new Set<number>();
  const prefixHash = new Int32Array(257);
  prefixHash[0] = fnvBasis;
  let at = 0;
  let firstSpace = Infinity;
  for (let i = 0; i < count; i++) {
    const shared = bytes[at++];
    const rest = bytes[at++];
    if (firstSpace >= shared) firstSpace = Infinity;
    for (let k = shared; k < shared + rest; k++) {
      const code = bytes[at++];
      if (code === space && firstSpace === Infinity) {
        starts.add(mix(prefixHash[k]));
        firstSpace = k;
      }
      prefixHash[k + 1] = Math.imul(prefixHash[k] ^ code, fnvPrime);
    }
    hashes[i] = mix(prefixHash[shared + rest]);
    if (i > 0 && hashes[i] === hashes[i - 1]) continue;
    let slot = hashes[i] & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = i + 1;
  }
  return { count, hashes, slots, starts };
}

/** The inverse of {@link readKeys}; `keys` must be sorted by code unit and at most 127 characters long. */
export function writeKeys(keys: readonly string[]): Uint8Array {
  const out: number[] = [];
  let previous = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < previous.length && shared < key.length && previous[shared] === key[shared]) shared++;
    out.push(shared, key.length - shared);
    for (let i = shared; i < key.length; i++) out.push(asciiCode(key.charCodeAt(i)));
    previous = key;
  }
  return Uint8Array.from(out);
}

/** Index of the first key with this hash, or -1. */
export function findKey(table: KeyTable, hash: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const index = slots[slot] - 1;
    if (index < 0 || hashes[index] === hash) return index;
    slot = (slot + 1) & mask;
  }
}

function asciiCode(code: number): number {
  return code < 0x80 ? code : 0x3f;
}
