import type { AnnotationView, Range } from '../../protocol';
import { compare } from '../shared/ranges';

/** Layers beyond the last look alike. */
const layerCount = 3;

/**
 * Where lines of labels over the same words are drawn, so that each can be seen: the outermost in layer 0, what lies in or over
 * it in layer 1, and so on. By annotation id, for those that stand in the text; linear but for sorting.
 */
export function layersOf(views: readonly AnnotationView[]): ReadonlyMap<string, number> {
  const placed = views.filter(({ ranges }) => ranges.length > 0).map((view) => ({ view, hull: hullOf(view.ranges) }));
  placed.sort((a, b) => compare(a.hull.start, b.hull.start) || compare(b.hull.end, a.hull.end));
  const ends: Range['end'][] = [];
  const layers = new Map<string, number>();
  for (const { view, hull } of placed) {
    const free = ends.findIndex((end) => compare(end, hull.start) <= 0);
    const layer = free >= 0 ? free : Math.min(ends.length, layerCount - 1);
    if (!ends[layer] || compare(ends[layer], hull.end) < 0) ends[layer] = hull.end;
    layers.set(view.id, layer);
  }
  return layers;
}

/** From the first piece's start to the last one's end. */
const hullOf = (ranges: readonly Range[]): Range => ({ start: ranges[0].start, end: ranges[ranges.length - 1].end });
