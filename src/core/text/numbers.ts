import { CharClass, charClass, isAsciiDigit } from './characters';
import type { TextLanguage } from './language';
import { isLetterAt, scanWord } from './words';

/**
 * The end of the number that begins at `start`: decimals, thousands, times of day, fractions, slashed and ISO dates,
 * and letters written to it ("10th", "1990s", "5km") but for "am" and "pm".
 */
export function scanNumber(text: string, start: number, language: TextLanguage): number {
  const iso = scanIsoDate(text, start);
  if (iso > start) return iso;
  let i = start;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isAsciiDigit(code) || charClass(code) === CharClass.digit) i++;
    else if (code === 44) {
      const width = digitsAt(text, i + 1);
      if (width !== 3 && !(width === 2 && text.charCodeAt(i + 3) === 44)) break;
      i++;
    } else if ((code === 46 || code === 58 || code === 47) && isAsciiDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  if (endsWithHalfOfDay(text, i, language)) return i;
  return i < text.length ? scanWord(text, start, i) : i;
}

/** How many ASCII digits stand at `from`, up to 4. */
function digitsAt(text: string, from: number): number {
  let n = 0;
  while (n < 4 && isAsciiDigit(text.charCodeAt(from + n))) n++;
  return n;
}

/** "am", "pm", "a.m." or "p.m." written to the number before it. */
function endsWithHalfOfDay(text: string, i: number, { halvesOfDay }: TextLanguage): boolean {
  if (!isLetterAt(text, i)) return false;
  return halvesOfDay.some((half) => {
    const end = i + half.length;
    return text.slice(i, end).toLowerCase() === half && !isLetterAt(text, end) && !isAsciiDigit(text.charCodeAt(end));
  });
}

const isoDate = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\dA-Za-z])/y;

/** The end of `2017-08-28` or `2017-08-28T07:00Z` at `start`, or `start`. */
function scanIsoDate(text: string, start: number): number {
  if (text.charCodeAt(start + 4) !== 45 || text.charCodeAt(start + 7) !== 45) return start;
  isoDate.lastIndex = start;
  return isoDate.test(text) ? isoDate.lastIndex : start;
}
