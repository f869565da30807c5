import type { Span } from '../../src/core/analysis';

/** A text with stretches of it replaced, and where its offsets went. */
export interface Rewriting {
  readonly text: string;
  /** The offset in the new text of an offset in the old one; inside a replaced stretch, its start or end. */
  to(offset: number): number;
}

export interface Replacement extends Span {
  readonly by: string;
}

/** Replaces stretches that do not overlap. */
export function rewrite(text: string, replacements: readonly Replacement[]): Rewriting {
  const sorted = [...replacements].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  const moves: { start: number; end: number; newStart: number; newEnd: number }[] = [];
  for (const { start, end, by } of sorted) {
    if (start < at) throw new Error(`replacements overlap at ${start}`);
    result += text.slice(at, start);
    moves.push({ start, end, newStart: result.length, newEnd: result.length + by.length });
    result += by;
    at = end;
  }
  result += text.slice(at);
  const to = (offset: number): number => {
    const last = moves.findLast((m) => m.start < offset);
    if (!last) return offset;
    return offset >= last.end ? offset - last.end + last.newEnd : last.newStart;
  };
  return { text: result, to };
}
