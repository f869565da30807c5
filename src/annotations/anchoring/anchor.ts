import type { Span } from '../../core/analysis';
import type { AnchorState, Annotation, Placement, Selector } from '../model';
import { between, carry, compare, type Compared } from './carry';
import { findByContext, findExact, type Between, type Found } from './find';
import { haystack, type Haystack } from './haystack';
import { needleOf, type Needle } from './needle';

/**
 * Finds annotations, in the order of their file, in a text that may have changed since they were made. For each selector, until one
 * is sure: its paragraph, unchanged; all of its context; the `committed` text (what git has), in which it stands exactly, compared
 * with the present one; the place where most of its context stands, well ahead of any other. What is not sure is `unsure`, with the
 * best guess, or an `orphan`: never placed silently wrong. About linear in the texts and the annotations.
 */
export function anchor(text: string, annotations: readonly Annotation[], committed?: string | null): Map<string, Placement> {
  const hay = haystack(text);
  const pieces = annotations.flatMap(({ selectors }) => selectors.map((selector) => pieceOf(selector, hay)));
  for (const piece of pieces) piece.found = findExact(piece.needle, hay);
  if (committed && committed !== text) throughCommitted(pieces.filter((p) => !p.found), text, committed);
  byContext(pieces, hay);
  const placements = new Map<string, Placement>();
  let next = 0;
  for (const { id, selectors } of annotations) placements.set(id, placementOf(text, pieces.slice(next, (next += selectors.length))));
  return placements;
}

interface Piece {
  readonly needle: Needle;
  found: Found | null;
  /** The committed text has it, and what became of it is not in the present one. */
  isGone: boolean;
}

const pieceOf = (selector: Selector, hay: Haystack): Piece => ({ needle: needleOf(selector, hay), found: null, isGone: false });

function throughCommitted(pieces: readonly Piece[], text: string, committed: string): void {
  if (pieces.length === 0) return;
  const old = haystack(committed);
  let compared: Compared | null = null;
  for (const piece of pieces) {
    const there = findExact(needleOf(piece.needle.selector, old), old);
    if (!there) continue;
    compared ??= compare(committed, text);
    const { span, sure } = carry(compared, there.span);
    const guess = span ?? between(compared, there.span);
    if (guess) piece.found = { span: guess, sure };
    else piece.isGone = true;
  }
}

function byContext(pieces: readonly Piece[], hay: Haystack): void {
  const before = new Float64Array(pieces.length).fill(Infinity);
  for (let i = pieces.length - 2; i >= 0; i--) {
    const { found } = pieces[i + 1];
    before[i] = found?.sure ? found.span.start : before[i + 1];
  }
  let after = 0;
  pieces.forEach((piece, i) => {
    const between: Between = { after, before: before[i] >= after ? before[i] : Infinity };
    if (!piece.found) {
      const found = findByContext(piece.needle, hay, between);
      piece.found = found && { ...found, sure: found.sure && !piece.isGone };
    }
    if (piece.found?.sure) after = piece.found.span.end;
  });
}

/** All pieces of an annotation, or none of it: it has no place without one of them. */
function placementOf(text: string, pieces: readonly Piece[]): Placement {
  const spans: Span[] = [];
  let state: AnchorState = 'kept';
  for (const { found, needle } of pieces) {
    if (!found) return { state: 'orphan', spans: [] };
    const span = withEdges(text, found.span, needle.selector.exact);
    spans.push(span);
    if (!found.sure) state = 'unsure';
    else if (state === 'kept' && !isKept(text, span, needle.selector)) state = 'moved';
  }
  return { state, spans };
}

/** White space at a quote's edges is no token; here it comes back where it stands in the text. */
function withEdges(text: string, { start, end }: Span, exact: string): Span {
  const wide = { start: start - (exact.length - exact.trimStart().length), end: end + (exact.length - exact.trimEnd().length) };
  return text.slice(Math.max(0, wide.start), wide.end) === exact ? wide : { start, end };
}

function isKept(text: string, { start, end }: Span, { exact, prefix, suffix }: Selector): boolean {
  return text.slice(start, end) === exact && (text.startsWith(prefix, start - prefix.length) || text.startsWith(suffix, end));
}
