import type { Position, Range } from '../../protocol';

/** Ranges as the protocol has them: VS Code's own know these already. */
export const isEmpty = ({ start, end }: Range): boolean => compare(start, end) === 0;

export const sameRange = (a: Range, b: Range): boolean =>
  compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;

/** Is `a` in `b`, ends included? */
export const isInside = (a: Range, b: Range): boolean => compare(a.start, b.start) >= 0 && compare(a.end, b.end) <= 0;

/** Do they share a character, or at least an end? */
export const touch = (a: Range, b: Range): boolean => compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;

/** Negative when `a` comes first. */
export const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** The numbers alone of VS Code's ranges and selections. */
export const plainRange = ({ start, end }: Range): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
