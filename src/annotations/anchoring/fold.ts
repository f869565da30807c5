import type { Span } from '../../core/analysis';

/** A text without its typographic differences, and which span of the original each code unit of it stands for. */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Folds what editors change without changing words: white space of any length and kind becomes one blank, quotation marks
 * and dashes the plain ones, an ellipsis three dots, letters their composed form (Unicode NFC); invisible characters go.
 * Case stays.
 */
export function fold(text: string): Folded {
  const folded = new Folding(text.length);
  for (let i = 0; i < text.length;) i = folded.take(text, i);
  return folded.done();
}

/** The folded text alone. */
export const foldText = (text: string): string => fold(text).text;

/** The original span of a folded one that is not empty. */
export function unfold({ starts, ends }: Folded, start: number, end: number): Span {
  return { start: starts[start], end: ends[end - 1] };
}

const marks: readonly (readonly [string, string])[] = [
  ['"“”„‟″«»〝〞＂', '"'],
  ["'‘’‚‛′´`＇", "'"],
  ['-‐‑‒–—―−', '-'],
  ['…', '...'],
  ['\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ''],
];
const replacements = new Map(
  marks.flatMap(([characters, to]) => [...characters].map((c) => [c.charCodeAt(0), to] as const)),
);
const blank = 32;

class Folding {
  private readonly pieces: string[] = [];
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  private last = -1;

  constructor(length: number) {
    this.starts = new Int32Array(length + 16);
    this.ends = new Int32Array(length + 16);
  }

  /** Takes what stands at `i`; returns where to go on. */
  take(text: string, i: number): number {
    const code = text.charCodeAt(i);
    if (code < 128 && text.charCodeAt(i + 1) < 0x300) return this.takePlain(text, i, code);
    const end = sequenceEnd(text, i);
    if (end > i + 1) this.put(text.slice(i, end).normalize('NFC'), i, end);
    else if (isSpace(text, i)) this.put(' ', i, i + 1);
    else this.put(replacements.get(code) ?? text[i].normalize('NFC'), i, i + 1);
    return end;
  }

  private takePlain(text: string, i: number, code: number): number {
    if (code === blank || (code >= 9 && code <= 13)) this.put(' ', i, i + 1);
    else this.put(replacements.get(code) ?? text[i], i, i + 1);
    return i + 1;
  }

  private put(piece: string, start: number, end: number): void {
    const repeated = (piece === ' ' || piece === '-') && piece.charCodeAt(0) === this.last;
    if (repeated) {
      this.ends[this.length - 1] = end;
      return;
    }
    for (let k = 0; k < piece.length; k++) {
      if (this.length === this.starts.length) this.grow();
      this.starts[this.length] = start;
      this.ends[this.length++] = end;
    }
    if (piece !== '') this.last = piece.charCodeAt(piece.length - 1);
    this.pieces.push(piece);
  }

  private grow(): void {
    const bigger = (old: Int32Array): Int32Array => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.starts = bigger(this.starts);
    this.ends = bigger(this.ends);
  }

  done(): Folded {
    return {
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}

const isSpace = (text: string, i: number): boolean => /\s/.test(text[i]);

/** The end of a character with the marks that follow it, or of a run of Hangul letters. */
function sequenceEnd(text: string, i: number): number {
  let end = i + 1;
  const code = text.charCodeAt(i);
  if (code >= 0x1100 && code < 0x1200) while (text.charCodeAt(end) >= 0x1100 && text.charCodeAt(end) < 0x1200) end++;
  while (end < text.length && text.charCodeAt(end) >= 0x300 && /\p{M}/u.test(text[end])) end++;
  return end;
}
