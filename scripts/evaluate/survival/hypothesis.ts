import search from 'approx-string-match';
import type { Span } from '../../../src/core/analysis';

/** What Hypothesis keeps of a place: the quote, 32 characters on either side, and the offset. */
export interface HypothesisSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

export function hypothesisSelector(text: string, { start, end }: Span): HypothesisSelector {
  const prefix = text.slice(Math.max(0, start - 32), start);
  return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + 32), start };
}

/**
 * Hypothesis' rule (its client's anchoring, as of 2025): the stored offset when the quote stands there, else the best match
 * by edits of up to half of the quote, weighing quote 50, prefix 20, suffix 20 and nearness 2; no least score and no margin.
 */
export function hypothesisAnchor(text: string, { exact, prefix, suffix, start }: HypothesisSelector): Span | null {
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  let best: (Span & { readonly score: number }) | null = null;
  for (const match of matches(text, exact, Math.min(256, exact.length / 2))) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      50 * (1 - match.errors / exact.length) +
      20 * (prefix ? likeness(before, prefix) : 1) +
      20 * (suffix ? likeness(after, suffix) : 1) +
      2 * (1 - Math.abs(match.start - start) / text.length);
    if (!best || score > best.score) best = { start: match.start, end: match.end, score };
  }
  return best && { start: best.start, end: best.end };
}

function matches(text: string, words: string, most: number): { start: number; end: number; errors: number }[] {
  const exact = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, most);
}

function likeness(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  return 1 - matches(text, words, words.length)[0].errors / words.length;
}
