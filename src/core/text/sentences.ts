import { CharClass, charClass, isLower, isUpper } from './characters';
import type { TextLanguage } from './language';
import { TokenKind, tokenText, type Sentences, type Tokens } from './tokens';

/**
 * Splits the tokens of one passage into sentences; line ends mean nothing here, so hard-wrapped text is no special case.
 *
 * Closing quotation marks and brackets belong to the sentence they close. No sentence ends inside "…?" he said, after a title,
 * an initial or an abbreviation before its number, or before a word in lower case. A sentence has {@link longest} tokens at most,
 * so that whatever looks through its own sentence costs time in proportion to the text.
 */
export function splitSentences(tokens: Tokens, language: TextLanguage): Sentences {
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const overlong = i - first >= tooLong && (i - first === longest - 1 || isPause(tokens, i));
    if (!overlong && !mayEnd(tokens, i)) continue;
    const last = overlong ? i + 1 : absorbClosers(tokens, i);
    if (!overlong && last < tokens.count && !breaks(tokens, first, i, last, language)) continue;
    ends.push(last);
    first = last;
    i = last - 1;
  }
  if (first < tokens.count) ends.push(tokens.count);
  const last = Int32Array.from(ends);
  return { count: last.length, first: Int32Array.from(ends, (_, i) => (i === 0 ? 0 : ends[i - 1])), last };
}

/** No sentence of prose is longer; lists and tables are. From `tooLong` tokens on a comma will do to end it. */
const longest = 400;
const tooLong = 300;

function isPause(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[i]);
  return code === 44 || code === 59 || code === 58 || charClass(code) === CharClass.dash;
}

/** True when token `i` is sentence punctuation or ends in its own full stop. */
function mayEnd(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.ends[i] - 1);
  if (tokens.kinds[i] === TokenKind.word) return code === 46;
  return tokens.kinds[i] === TokenKind.punctuation && (charClass(code) === CharClass.terminal || code === 0x2026);
}

/** The index after the marks and brackets that close right after terminal `i`, and the references to notes after them ("[5]"). */
function absorbClosers(tokens: Tokens, i: number): number {
  let j = i + 1;
  while (j < tokens.count) {
    if (isNoteReference(tokens, j)) {
      j += 3;
      continue;
    }
    const gap = tokens.starts[j] - tokens.ends[j - 1];
    const code = tokens.text.charCodeAt(tokens.starts[j]);
    const closing = isClosing(code);
    if (closing ? gap > 1 || (gap === 1 && code !== 0xbb) : gap > 0 || !isStraight(tokens, j)) break;
    if (!closing && opensNext(tokens, j)) break;
    j++;
  }
  return j;
}

function isNoteReference(tokens: Tokens, j: number): boolean {
  const { text, starts, ends, kinds, count } = tokens;
  if (j + 2 >= count || starts[j] - ends[j - 1] > 1 || text.charCodeAt(starts[j]) !== 91) return false;
  return kinds[j + 1] === TokenKind.number && ends[j + 1] - starts[j + 1] <= 3 && text.charCodeAt(starts[j + 2]) === 93;
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 125 || code === 0xbb || closingMarks.has(code);
}

const closingMarks = new Set([0x201d, 0x2019, 0x203a, 0x300d]);

function isStraight(tokens: Tokens, j: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[j]);
  return tokens.kinds[j] === TokenKind.quote && (code === 34 || code === 39);
}

/** A straight mark written to the next word, after a space or nothing, opens ("He left."We go"). */
function opensNext(tokens: Tokens, j: number): boolean {
  if (j + 1 >= tokens.count || tokens.starts[j + 1] > tokens.ends[j]) return false;
  const c = charClass(tokens.text.charCodeAt(tokens.starts[j + 1]));
  return c === CharClass.letter && !isLower(tokens.text.charCodeAt(tokens.starts[j + 1]));
}

