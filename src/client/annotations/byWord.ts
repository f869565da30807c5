/** A span of a text: half-open, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Edge = 'start' | 'end';

/**
 * The span made longer or shorter by a word at one end: `by` 1 makes it longer, -1 shorter. White space and marks between
 * words go with neither. The same span where there is no further word, or only one is left.
 */
export function byWord(text: string, span: Span, edge: Edge, by: 1 | -1): Span {
  const { start, end } = span;
  if (by === 1) {
    if (edge === 'end') return { start, end: wordAfter(text, end)?.end ?? end };
    return { start: wordBefore(text, start)?.start ?? start, end };
  }
  const other =
    edge === 'end'
      ? wordBefore(text, wordBefore(text, end)?.start ?? 0)
      : wordAfter(text, wordAfter(text, start)?.end ?? end);
  if (!other || other.start < start || other.end > end) return span;
  return edge === 'end' ? { start, end: other.end } : { start: other.start, end };
}

/** Apostrophes and hyphens inside a word belong to it. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

/** How far a word is looked for; nobody widens over more. */
const reach = 1000;

/** The first word that ends after `from`, from there on. */
function wordAfter(text: string, from: number): Span | null {
  const window = text.slice(from, from + reach);
  word.lastIndex = 0;
  const found = word.exec(window);
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null;
}

/** The last word that begins before `to`, up to there. */
function wordBefore(text: string, to: number): Span | null {
  const from = Math.max(0, to - reach);
  const found = [...text.slice(from, to).matchAll(word)].at(-1);
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null;
}
