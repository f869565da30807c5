import { addTo } from '../../core/text/groups';

/** Tells whether a span of a text stands in it more than once. */
export interface Repeats {
  /** True when `length` code units from `start` may stand elsewhere too; false is certain. `start` is moved so that they fit. */
  mayRepeat(start: number, length: number): boolean;
  /** Where the `length` code units from `start` stand, the first `most` places in text order; none where that is only there. */
  places(start: number, length: number, most: number): readonly number[];
}

/** Counts the spans of each length asked for, once, by a rolling hash (Karp and Rabin 1987). */
export function repeats(text: string): Repeats {
  const tables = new Map<number, Repetition>();
  const placed = new Map<number, Map<number, number[]>>();
  const tableOf = (length: number): Repetition => {
    const table = tables.get(length) ?? count(text, length);
    tables.set(length, table);
    return table;
  };
  const mayRepeat = (start: number, length: number): boolean => {
    if (length >= text.length) return false;
    const table = tableOf(length);
    return table.counts[slot(table.hashes[fitting(text, start, length)], table.shift)] > 1;
  };
  return {
    mayRepeat,
    places(start, length, most) {
      if (!mayRepeat(start, length)) return [];
      const table = tableOf(length);
      const groups = placed.get(length) ?? repeatedPlaces(table);
      placed.set(length, groups);
      const at = fitting(text, start, length);
      const words = text.slice(at, at + length);
      const all = groups.get(table.hashes[at]) ?? [];
      return all.slice(0, most).filter((place) => text.startsWith(words, place));
    },
  };
}

const fitting = (text: string, start: number, length: number): number =>
  Math.min(Math.max(start, 0), text.length - length);

/** The places of each hash that stands more than once. */
function repeatedPlaces({ hashes, counts, shift }: Repetition): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  hashes.forEach((hash, at) => {
    if (counts[slot(hash, shift)] > 1) addTo(groups, hash, at);
  });
  return groups;
}

interface Repetition {
  readonly hashes: Int32Array;
  readonly counts: Uint8Array;
  readonly shift: number;
}

function count(text: string, length: number): Repetition {
  const hashes = new Int32Array(text.length - length + 1);
  const bits = Math.min(30, Math.ceil(Math.log2(hashes.length + 1)) + 6);
  const counts = new Uint8Array(2 ** bits);
  const shift = 32 - bits;
  const base = 0x01000193;
  let top = 1;
  for (let i = 1; i < length; i++) top = Math.imul(top, base);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    if (i >= length) hash = (hash - Math.imul(text.charCodeAt(i - length), top)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    if (i < length - 1) continue;
    hashes[i - length + 1] = hash;
    const at = slot(hash, shift);
    if (counts[at] < 2) counts[at]++;
  }
  return { hashes, counts, shift };
}

const slot = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;