/** Decides whether the sentence that began at `first` ends with terminal `i` and its closers, before token `next`. */
function breaks(tokens: Tokens, first: number, i: number, next: number, language: TextLanguage): boolean {
  const start = firstWord(tokens, next);
  if (start < 0) return tokens.kinds[next] === TokenKind.symbol && tokens.starts[next] > tokens.ends[next - 1];
  const code = tokens.text.charCodeAt(tokens.starts[start]);
  if (isLower(code) && !isUpper(tokens.text.charCodeAt(tokens.starts[start] + 1))) return false;
  const closed = next > i + 1;
  if (tokens.starts[next] === tokens.ends[next - 1] && tokens.kinds[next] === TokenKind.number) return false;
  if (tokens.kinds[i] === TokenKind.word)
    return closed || (i > first && endsAtAbbreviation(tokens, i, start, language));
  const terminal = tokens.text.charCodeAt(tokens.ends[i] - 1);
  if (isEllipsis(tokens, i)) return !language.capitalLetters.has(tokenText(tokens, start));
  if (terminal !== 46) return !(closed && reportFollows(tokens, start, language));
  if (!closed && tokens.kinds[start] === TokenKind.number && isSmallLetter(tokens, i - 1)) return false;
  return !isListMarker(tokens, first, i);
}

/** The first word or number after opening marks, brackets and dashes at `next`, or -1. */
function firstWord(tokens: Tokens, next: number): number {
  const limit = Math.min(tokens.count, next + 6);
  for (let j = next; j < limit; j++) {
    const kind = tokens.kinds[j];
    if (kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.url) return j;
    if (kind === TokenKind.symbol && tokens.text.charCodeAt(tokens.starts[j]) !== 36 && !isCurrency(tokens, j))
      return -1;
    if (kind === TokenKind.punctuation && !mayOpen(tokens.text.charCodeAt(tokens.starts[j]))) return -1;
  }
  return -1;
}

function isCurrency(tokens: Tokens, j: number): boolean {
  return charClass(tokens.text.charCodeAt(tokens.ends[j] - 1)) === CharClass.currency;
}

function mayOpen(code: number): boolean {
  const c = charClass(code);
  return code === 40 || code === 91 || c === CharClass.dash || c === CharClass.hyphen || code === 0xbf || code === 0xa1;
}

function isEllipsis(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[i]);
  return code === 0x2026 || (code === 46 && tokens.ends[i] - tokens.starts[i] > 1);
}

/** "U.S.", "Inc." and initials end a sentence only before a word that likes to begin one; "p.m." unless a day or zone follows. */
function endsAtAbbreviation(tokens: Tokens, i: number, start: number, language: TextLanguage): boolean {
  const word = tokenText(tokens, i).slice(0, -1);
  const kind = language.abbreviations.get(word);
  if (kind === 'title' || kind === 'beforeNumber' || kind === 'beforeDate') return false;
  const following = tokenText(tokens, start);
  if (language.halvesOfDay.includes(word.toLowerCase()))
    return !language.weekdays.has(following) && !/^\(?[A-Z]{2,4}$/.test(following) && start === i + 1;
  return language.finalAbbreviations.has(word) || language.sentenceStarters.has(following);
}

/** "…?" John Smith asked: up to four capitalised words and a verb of saying. */
function reportFollows(tokens: Tokens, start: number, { reportingVerbs }: TextLanguage): boolean {
  const limit = Math.min(tokens.count, start + 5);
  for (let j = start; j < limit && tokens.kinds[j] === TokenKind.word; j++) {
    if (j > start && reportingVerbs.has(tokenText(tokens, j))) return true;
    if (!isUpper(tokens.text.charCodeAt(tokens.starts[j]))) return false;
  }
  return false;
}

/** "m. 1977", "b. 1949". */
function isSmallLetter(tokens: Tokens, i: number): boolean {
  return i >= 0 && tokens.ends[i] - tokens.starts[i] === 1 && isLower(tokens.text.charCodeAt(tokens.starts[i]));
}

/** "1." or "a." at the start of a sentence numbers it. */
function isListMarker(tokens: Tokens, first: number, i: number): boolean {
  if (i !== first + 1) return false;
  return tokens.ends[first] - tokens.starts[first] <= (tokens.kinds[first] === TokenKind.number ? 2 : 1);
}
