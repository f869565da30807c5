import type { Range } from '../../protocol';

/** Wider gaps are only begun and ended: a line under half a page would mean nothing. In columns. */
const widest = 120;
const stub = 4;

/**
 * Where a thin line leads from one piece of an annotation to the next: through the gap, or where that is wide, out of one and
 * into the other.
 */
export function gapsBetween(pieces: readonly Range[], lineLength: (line: number) => number): Range[] {
  return pieces.slice(1).flatMap(({ start }, i) => {
    const { end } = pieces[i];
    const near = end.line === start.line && start.character - end.character <= widest;
    const after = {
      start: end,
      end: { line: end.line, character: Math.min(lineLength(end.line), end.character + stub) },
    };
    const before = { start: { line: start.line, character: Math.max(0, start.character - stub) }, end: start };
    return (near ? [{ start: end, end: start }] : [after, before]).filter(
      (gap) => gap.start.character < gap.end.character,
    );
  });
}
