import type { Span } from '../../../src/core/analysis';

/** Words of a text: letters and digits with the marks inside them. */
export const wordsOf = (text: string): Span[] => spansOf(text, /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu);

/** Blocks of lines between blank lines, without the line end behind them. */
export const blocksOf = (text: string): Span[] => spansOf(text, /[^\s](?:.|\r?\n(?!\s*\n))*(?<!\s)/gu);

/** Roughly: stretches of a block up to a full stop and its quotation mark. */
export function sentencesOf(text: string): Span[] {
  const sentence = /[^\s](?:[^.!?]|[.!?](?!["'”’)]*\s))*[.!?]*["'”’)]*/gu;
  return blocksOf(text).flatMap(({ start, end }) =>
    spansOf(text.slice(start, end), sentence).map((s) => ({ start: s.start + start, end: s.end + start })),
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
