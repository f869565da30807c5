import type { Span } from '../../core/analysis';
import { tokenize } from '../../core/text/tokenize';
import { languages } from '../../languages';

const white = /\s/;

/** The span inside the text, without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [Math.max(0, Math.min(start, end)), Math.min(text.length, Math.max(start, end))];
  while (from < to && white.test(text[from])) from++;
  while (to > from && white.test(text[to - 1])) to--;
  return from < to ? { start: from, end: to } : null;
}

/** How much of an unbroken run of characters is looked at to find where its words end. */
const reach = 100;

/**
 * The span widened to the whole words it touches, as the reading cuts them ("Iran" in "Iran-backed"); for a cursor the word it is
 * in or at the end of. Null when there is none.
 */
export function wholeWords(text: string, span: Span): Span | null {
  if (span.start === span.end) return wordAt(text, span.start);
  const inner = trimmed(text, span);
  if (!inner) return null;
  let [from, to] = [inner.start, inner.end];
  while (from > 0 && inner.start - from < reach && !white.test(text[from - 1])) from--;
  while (to < text.length && to - inner.end < reach && !white.test(text[to])) to++;
  const { starts, ends, count } = tokenize(text.slice(from, to), languages.any.text);
  let [first, last] = [-1, -1];
  for (let i = 0; i < count; i++) {
    if (from + ends[i] <= inner.start || from + starts[i] >= inner.end) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? null : { start: from + starts[first], end: from + ends[last] };
}

function wordAt(text: string, offset: number): Span | null {
  const after = wholeWords(text, { start: offset, end: offset + 1 });
  if (after && /[\p{L}\p{N}]/u.test(text.slice(after.start, after.end))) return after;
  return offset > 0 ? wholeWords(text, { start: offset - 1, end: offset }) : null;
}

/** Pieces in text order, white space off, those that touch or overlap joined. */
export function pieces(text: string, spans: readonly Span[]): Span[] {
  const sorted = spans.flatMap((span) => trimmed(text, span) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined[joined.length - 1];
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

export const length = ({ start, end }: Span): number => end - start;
export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
