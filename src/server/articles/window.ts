import type { Analysis, Span } from '../../core/analysis';
import type { Constraint } from '../../core/inputs';

const margin = 10_000;
const longest = 200_000;

/** The part of a text round `span` that is read by itself where the whole is too long: whole paragraphs where they end near. */
export function windowAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - margin);
  const to = Math.min(text.length, Math.max(span.end, span.start) + margin, from + longest);
  const paragraphStart = text.lastIndexOf('\n\n', from);
  const paragraphEnd = text.slice(to, to + margin).indexOf('\n\n');
  const start = from - paragraphStart <= margin && paragraphStart >= 0 ? paragraphStart + 2 : from;
  return { start, end: paragraphEnd >= 0 ? to + paragraphEnd : to };
}

/** The Analysis of a part of a text in offsets of the whole: every span in it moved by `by`. */
export function shiftAnalysis(analysis: Analysis, by: number): Analysis {
  return shift(analysis, by) as Analysis;
}

/** The corrections that lie wholly inside a window, in offsets of its text. */
export function constraintsIn(constraints: readonly Constraint[], { start, end }: Span): Constraint[] {
  const isInside = (value: unknown): boolean => !isSpan(value) || (value.start >= start && value.end <= end);
  return constraints
    .filter((constraint) => Object.values(constraint).every(isInside))
    .map((c) => shift(c, -start) as Constraint);
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function shift(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shift(item, by));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    copy[key] = (key === 'start' || key === 'end') && typeof inner === 'number' ? inner + by : shift(inner, by);
  }
  return copy;
}
