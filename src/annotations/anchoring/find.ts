import type { Span } from '../../core/analysis';
import { aligned, part } from './aligned';
import { candidatesOf } from './candidates';
import { fateOf } from './fate';
import type { Haystack } from './haystack';
import { spanAt, type Needle } from './needle';
import { agreement, compared, slack, type Agreement } from './score';
import { foldedOffset, tokenAfter } from './tokens';

/** Where a quote was found: `sure` when nothing else can be meant, else `span` is the best guess. */
export interface Found {
  readonly span: Span;
  readonly sure: boolean;
}

/** A place is sure when so much of the context stands around it, */
const leastScore = 0.45;
/** and so much more than around any other that is not right beside it. */
const margin = 0.2;
/** A guess has at least so much. */
const leastGuess = 0.2;
/** Out of order with its neighbours, a place needs so much. */
const leastMoved = 0.6;
/** What a place between its neighbours gains. */
const orderGain = 0.15;

/** Between which offsets a quote's neighbours in the file stand, where that is known. */
export interface Between {
  readonly after: number;
  readonly before: number;
}

/** Finds a quote that stands where its paragraph, unchanged, or all of its context says. Null when it does not, or more than once. */
export function findExact(needle: Needle, hay: Haystack): Found | null {
  const agreements = candidatesOf(needle, hay, null).at.map((at) => agreement(needle, hay, at));
  const paragraph = needle.selector.hint && hay.paragraph(needle.selector.hint.paragraph);
  const inside = paragraph ? agreements.filter((a) => fillsParagraph(a, needle, hay, paragraph)) : [];
  const one = inside.length === 1 ? inside : agreements.filter((a) => a.full);
  return one.length === 1 ? { span: spanAt(needle, hay, one[0].at), sure: true } : null;
}

/** True when the context agrees as far as the paragraph goes. */
function fillsParagraph({ at, left, right }: Agreement, { quote, window }: Needle, { tokens }: Haystack, paragraph: Span): boolean {
  const first = tokenAfter(tokens, foldedOffset(tokens.folded, paragraph.start));
  const end = tokenAfter(tokens, foldedOffset(tokens.folded, paragraph.end));
  if (at < first || at >= end) return false;
  const quoteEnd = at + quote.end - quote.first;
  return left >= Math.min(at - first, quote.first) && right >= Math.min(end - quoteEnd, window.count - quote.end);
}

/** Finds the place where most of a quote's context stands around it. Null when there is none that could be meant. */
export function findByContext(needle: Needle, hay: Haystack, between: Between): Found | null {
  const expected = between.after > 0 ? tokenAfter(hay.tokens, foldedOffset(hay.tokens.folded, between.after)) : null;
  const { at, more } = candidatesOf(needle, hay, expected);
  const scored = at
    .map((i) => agreement(needle, hay, i))
    .map((a) => {
      const span = spanAt(needle, hay, a.at);
      const inOrder = span.start >= between.after && span.end <= between.before;
      return { ...a, span, inOrder, total: a.score + (inOrder ? orderGain : 0) + 0.01 * Math.min(10, a.left + a.right) };
    })
    .sort((a, b) => b.total - a.total || a.at - b.at);
  const [best] = scored;
  if (!best || best.score < leastGuess) return null;
  const reach = Math.min(compared, needle.window.count) + slack;
  const rival = scored.find((s) => Math.abs(s.at - best.at) > reach)?.total ?? (more ? leastGuess + orderGain : 0);
  const isEnough = best.score >= (best.inOrder ? leastScore : leastMoved) && best.total - rival >= margin;
  const place = placeAbout(needle, hay, best.at, reach);
  if (place === null) return { span: best.span, sure: false };
  return { span: spanAt(needle, hay, place.at), sure: isEnough && place.sure };
}

/** Where the quote is when its context is aligned with the text about a place: that tells occurrences side by side apart. */
function placeAbout({ window, quote }: Needle, { tokens }: Haystack, at: number, reach: number): { at: number; sure: boolean } | null {
  const from = Math.max(0, at - reach);
  const text = part(tokens, from, at + quote.end - quote.first + reach);
  const { kind, first, sure } = fateOf(aligned(window, text), quote.first, quote.end);
  return kind === 'whole' ? { at: from + first, sure } : null;
}
