import { CharClass, charClass, isAsciiDigit, isLower, isPair, isPictograph, isUpper } from './characters';
import type { TextLanguage } from './language';

const full = 46;

/** True when a letter, or a pair that is one, stands at `i`. */
export function isLetterAt(text: string, i: number): boolean {
  const c = charClass(text.charCodeAt(i));
  if (c === CharClass.letter) return i < text.length;
  return c === CharClass.surrogate && isPair(text, i) && !isPictograph(text.codePointAt(i)!);
}

/**
 * The end of the word that begins at `start`, of which `[start, from)` is known to belong to it.
 * Apostrophes between letters, full stops inside acronyms and domains ("U.S", "amazon.com"), "AT&T" and "COVID-19" are part of it.
 */
export function scanWord(text: string, start: number, from: number): number {
  let i = from;
  let upperOnly = isUpper(text.charCodeAt(start));
  for (; i < text.length;) {
    const code = text.charCodeAt(i);
    const c = charClass(code);
    if (c === CharClass.letter) {
      if (upperOnly && !(code >= 65 && code <= 90)) upperOnly = false;
      i++;
    } else if (c === CharClass.digit || c === CharClass.joiner) i++;
    else if (c === CharClass.surrogate) {
      if (!isLetterAt(text, i)) break;
      i += 2;
    } else if (c === CharClass.apostrophe) {
      if (i === start || !isLetterAt(text, i + 1)) break;
      i++;
    } else if (code === full) {
      if (!joinsAtStop(text, start, i)) break;
      i++;
    } else if (code === 38) {
      if (i === start || !isUpper(text.charCodeAt(i - 1)) || !isUpper(text.charCodeAt(i + 1))) break;
      i++;
    } else if (code === 45) {
      if (!upperOnly || i === start || i - start > 6 || !isAsciiDigit(text.charCodeAt(i + 1))) break;
      upperOnly = false;
      i++;
    } else break;
  }
  while (i > from && charClass(text.charCodeAt(i - 1)) === CharClass.joiner) i--;
  return i;
}

/** "U.S", "amazon.com", "v2.0" go on after the full stop at `i`; "end.The" and "J.Smith" do not. */
function joinsAtStop(text: string, start: number, i: number): boolean {
  if (i === start) return false;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  if (isAsciiDigit(before)) return isAsciiDigit(after);
  if (!isLetterAt(text, i + 1) || !isLetterAt(text, i - 1)) return false;
  if (!isUpper(after)) return true;
  return !isLower(text.charCodeAt(i + 2));
}

/** True when the full stop at `end` belongs to the word `[start, end)`: abbreviations, acronyms and initials. */
export function takesStop(text: string, start: number, end: number, language: TextLanguage): boolean {
  const after = text.charCodeAt(end + 1);
  if (after === full) return false;
  const length = end - start;
  if (isAcronym(text, start, end)) return true;
  if (length === 1) {
    if (isUpper(text.charCodeAt(start)))
      return isInitial(text, end + 1, language.capitalLetters.has(text.slice(start, end)));
  }
  if (length > 8) return false;
  const word = text.slice(start, end);
  const kind = language.abbreviations.get(word);
  if (kind === undefined) return false;
  if (kind === 'title' || kind === 'term') return true;
  const next = skipSpaces(text, end + 1);
  const code = text.charCodeAt(next);
  if (kind === 'beforeDate') return dayAndYear.test(text.slice(next, next + 10));
  if (kind === 'beforeNumber') return isAsciiDigit(code);
  return code === 44 || code === 41 || isLower(code) || text.charCodeAt(previousVisible(text, start)) === 44;
}

const dayAndYear = /^\d{1,2},? \d{4}/;

/** One letter after a full stop at the word's end: "U.S", "a.m", "Ph.D". */
function isAcronym(text: string, start: number, end: number): boolean {
  return end - start >= 3 && text.charCodeAt(end - 2) === full && isLetterAt(text, end - 1);
}

/** A capital and full stop are an initial before another capital or a comma; "I" only before another initial. */
function isInitial(text: string, from: number, isWord: boolean): boolean {
  const code = text.charCodeAt(from);
  if (code === 45 || code === 44) return !isWord;
  const next = skipSpaces(text, from);
  if (!isUpper(text.charCodeAt(next))) return false;
  return isWord ? text.charCodeAt(next + 1) === full : true;
}

/** Looks only a few characters ahead, so that a scan over many abbreviations stays linear. */
function skipSpaces(text: string, from: number): number {
  const limit = Math.min(text.length, from + 8);
  let i = from;
  while (i < limit && charClass(text.charCodeAt(i)) === CharClass.space) i++;
  return i;
}

function previousVisible(text: string, from: number): number {
  const limit = Math.max(0, from - 4);
  let i = from - 1;
  while (i > limit && charClass(text.charCodeAt(i)) === CharClass.space) i--;
  return i;
}
