import type { Span } from '../../core/analysis';
import type { AnchorState, Annotation, Placement, Selector } from '../model';
import { isTold } from './amongCopies';
import { byPosition } from './byPosition';
import { between, carry, compare, type Compared } from './carry';
import { codePoints } from './codePoints';
import { copiesIn } from './copies';
import { findByContext, findExact, type Between } from './find';
import type { Found } from './found';
import { haystack, type Haystack } from './haystack';
import { needleOf } from './needle';
import { sameWords } from './sameWords';

/**
 * Finds annotations, in the order of their file, in a text that may have changed since they were made. For each selector,
 * until one is sure: its paragraph, unchanged; all of its context; the `committed` text (what git has), in which it stands
 * exactly, compared with the present one; the place where most of its context stands, well ahead of any other. What is not
 * sure is `unsure`, with the best guess, or an `orphan`: never placed silently wrong; and so is what has other words in it,
 * white space, marks and case aside. About linear in the texts and the annotations.
 */
export function anchor(
  text: string,
  annotations: readonly Annotation[],
  committed?: string | null,
): Map<string, Placement> {
  const pieces = annotations.flatMap(({ selectors }) =>
    selectors.map((selector, i): Piece => ({ selector, isFirst: i === 0, found: null, isGone: false })),
  );
  const sought = exactly(text, pieces);
  if (sought.left.length > 0) {
    if (committed && committed !== text) throughCommitted(sought.left, text, committed);
    byContext(pieces, sought.hay());
  }
  doubtCopies(text, pieces);
  const placements = new Map<string, Placement>();
  let next = 0;
  for (const { id, selectors } of annotations) {
    placements.set(id, placementOf(text, pieces.slice(next, next + selectors.length)));
    next += selectors.length;
  }
  return placements;
}

interface Piece {
  readonly selector: Selector;
  /** Whether it is the first of its annotation: those are in text order. */
  readonly isFirst: boolean;
  found: Found | null;
  /** The committed text has it, and what became of it is not in the present one. */
  isGone: boolean;
}

/**
 * Places what stands where its hint, its unchanged paragraph or all of its context says. The text is cut into words when it
 * has to be.
 */
function exactly(text: string, pieces: readonly Piece[]): { left: readonly Piece[]; hay: () => Haystack } {
  const positions = byPosition(text);
  let words: Haystack | null = null;
  const hay = (): Haystack => (words ??= haystack(text));
  const left = pieces.filter((piece) => {
    const { selector } = piece;
    const span = positions.find(selector);
    piece.found = span ? { span, sure: true } : findExact(needleOf(selector, hay()), hay());
    if (!span && piece.found) positions.learn(selector, piece.found.span);
    return !piece.found;
  });
  return { left, hay };
}

function throughCommitted(pieces: readonly Piece[], text: string, committed: string): void {
  const old = pieces.map(({ selector, isFirst }): Piece => ({ selector, isFirst, found: null, isGone: false }));
  exactly(committed, old);
  let compared: Compared | null = null;
  pieces.forEach((piece, i) => {
    const there = old[i].found;
    if (!there) return;
    compared ??= compare(committed, text);
    const { span, sure } = carry(compared, there.span);
    const guess = span ?? between(compared, there.span);
    if (guess) piece.found = { span: guess, sure };
    else piece.isGone = true;
  });
}

/**
 * Neighbours in the file that are placed for sure say where one is to be looked for; where a paragraph was moved they say
 * nothing.
 */
function byContext(pieces: readonly Piece[], hay: Haystack): void {
  const nextStart = new Float64Array(pieces.length + 1).fill(Infinity);
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { found, isFirst } = pieces[i];
    nextStart[i] = isFirst && found?.sure ? found.span.start : nextStart[i + 1];
  }
  let previousEnd = 0;
  pieces.forEach((piece, i) => {
    const before = nextStart[i + 1];
    const isKnown = piece.isFirst && before >= previousEnd;
    if (!piece.found?.sure) {
      const found = findByContext(
        needleOf(piece.selector, hay),
        hay,
        isKnown ? { after: previousEnd, before } : anywhere,
      );
      piece.found = together(piece, found);
    }
    if (piece.isFirst && piece.found?.sure) previousEnd = piece.found.span.end;
  });
}

