import { CharClass, charClass, isAsciiDigit } from './characters';

/** The end of the URL whose scheme or domain is `[start, end)`, or `end` when it is none. */
export function scanUrl(text: string, start: number, end: number): number {
  const c = text.charCodeAt(end);
  const hasScheme = c === 58 && text.startsWith('//', end + 1) && end - start <= 16;
  const isWww = text.startsWith('www.', start) || text.startsWith('WWW.', start);
  const hasPath = c === 47 && isWordCode(text.charCodeAt(end + 1)) && hasInnerStop(text, start, end);
  if (!hasScheme && !isWww && !hasPath) return end;
  let i = hasScheme ? end + 3 : end;
  let bracket = false;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === CharClass.space || kind === CharClass.quote || code === 60 || code === 62 || code === 0x2019) break;
    if (code === 40) bracket = true;
  }
  while (i > end && isTrailing(text.charCodeAt(i - 1), bracket)) i--;
  return i;
}

/** `.,;:!?'*_]` and, without a bracket opened inside, `)` end the sentence around a URL, not the URL. */
function isTrailing(code: number, bracket: boolean): boolean {
  return (code === 41 && !bracket) || ".,;:!?'*_]}".includes(String.fromCharCode(code));
}

function hasInnerStop(text: string, start: number, end: number): boolean {
  const limit = Math.max(start, end - 64);
  for (let i = end - 3; i > limit; i--) if (text.charCodeAt(i) === 46) return true;
  return false;
}

/** The address around the `@` at `at`: where it begins and ends, or null. */
export function scanEmail(text: string, at: number): { start: number; end: number } | null {
  let start = at;
  while (start > 0 && at - start < 64 && isLocalCode(text.charCodeAt(start - 1))) start--;
  while (start < at && !isWordCode(text.charCodeAt(start))) start++;
  if (start === at) return null;
  let end = at + 1;
  let lastStop = -1;
  for (; end < text.length && end - at < 256; end++) {
    const code = text.charCodeAt(end);
    if (code === 46 && isWordCode(text.charCodeAt(end + 1))) lastStop = end;
    else if (!isWordCode(code) && code !== 45) break;
  }
  return lastStop > at + 1 && end - lastStop > 2 ? { start, end } : null;
}

/** The end of `@handle` or `#hashtag` at `start`, or `start` when nothing follows the sign. */
export function scanHandle(text: string, start: number): number {
  const first = text.charCodeAt(start + 1);
  if (!isWordCode(first) || (text.charCodeAt(start) === 35 && isAsciiDigit(first))) return start;
  let i = start + 1;
  while (i < text.length && isWordCode(text.charCodeAt(i))) i++;
  return i;
}

function isWordCode(code: number): boolean {
  const c = charClass(code);
  return code === code && (c === CharClass.letter || c === CharClass.digit);
}

function isLocalCode(code: number): boolean {
  return code < 128 && (isWordCode(code) || code === 46 || code === 43 || code === 45 || code === 37);
}
