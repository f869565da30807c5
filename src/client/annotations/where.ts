import type { AnnotationView, Position, Range } from '../../protocol';
import { compare } from '../shared/ranges';

/** Does the range cover the position, its end included? */
const touches = ({ start, end }: Range, position: Position): boolean =>
  compare(start, position) <= 0 && compare(position, end) <= 0;

/** The annotations one of whose pieces touches the position, the innermost (the shortest piece) first. */
export function viewsAt(views: readonly AnnotationView[], position: Position): AnnotationView[] {
  const found = views.flatMap((view) => {
    const piece = pieceAt(view, position);
    return piece < 0 ? [] : [{ view, range: view.ranges[piece] }];
  });
  return found.sort((a, b) => length(a.range, b.range)).map(({ view }) => view);
}

/** Which piece of an annotation touches the position; -1 when none does. */
export const pieceAt = ({ ranges }: AnnotationView, position: Position): number =>
  ranges.findIndex((range) => touches(range, position));

/**
 * The annotation whose first piece begins next after (or before) the position, round the end. Null when there is none in the
 * text.
 */
export function nextView(
  views: readonly AnnotationView[],
  position: Position,
  direction: 'next' | 'previous',
): AnnotationView | null {
  const placed = views
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => compare(a.ranges[0].start, b.ranges[0].start));
  const found =
    direction === 'next'
      ? (placed.find(({ ranges }) => compare(ranges[0].start, position) > 0) ?? placed[0])
      : (placed.findLast(({ ranges }) => compare(ranges[0].start, position) < 0) ?? placed.at(-1));
  return found ?? null;
}

/** A piece within another's lines is the shorter; over as many lines, the one with fewer characters. */
function length(a: Range, b: Range): number {
  const lines = (range: Range) => range.end.line - range.start.line;
  const columns = (range: Range) => range.end.character - range.start.character;
  return lines(a) - lines(b) || columns(a) - columns(b);
}
