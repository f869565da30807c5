import { isPair } from '../../core/text/characters';
import { lowerBound } from '../../core/text/search';

/**
 * Converts offsets of one text between UTF-16 code units and code points. Those outside the text are moved to its nearest
 * end.
 */
export interface CodePoints {
  toCodePoints(utf16: number): number;
  /** An offset between two code points. */
  toUtf16(codePoints: number): number;
}

/** Reads the text once; each conversion then is a binary search among its surrogate pairs. */
export function codePoints(text: string): CodePoints {
  const pairs: number[] = []; // of each, how many code points stand before it
  for (let i = 0; i < text.length; i++) if (isPair(text, i)) pairs.push(i++ - pairs.length);
  const before = (limit: number, shift: 0 | 1): number => lowerBound(pairs.length, (i) => pairs[i] + shift * i < limit);
  const clamp = (offset: number, end: number): number => Math.min(Math.max(offset, 0), end);
  return {
    toCodePoints: (utf16) => clamp(utf16, text.length) - before(clamp(utf16, text.length) - 1, 1),
    toUtf16: (points) =>
      clamp(points, text.length - pairs.length) + before(clamp(points, text.length - pairs.length), 0),
  };
}
