import type { WordInfo } from './wordInfo';

/** Words without a capital that a name may have between two with one ("Ministry of the Interior"). */
const largestGap = 2;
const longestPrefix = 3;

/**
 * Spans of a sentence of prose that may hold names, as pairs of first and last (exclusive) index: capitalized words,
 * short gaps between them, articles before ("al-Qaida") and numbers beside ("7th Fleet", "Apollo 11").
 * Everything else is outside names, and costs neither features nor decoding.
 */
export function findSegments(words: readonly WordInfo[]): number[] {
  const segments: number[] = [];
  const n = words.length;
  let free = 0;
  for (let i = 0; i < n; i++) {
    if (!words[i].capital) continue;
    let first = i;
    while (first > free && i - first < longestPrefix && opens(words, first - 1, free)) first--;
    let last = i + 1;
    for (let k = last; k < n && k - last <= largestGap; k++) {
      if (words[k].capital) last = k + 1;
      else if (!words[k].alphabetic && !words[k].connector && !words[k].numeric) break;
    }
    if (last < n && words[last].numeric) last++;
    segments.push(first, last);
    free = last;
    i = last - 1;
  }
  return segments;
}

/** True for "van", "7th" and the "al-" of "al-Qaida": hyphens count with the article before them. */
function opens(words: readonly WordInfo[], i: number, free: number): boolean {
  if (words[i].prefix || words[i].numeric) return true;
  return words[i].key === '' && words[i].connector && i > free && words[i - 1].prefix;
}
