import type { Position, Range } from '../protocol';

/** The item with the last mention that starts at or before the position, or -1: what a cursor there belongs to. */
export function indexAt(items: readonly { readonly ranges: readonly Range[] }[], position: Position): number {
  let best = -1;
  let last: Position | null = null;
  items.forEach(({ ranges }, index) => {
    for (const { start } of ranges) {
      if (compare(start, position) > 0) return;
      if (last !== null && compare(start, last) < 0) continue;
      last = start;
      best = index;
    }
  });
  return best;
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
