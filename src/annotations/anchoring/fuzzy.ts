import search from 'approx-string-match';
import type { Span } from '../../core/analysis';
import { unfold } from './fold';
import type { Haystack } from './haystack';
import type { Needle } from './needle';

/** A shorter quote with an error in it may be another word: it is never matched. */
const shortest = 40;
const longest = 2000;
/** A quote may be itself with so many of its characters changed. */
const mostErrors = 0.25;

/**
 * What a long quote that was changed a little may be now, among the tokens `[from, end)` of the text (Myers 1999, by edit
 * distance). Null for short quotes.
 */
export function findFuzzy({ window, quote }: Needle, { tokens }: Haystack, from: number, end: number): Span | null {
  if (quote.first === quote.end || from === end) return null;
  const words = window.folded.text.slice(
    window.starts[quote.first] + quote.skip,
    window.ends[quote.end - 1] - quote.drop,
  );
  if (words.length < shortest || words.length > longest) return null;
  const base = tokens.starts[from];
  const matches = search(
    tokens.folded.text.slice(base, tokens.ends[end - 1]),
    words,
    Math.floor(words.length * mostErrors),
  );
  if (matches.length === 0) return null;
  const off = ({ start, end: until }: Span): number => Math.abs(until - start - words.length);
  const best = matches.reduce((a, b) => (b.errors < a.errors || (b.errors === a.errors && off(b) < off(a)) ? b : a));
  return unfold(tokens.folded, base + best.start, base + best.end);
}
