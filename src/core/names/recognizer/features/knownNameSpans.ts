import { hashKey } from '../../gazetteer/keyTable';
import { nameTypes } from '../decoding/labels';
import { knownValue, type KnownNames } from '../lists/knownNames';
import type { WordInfo } from './wordInfo';

const mostWords = 5;

/**
 * For each word the longest known name it lies in: `8 * value + position` (1 first, 2 middle, 3 last, 4 only word), 0
 * for none. Longest first, left to right, no overlaps.
 */
export function findKnownNames(words: readonly WordInfo[], anyCase: boolean, known: KnownNames): Int32Array {
  const found = new Int32Array(words.length);
  if (known.values.length === 0) return found;
  for (let i = 0; i < words.length;) {
    const length = anyCase || words[i].capital ? matchAt(words, i, anyCase, known, found) : 0;
    i += Math.max(1, length);
  }
  return found;
}

function matchAt(
  words: readonly WordInfo[],
  first: number,
  anyCase: boolean,
  known: KnownNames,
  found: Int32Array,
): number {
  const most = known.table.starts.has(words[first].keyHash) ? Math.min(mostWords, words.length - first) : 1;
  for (let length = most; length >= 1; length--) {
    if (!anyCase && !words[first + length - 1].capital) continue;
    const value = knownValue(known, length === 1 ? words[first].keyHash : hashKey(joinKeys(words, first, length)));
    if (value === 0) continue;
    for (let k = 0; k < length; k++)
      found[first + k] = 8 * value + (length === 1 ? 4 : k === 0 ? 1 : k === length - 1 ? 3 : 2);
    return length;
  }
  return 0;
}

/**
 * The type that the words `[first, last)` clearly have when they are one known name met often; `found` is what {@link
 * findKnownNames} found.
 */
export function usualType(found: Int32Array, first: number, last: number): (typeof nameTypes)[number] | null {
  const value = found[first] >>> 3;
  if ((value & 1) === 0 || (value & 6) === 0) return null;
  const single = last - first === 1;
  if (
    (found[first] & 7) !== (single ? 4 : 1) ||
    found[last - 1] >>> 3 !== value ||
    (found[last - 1] & 7) !== (single ? 4 : 3)
  )
    return null;
  for (let k = first + 1; k + 1 < last; k++) if (found[k] !== 8 * value + 2) return null;
  return nameTypes[(value >>> 3) - 1] ?? null;
}

/** Folded words as one key; marks that fold to nothing are left out. */
export function joinKeys(words: readonly WordInfo[], first: number, length: number): string {
  let key = '';
  for (let k = 0; k < length; k++)
    if (words[first + k].key !== '') key += (key === '' ? '' : ' ') + words[first + k].key;
  return key;
}
