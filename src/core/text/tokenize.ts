import { scanEmail, scanHandle, scanUrl } from './addresses';
import { CharClass, charClass, isAsciiDigit, isPair, isPictograph, isRegionalIndicator } from './characters';
import type { TextLanguage } from './language';
import { scanNumber } from './numbers';
import { TokenList } from './tokenList';
import { TokenKind, type Tokens } from './tokens';
import { isLetterAt, scanWord, takesStop } from './words';

/**
 * Splits a text into tokens in one pass; see {@link Tokens} for the convention. Any text will do, lone surrogates included.
 *
 * - Quotation marks and apostrophes that stand free are tokens of kind `quote`; so is the apostrophe of "soldiers'".
 * - "Mr.", "U.S.", "a.m.", "J." and "Aug." take their full stop; URLs, e-mail addresses, @handles and #tags are one token.
 * - Spaces, control and invisible format characters are gaps; a soft hyphen or joiner inside a word is part of it.
 */
export function tokenize(text: string, language: TextLanguage): Tokens {
  const tokens = new TokenList(text, language);
  for (let i = 0; i < text.length;) i = next(text, i, tokens);
  return tokens.finish();
}

/** Adds what stands at `i` and returns where to go on. */
function next(text: string, i: number, tokens: TokenList): number {
  const code = text.charCodeAt(i);
  switch (charClass(code)) {
    case CharClass.space:
    case CharClass.joiner:
      return i + 1;
    case CharClass.letter:
      return word(text, i, tokens);
    case CharClass.digit:
      return number(text, i, tokens);
    case CharClass.quote:
      return add(tokens, i, i + 1, TokenKind.quote);
    case CharClass.apostrophe:
      return apostrophe(text, i, tokens);
    case CharClass.terminal:
      return terminal(text, i, tokens);
    case CharClass.hyphen:
    case CharClass.dash:
      return add(tokens, i, runEnd(text, i), TokenKind.punctuation);
    case CharClass.punctuation:
      return add(tokens, i, code === 0x2026 ? runEnd(text, i) : i + 1, TokenKind.punctuation);
    case CharClass.surrogate:
      return isLetterAt(text, i) ? word(text, i, tokens) : add(tokens, i, pictographEnd(text, i), TokenKind.symbol);
    case CharClass.currency:
      return add(tokens, i, i + 1, TokenKind.symbol);
    default:
      return symbol(text, i, tokens);
  }
}

function add(tokens: TokenList, start: number, end: number, kind: number): number {
  tokens.push(start, end, kind);
  return end;
}

function word(text: string, start: number, tokens: TokenList): number {
  const end = scanWord(text, start, start + (isPair(text, start) ? 2 : 1));
  const url = scanUrl(text, start, end);
  if (url > end) return add(tokens, start, url, TokenKind.url);
  const after = text.charCodeAt(end);
  if (after === 46 && takesStop(text, start, end, tokens.language)) return add(tokens, start, end + 1, TokenKind.word);
  if (after === 36 && end - start <= 3 && isCountryPrefix(text, start, end))
    return add(tokens, start, end + 1, TokenKind.symbol);
  addWithClitics(text, start, end, TokenKind.word, tokens);
  return end;
}

/** "US$", "HK$", "A$" are one symbol. */
function isCountryPrefix(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!(text.charCodeAt(i) >= 65 && text.charCodeAt(i) <= 90)) return false;
  return true;
}

function number(text: string, start: number, tokens: TokenList): number {
  const end = scanNumber(text, start, tokens.language);
  addWithClitics(text, start, end, TokenKind.number, tokens);
  return end;
}

/** Adds a word as one token, or split before its clitic: "do|n't", "he|'d|'ve", "Lebanon|'s", "can|not". */
function addWithClitics(text: string, start: number, end: number, kind: number, tokens: TokenList): void {
  const at = cliticStart(text, start, end, tokens.language);
  if (at === end) {
    tokens.push(start, end, kind);
    return;
  }
  const inner = cliticStart(text, start, at, tokens.language);
  tokens.push(start, inner, kind);
  if (inner < at) tokens.push(inner, at, TokenKind.word);
  tokens.push(at, end, TokenKind.word);
}

