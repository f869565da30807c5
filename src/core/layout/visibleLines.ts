import { CharClass, charClass } from '../text/characters';

/** The lines of a text that show something, in order, trimmed of spaces and invisible characters. */
export interface VisibleLines {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Width of the white space before the line. */
  readonly indents: Int32Array;
  /** 1 where a blank line, or the text's start, comes before. */
  readonly afterBlank: Uint8Array;
}

export function findVisibleLines(text: string): VisibleLines {
  const found: number[] = [];
  let blank = 1;
  for (let lineStart = 0; lineStart < text.length;) {
    const lineEnd = findLineEnd(text, lineStart);
    const start = skipForward(text, lineStart, lineEnd);
    if (start < lineEnd) {
      found.push(start, skipBack(text, start, lineEnd), start - lineStart, blank);
      blank = 0;
    } else blank = 1;
    lineStart = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  }
  const count = found.length / 4;
  const column = (k: number): Int32Array => Int32Array.from({ length: count }, (_, i) => found[i * 4 + k]);
  return { count, starts: column(0), ends: column(1), indents: column(2), afterBlank: Uint8Array.from(column(3)) };
}

function findLineEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) break;
  }
  return i;
}

/** The first visible character of `[start, end)`, or `end`. */
export function skipForward(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isInvisible(text.charCodeAt(i))) i++;
  return i;
}

/** The offset after the last visible character of `[start, end)`. */
export function skipBack(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isInvisible(text.charCodeAt(i - 1))) i--;
  return i;
}

function isInvisible(code: number): boolean {
  const c = charClass(code);
  return c === CharClass.space || c === CharClass.joiner;
}
