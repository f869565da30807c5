import type { Span } from '../../core/analysis';
import type { Selector } from '../model';
import type { CodePoints } from './codePoints';
import type { Copies } from './copies';

/** Between which offsets the nearest annotations stand whose place is known and in no copy. */
export interface Neighbours {
  readonly after: number;
  readonly before: number;
}

/** What tells which of several paragraphs that say the same holds a span; the texts' line ends may differ. */
export interface Ground {
  readonly text: string;
  readonly copies: Copies;
  readonly points: CodePoints;
}

/**
 * Whether a span that was found stands in the only paragraph that says what its own says; or it is known to be that one: there are
 * as many as when it was described, and it is the same of them; nothing before it has changed, and no other is beside it or
 * behind the same words; what stands before and behind the paragraph is in the context; or of all of them it alone is between
 * the neighbours.
 */
export function isTold({ text, copies, points }: Ground, selector: Selector, span: Span, near: Neighbours): boolean {
  const all = copies.of(span);
  if (all.length < 2 || selector.hint?.copy === copies.nameOf(span)) return true;
  const own = all.findLast(({ start }) => start <= span.start)!;
  const isMistakable = (other: Span): boolean => isBeside(text, own, other) || comeAlike(text, own, other);
  if (selector.hint?.start === points.toCodePoints(span.start) && !all.some(isMistakable)) return true;
  if (isFramed(text, selector, span, own)) return true;
  const between = all.filter(({ start, end }) => start < near.before && end > near.after);
  return between.length === 1 && between[0] === own;
}

/** Whether only white space lies between two paragraphs. */
function isBeside(text: string, a: Span, b: Span): boolean {
  if (a === b) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(first.end, second.start).trim() === '';
}

/** So many code units before a paragraph are looked at. */
const reach = 40;

/** Whether two paragraphs stand behind the same words: what was copied is more than the paragraph. */
function comeAlike(text: string, a: Span, b: Span): boolean {
  const before = ({ start }: Span): string => text.slice(Math.max(0, start - reach), start);
  return a !== b && before(a).trim() !== '' && before(a) === before(b);
}

/** Whether the context reaches beyond the paragraph on both sides, and stands there. */
function isFramed(text: string, { prefix, suffix }: Selector, { start, end }: Span, paragraph: Span): boolean {
  const isIn = text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);
  const before = text.slice(start - prefix.length, paragraph.start);
  const behind = text.slice(paragraph.end, end + suffix.length);
  return isIn && before.trim() !== '' && behind.trim() !== '';
}