/** Of several paragraphs that say the same, only what tells them apart makes a place sure. */
function doubtCopies(text: string, pieces: readonly Piece[]): void {
  const ground = { text, copies: copiesIn(text), points: codePoints(text) };
  const isAlone = ({ found, isFirst }: Piece): boolean =>
    isFirst && found !== null && found.sure && ground.copies.of(found.span).length < 2;
  const next = new Float64Array(pieces.length + 1).fill(Infinity);
  for (let i = pieces.length - 1; i >= 0; i--) next[i] = isAlone(pieces[i]) ? pieces[i].found!.span.start : next[i + 1];
  let after = 0;
  pieces.forEach((piece, i) => {
    const { found, selector } = piece;
    if (isAlone(piece)) after = found!.span.end;
    else if (found?.sure && !isTold(ground, selector, found.span, { after, before: next[i + 1] }))
      piece.found = { ...found, sure: false };
  });
}

/** What the committed text says and what the context says: sure where they agree, or the first has nothing to say. */
function together({ found, isGone }: Piece, byContext: Found | null): Found | null {
  if (!found) return byContext && { ...byContext, sure: byContext.sure && !isGone };
  const isSame = byContext?.span.start === found.span.start && byContext.span.end === found.span.end;
  return isSame ? { ...found, sure: byContext.sure } : found;
}

const anywhere: Between = { after: 0, before: Infinity };

/** All pieces of an annotation, or none of it: it has no place without one of them. */
function placementOf(text: string, pieces: readonly Piece[]): Placement {
  const spans: Span[] = [];
  let state: AnchorState = 'kept';
  for (const { found, selector } of pieces) {
    if (!found) return { state: 'orphan', spans: [] };
    const span = withEdges(text, found.span, selector.exact);
    spans.push(span);
    if (!found.sure || !sameWords(selector.exact, text.slice(span.start, span.end))) state = 'unsure';
    else if (state === 'kept' && !isKept(text, span, selector)) state = 'moved';
  }
  return {
    state: areTogether(
      spans,
      pieces.map((p) => p.selector),
    )
      ? state
      : 'unsure',
    spans,
  };
}

/** Pieces of one annotation may come apart by so much more than they were, in code units. */
const widestGap = 400;

/**
 * Whether pieces stand in the order they had, apart from one another, and about as near. Those without hints are in text
 * order.
 */
function areTogether(spans: readonly Span[], selectors: readonly Selector[]): boolean {
  for (let i = 1; i < spans.length; i++) {
    const [a, b] = [selectors[i - 1].hint, selectors[i].hint];
    const was = a && b ? (a.start <= b.start ? b.start - a.end : a.start - b.end) : 0;
    const isTurned = a !== null && b !== null && b.start < a.start;
    const is = isTurned ? spans[i - 1].start - spans[i].end : spans[i].start - spans[i - 1].end;
    if ((is < 0 && was >= 0) || is > 2 * Math.max(was, 0) + widestGap) return false;
  }
  return true;
}

/** White space and invisible characters at a quote's edges are no words; here they come back where they stand in the text. */
function withEdges(text: string, span: Span, exact: string): Span {
  const start = span.start - (exact.length - exact.trimStart().length);
  const end = span.end + (exact.length - exact.trimEnd().length);
  return start >= 0 && end - start === exact.length && text.startsWith(exact, start) ? { start, end } : span;
}

function isKept(text: string, { start, end }: Span, { exact, prefix, suffix }: Selector): boolean {
  return (
    text.slice(start, end) === exact && (text.startsWith(prefix, start - prefix.length) || text.startsWith(suffix, end))
  );
}
