import { hashKey } from '../../gazetteer/keyTable';
import type { HashedGazetteer } from '../../gazetteer/gazetteer';
import { joinKeys } from './knownNameSpans';
import type { WordInfo } from './wordInfo';

const mostWords = 4;

/**
 * For each word, the longest place name of several words it is part of: position in it (1 first, 2 middle, 3 last)
 * and the kind and size of the place, as one number; 0 for none. Longest first, left to right, no overlaps.
 */
export function findPlacePhrases(words: readonly WordInfo[], anyCase: boolean, gazetteer: HashedGazetteer): Int32Array {
  const places = new Int32Array(words.length);
  for (let i = 0; i + 1 < words.length;) {
    const length =
      (anyCase || words[i].capital) && gazetteer.startsPhrase(words[i].keyHash)
        ? longest(words, i, anyCase, gazetteer, places)
        : 0;
    i += Math.max(1, length);
  }
  return places;
}

function longest(
  words: readonly WordInfo[],
  first: number,
  anyCase: boolean,
  gazetteer: HashedGazetteer,
  places: Int32Array,
): number {
  for (let length = Math.min(mostWords, words.length - first); length >= 2; length--) {
    if (!anyCase && !words[first + length - 1].capital) continue;
    const place = gazetteer.placeByHash(hashKey(joinKeys(words, first, length)));
    if (place < 0) continue;
    const kind = 16 * gazetteer.placeKind(place) + Math.floor(gazetteer.placeSize(place) / 28);
    for (let k = 0; k < length; k++) places[first + k] = 4 * kind + (k === 0 ? 1 : k === length - 1 ? 3 : 2);
    return length;
  }
  return 0;
}
