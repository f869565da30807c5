import type { Span } from '../../core/analysis';
import type { TokenList } from './tokens';
import { aligned, part } from './aligned';
import { candidatesOf, neighbourhoodOf, stands, votesFor } from './candidates';
import { gapBetween } from './carry';
import { outcomeOf, type AlignmentOutcome } from './alignmentOutcome';
import { findFuzzy } from './fuzzy';
import type { Found } from './found';
import type { Haystack } from './haystack';
import { spanAt, type Needle } from './needle';
import { agreement, compared, scoreAt, slack, weightsOf, type Agreement } from './score';
import { rangeSpan } from './tokenRange';
import { foldedOffset, tokenAfter } from './tokens';

/** A place is sure when so much of the context stands around it, */
const leastScore = 0.45;
/** and so much more than around any other that is not right beside it. */
const margin = 0.2;
/** A guess has at least so much. */
const leastGuess = 0.2;
/** Where the quote itself is not, so much of the context has to be. */
const leastChanged = 0.5;
/** Out of order with its neighbours, a place needs so much. */
const leastMoved = 0.6;
/** What a place between its neighbours gains. */
const orderGain = 0.15;

/** Between which offsets a quote's neighbours in the file stand, where that is known. */
export interface Between {
  readonly after: number;
  readonly before: number;
}

/**
 * Finds a quote that stands where its paragraph, unchanged, or all of its context says. Null when it does not, or more than
 * once.
 */
export function findExact(needle: Needle, hay: Haystack): Found | null {
  const agreements = candidatesOf(needle, hay, null).at.map((at) => agreement(needle, hay, at));
  const paragraph = needle.selector.hint && hay.paragraph(needle.selector.hint.paragraph);
  const inside = paragraph ? agreements.filter((a) => fillsParagraph(a, needle, hay, paragraph)) : [];
  const one = inside.length === 1 ? inside : agreements.filter((a) => a.full);
  return one.length === 1 ? { span: spanAt(needle, hay, one[0].at), sure: true } : null;
}

/** True when the context agrees as far as the paragraph goes. */
function fillsParagraph(
  { at, left, right }: Agreement,
  needle: Needle,
  { tokens }: Haystack,
  paragraph: Span,
): boolean {
  const { quote, window } = needle;
  const first = tokenAfter(tokens, foldedOffset(tokens.folded, paragraph.start));
  const end = tokenAfter(tokens, foldedOffset(tokens.folded, paragraph.end));
  if (at < first || at >= end) return false;
  const quoteEnd = at + quote.end - quote.first;
  return left >= Math.min(at - first, quote.first) && right >= Math.min(end - quoteEnd, window.count - quote.end);
}

/** Finds the place where most of a quote's context stands around it. Null when there is none that could be meant. */
export function findByContext(needle: Needle, hay: Haystack, between: Between): Found | null {
  const there = findWords(needle, hay, between);
  return there?.sure ? there : findChanged(needle, hay, there);
}

interface Guess extends Found {
  readonly score: number;
}

/** Where the quote stands word for word, with the best of contexts. */
function findWords(needle: Needle, hay: Haystack, between: Between): Guess | null {
  const expected = between.after > 0 ? tokenAfter(hay.tokens, foldedOffset(hay.tokens.folded, between.after)) : null;
  const { at, more } = candidatesOf(needle, hay, expected);
  const scored = likeliest(
    needle,
    hay,
    at.map((i) => agreement(needle, hay, i)),
  )
    .map((a) => {
      const span = spanAt(needle, hay, a.at);
      const score = a.full ? 1 : scoreAt(needle, hay, a.at);
      const inOrder = span.start >= between.after && span.end <= between.before;
      return {
        ...a,
        span,
        score,
        inOrder,
        total: score + (inOrder ? orderGain : 0) + 0.01 * Math.min(10, a.left + a.right),
      };
    })
    .sort((a, b) => b.total - a.total || a.at - b.at);
  const [best] = scored;
  if (!best || best.score < leastGuess) return null;
  const rival =
    scored.find((s) => Math.abs(s.at - best.at) > reachOf(needle))?.total ?? (more ? leastGuess + orderGain : 0);
  const isEnough = best.score >= (best.inOrder ? leastScore : leastMoved) && best.total - rival >= margin;
  const { outcome, from } = placeAbout(needle, hay, best.at);
  const isThere = outcome.kind === 'whole' && from + outcome.first === best.at;
  return { span: best.span, sure: isEnough && isThere && outcome.sure, score: best.score };
}

/** So many places are compared in full. */
const mostCompared = 8;

/** The places that most rare words of the context stand near, or next to the quote as they did. */
function likeliest(needle: Needle, hay: Haystack, places: readonly Agreement[]): readonly Agreement[] {
  if (places.length <= mostCompared) return places;
  const votes = votesFor(
    needle,
    hay,
    places.map((p) => p.at),
  );
  const rank = places.map((place, i) => ({ place, votes: votes[i] + 0.5 * (place.left + place.right) }));
  return rank
    .sort((a, b) => b.votes - a.votes || a.place.at - b.place.at)
    .slice(0, mostCompared)
    .map((r) => r.place);
}

/** Where the context stands, when something was done to the quote itself; else what was found of it. */
function findChanged(needle: Needle, hay: Haystack, other: Guess | null): Found | null {
  const at = neighbourhoodOf(needle, hay);
  if (at === null) return other;
  const { outcome, from, to, text } = placeAbout(needle, hay, at);
  const weights = weightsOf(needle, hay);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const score = total === 0 ? 0 : weights.reduce((sum, w, i) => sum + (to[i] >= 0 ? w : 0), 0) / total;
  if (score < leastChanged || (other && score < other.score)) return other;
  const fuzzy = findFuzzy(needle, hay, from, from + text.ids.length);
  if (fuzzy) return { span: fuzzy, sure: false };
  const { quote } = needle;
  if (outcome.kind === 'gone') {
    const gap = gapBetween(to, text.ids.length, quote.first, quote.end);
    return gap ? { span: spanOf(hay, from + gap.first, from + gap.end), sure: false } : other;
  }
  // where it stands word for word, more than this has been looked at
  const isAsked = outcome.kind !== 'whole' || !stands(needle, hay, from + outcome.first);
  const isSure = outcome.sure && isAsked && score >= leastMoved && !other;
  return { span: spanOf(hay, from + outcome.first, from + outcome.end), sure: isSure };
}

const reachOf = ({ window }: Needle): number => Math.min(2 * compared, window.count) + slack;

const spanOf = ({ tokens, text }: Haystack, first: number, end: number): Span =>
  rangeSpan(tokens, { first, end, skip: 0, drop: 0 }, text.length);

interface About {
  readonly outcome: AlignmentOutcome;
  /** The text looked at: its first token, its tokens, and what each of the needle's is in it. */
  readonly from: number;
  readonly text: TokenList;
  readonly to: Int32Array;
}

/** What becomes of a quote when its context is aligned with the text about a place: that tells occurrences side by side apart. */
function placeAbout(needle: Needle, { tokens }: Haystack, at: number): About {
  const { window, quote } = needle;
  const from = Math.max(0, at - reachOf(needle));
  const text = part(tokens, from, Math.min(tokens.count, at + quote.end - quote.first + reachOf(needle)));
  const both = aligned(window, text);
  return { outcome: outcomeOf(both, quote.first, quote.end), from, to: both.to, text };
}
