import type { Span } from '../../core/analysis';

/** A span over which one of the layers shows. */
export interface Piece<T> extends Span {
  readonly of: T;
}

/**
 * Flattens layers that nest (or cross) into disjoint pieces in text order: over each character the shortest layer shows,
 * of equally long ones the one with the lower rank. Neighbouring pieces of one layer are one piece.
 */
export function flatten<T extends Span & { readonly rank: number }>(layers: readonly T[]): Piece<T>[] {
  const byStart = layers.filter((layer) => layer.end > layer.start).sort((a, b) => a.start - b.start);
  const edges = [...new Set(byStart.flatMap((layer) => [layer.start, layer.end]))].sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  let active: T[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    active = active.filter((layer) => layer.end > start);
    while (next < byStart.length && byStart[next].start === start) active.push(byStart[next++]);
    if (active.length === 0) continue;
    const of = active.reduce(shows);
    const last = pieces[pieces.length - 1];
    if (last && last.of === of && last.end === start) pieces[pieces.length - 1] = { start: last.start, end, of };
    else pieces.push({ start, end, of });
  }
  return pieces;
}

function shows<T extends Span & { readonly rank: number }>(a: T, b: T): T {
  const difference = a.end - a.start - (b.end - b.start) || a.rank - b.rank;
  return difference <= 0 ? a : b;
}