/** Where the clitic or second half of the word `[start, end)` begins; `end` when there is none. */
function cliticStart(text: string, start: number, end: number, { clitics, fused }: TextLanguage): number {
  for (const length of [3, 2]) {
    const at = end - length;
    if (at <= start || !(isApostrophe(text.charCodeAt(at)) || isApostrophe(text.charCodeAt(at + 1)))) continue;
    if (clitics.has(text.slice(at, end).toLowerCase().replace('’', "'"))) return at;
  }
  for (const { word, at } of fused)
    if (end - start === word.length && text.slice(start, end).toLowerCase() === word) return start + at;
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** A year ("'90s"), a clipped word ("'em", "'n'"), a doubled mark (`''`), or a mark by itself. */
function apostrophe(text: string, start: number, tokens: TokenList): number {
  const code = text.charCodeAt(start);
  const after = text.charCodeAt(start + 1);
  if (after === code && (code === 39 || code === 96)) return add(tokens, start, start + 2, TokenKind.quote);
  if (isAsciiDigit(after)) {
    const end = yearEnd(text, start);
    if (end > start) return add(tokens, start, end, TokenKind.number);
  } else if (after === 110 && charClass(text.charCodeAt(start + 2)) === CharClass.apostrophe) {
    return add(tokens, start, start + 3, TokenKind.word);
  } else if (charClass(after) === CharClass.letter) {
    const end = clippedEnd(text, start + 1, tokens.language);
    if (end > start) return add(tokens, start, end, TokenKind.word);
  }
  return add(tokens, start, start + 1, TokenKind.quote);
}

/** The end of "'90s", or of "’90" with the mark that is no opening quote, or `start`. */
function yearEnd(text: string, start: number): number {
  if (start > 0 && charClass(text.charCodeAt(start - 1)) === CharClass.digit) return start;
  if (!isAsciiDigit(text.charCodeAt(start + 2))) return start;
  const s = text.charCodeAt(start + 3) === 115;
  const end = start + (s ? 4 : 3);
  if (!s && text.charCodeAt(start) !== 0x2019) return start;
  return isLetterAt(text, end) || isAsciiDigit(text.charCodeAt(end)) ? start : end;
}

function clippedEnd(text: string, from: number, { clipped }: TextLanguage): number {
  for (const w of clipped) if (text.startsWith(w, from) && !isLetterAt(text, from + w.length)) return from + w.length;
  return -1;
}

/** Full stops, question and exclamation marks; two or more are one token, so is ". . .". A decimal may begin with its point. */
function terminal(text: string, start: number, tokens: TokenList): number {
  if (text.charCodeAt(start) !== 46) {
    let end = start + 1;
    while (charClass(text.charCodeAt(end)) === CharClass.terminal && text.charCodeAt(end) !== 46) end++;
    return add(tokens, start, end, TokenKind.punctuation);
  }
  let end = runEnd(text, start);
  if (end - start > 1) return add(tokens, start, end, TokenKind.punctuation);
  while (isSpaceCode(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46) end += 2;
  if (end - start >= 5) return add(tokens, start, end, TokenKind.punctuation);
  end = start + 1;
  const gap = tokens.count === 0 || start === 0 || charClass(text.charCodeAt(start - 1)) !== CharClass.letter;
  if (gap && isAsciiDigit(text.charCodeAt(end)))
    return add(tokens, start, scanNumber(text, end, tokens.language), TokenKind.number);
  return add(tokens, start, end, TokenKind.punctuation);
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 160;
}

function symbol(text: string, start: number, tokens: TokenList): number {
  const code = text.charCodeAt(start);
  if (code === 64 && start > 0) {
    const address = scanEmail(text, start);
    if (address) return add(tokens, tokens.popTo(address.start), address.end, TokenKind.url);
  }
  if (code === 64 || code === 35) {
    const end = scanHandle(text, start);
    if (end > start) return add(tokens, start, end, TokenKind.url);
  }
  const end = code < 0x2000 ? runEnd(text, start) : pictographEnd(text, start);
  return add(tokens, start, end, TokenKind.symbol);
}

/** The end of a run of one character. */
function runEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** The end of an emoji with its modifiers, flags and joined parts. */
function pictographEnd(text: string, start: number): number {
  let i = start + (isPair(text, start) ? 2 : 1);
  if (isRegionalIndicator(text.codePointAt(start)!)) return isRegionalIndicator(text.codePointAt(i) ?? 0) ? i + 2 : i;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code === 0xfe0f || code === 0xfe0e || code === 0x20e3) i++;
    else if (isPair(text, i) && isSkinTone(text.codePointAt(i)!)) i += 2;
    else if (code === 0x200d && isPair(text, i + 1) && isPictograph(text.codePointAt(i + 1)!)) i += 3;
    else if (code === 0x200d && charClass(text.charCodeAt(i + 1)) === CharClass.symbol) i += 2;
    else return i;
  }
}

function isSkinTone(codePoint: number): boolean {
  return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
}
