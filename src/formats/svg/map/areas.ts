import { geoContains, geoPath, type GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Spot } from './labels';
import type { View } from './view';
import type { Shape } from './world';

/** A country in the picture. */
export interface Area {
  /** Its outline as far as it is in the picture. */
  readonly d: string;
  /** Where its name may stand: the middle of what is seen of its largest part first. */
  readonly spots: readonly Spot[];
}

/** Smaller ones, in square pixels, cannot be seen as areas. */
const leastSeen = 80;

/** The country as an area of the picture (the projection has to be clipped to it); null when it lies outside or is too small to see. */
export function areaOf(shape: Shape, projection: GeoProjection, view: View): Area | null {
  const path = geoPath(projection).digits(1);
  const part = largestPart(shape, projection);
  if (!part || path.area(part) < leastSeen) return null;
  return { d: path(shape) ?? '', spots: spotsIn(part, projection, view) };
}

function largestPart({ geometry }: Shape, projection: GeoProjection): Polygon | null {
  const path = geoPath(projection);
  const parts: Polygon[] =
    geometry.type === 'Polygon'
      ? [geometry]
      : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const sizes = parts.map((part) => path.area(part));
  const largest = Math.max(0, ...sizes);
  return largest > 0 ? parts[sizes.indexOf(largest)] : null;
}

/** The middle of what is seen, then a grid over it, nearest to the middle first; only points inside. */
function spotsIn(part: Polygon, projection: GeoProjection, { width, height }: View): Spot[] {
  const path = geoPath(projection);
  const [x, y] = path.centroid(part);
  const [[left, top], [right, bottom]] = path.bounds(part);
  const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const [l, t] = [Math.max(0, left), Math.max(0, top)];
  const [w, h] = [Math.min(width, right) - l, Math.min(height, bottom) - t];
  const grid = steps.flatMap((across) => steps.map((down) => [l + across * w, t + down * h] as const));
  const far = (a: readonly [number, number]): number => Math.hypot(a[0] - x, a[1] - y);
  const inside = ([a, b]: readonly [number, number]): boolean => {
    const place = projection.invert?.([a, b]);
    return !!place && geoContains(part, place);
  };
  const points = [[x, y] as const, ...grid.sort((a, b) => far(a) - far(b))].filter(inside);
  return points.map((at) => ({ at, anchor: 'middle' }));
}
