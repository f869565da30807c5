import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MapPlace } from '../../model/placeMap';

/** A point of the picture, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** What part of the map a picture shows. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** The places it was fitted to: the story's core, or all. */
  readonly fit: 'core' | 'all';
  /** How much closer than fitted: 1 as fitted. */
  readonly zoom: number;
  /** The middle of the picture on the projected globe of radius 1; null as fitted. */
  readonly centre: Point | null;
}

/** The view that shows the story's core, or all places, with some room. */
export const fitted = (fit: View['fit'], width: number, height: number): View => ({
  width,
  height,
  fit,
  zoom: 1,
  centre: null,
});

/** The projection of a view: Equal Earth (Šavrič, Patterson and Jenny 2018), turned so that the places lie in its middle. */
export function projectionOf(places: readonly MapPlace[], view: View): GeoProjection {
  const { projection, scale, centre } = frameOf(places, view);
  return placed(projection, scale, centre, view);
}

/** The view after a zoom in or out, with the same point of the map under `at` (the middle if left out). */
export function zoomed(places: readonly MapPlace[], view: View, factor: number, at?: Point): View {
  const frame = frameOf(places, view);
  const scale = withinScales(frame.scale * factor, view);
  const [x, y] = at ?? middleOf(view);
  const [right, down] = [x - view.width / 2, y - view.height / 2];
  const part = 1 / frame.scale - 1 / scale;
  return {
    ...view,
    zoom: scale / frame.fittedScale,
    centre: onGlobe([frame.centre[0] + right * part, frame.centre[1] + down * part]),
  };
}

/** The view after the map was moved by so many pixels: to the right, and down. */
export function moved(places: readonly MapPlace[], view: View, right: number, down: number): View {
  const { scale, centre } = frameOf(places, view);
  return { ...view, centre: onGlobe([centre[0] - right / scale, centre[1] - down / scale]) };
}

/** The view with these places in its middle: no closer than it is for one, and fitted to them if there are more. */
export function centredOn(places: readonly MapPlace[], view: View, targets: readonly MapPlace[]): View {
  const { projection, scale, fittedScale } = frameOf(places, view);
  if (targets.length === 0) return view;
  const bounds = boundsOf(projection, targets.map(pointOf));
  const fits = Math.min((0.7 * view.width) / bounds.width, (0.7 * view.height) / bounds.height);
  const next = withinScales(targets.length > 1 ? fits : scale, view);
  return { ...view, zoom: next / fittedScale, centre: onGlobe(bounds.middle) };
}

/** How far apart places come at the closest zoom, in pixels. */
export function widestApart(places: readonly MapPlace[], view: View, targets: readonly MapPlace[]): number {
  const { width, height } = boundsOf(frameOf(places, view).projection, targets.map(pointOf));
  return closest * Math.max(width, height);
}

/** Pixels for the globe's radius at the closest zoom: about ten for a kilometre. */
const closest = 60_000;

/** The projected globe of radius 1 is so many wide and high, from its middle. */
const [halfWidth, halfHeight] = [2.71, 1.32];

/** At least this wide a part of the world is shown, in degrees, so that one town still lies in its country. */
const leastDegrees = 3;

interface Frame {
  /** Turned, of radius 1, with its middle at [0, 0]. */
  readonly projection: GeoProjection;
  readonly scale: number;
  /** The scale at zoom 1. */
  readonly fittedScale: number;
  readonly centre: Point;
}

function frameOf(places: readonly MapPlace[], view: View): Frame {
  const targets = targetsOf(places, view.fit);
  const projection = placed(geoEqualEarth(), 1, [0, 0], { width: 0, height: 0 });
  projection.rotate([-middleLongitude(targets.map((place) => place.lon)), 0]);
  const { scale, centre } = fit(projection, targets, view);
  return {
    projection,
    scale: withinScales(scale * view.zoom, view),
    fittedScale: scale,
    centre: view.centre ?? centre,
  };
}

/** The places to be in view: all of them where the story has no core. */
function targetsOf(places: readonly MapPlace[], fit: View['fit']): readonly MapPlace[] {
  const core = places.filter((place) => place.core);
  return fit === 'core' && core.length > 0 ? core : places;
}

function fit(projection: GeoProjection, targets: readonly MapPlace[], view: View): { scale: number; centre: Point } {
  if (targets.length === 0) return { scale: leastScale(view), centre: [0, 0] };
  const around = targets.flatMap(({ lat, lon }): Point[] => [
    [lon - leastDegrees, inWorld(lat - leastDegrees)],
    [lon + leastDegrees, inWorld(lat + leastDegrees)],
  ]);
  const bounds = boundsOf(projection, around);
  const [width, height] = [Math.max(1, view.width - 2 * rimWidth), Math.max(1, view.height - 2 * rimWidth)];
  return { scale: Math.min(width / bounds.width, height / bounds.height), centre: bounds.middle };
}

/** The box around points, given as longitude and latitude, on the projected globe. */
function boundsOf(
  projection: GeoProjection,
  coordinates: readonly Point[],
): { readonly width: number; readonly height: number; readonly middle: Point } {
  const points = coordinates.map(([lon, lat]) => projection([lon, lat]) ?? [0, 0]);
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return { width: right - left, height: bottom - top, middle: [(left + right) / 2, (top + bottom) / 2] };
}

/** What is kept free of fitted places, for the marks at the rim. */
const rimWidth = 36;

function placed(
  projection: GeoProjection,
  scale: number,
  [x, y]: Point,
  { width, height }: Pick<View, 'width' | 'height'>,
): GeoProjection {
  return projection.scale(scale).translate([width / 2 - x * scale, height / 2 - y * scale]);
}

const pointOf = ({ lon, lat }: MapPlace): Point => [lon, lat];
const middleOf = ({ width, height }: View): Point => [width / 2, height / 2];
const leastScale = ({ width, height }: View): number => Math.min(width / (2 * halfWidth), height / (2 * halfHeight));
const withinScales = (scale: number, view: View): number => clamp(scale, leastScale(view), closest);
const onGlobe = ([x, y]: Point): Point => [clamp(x, -halfWidth, halfWidth), clamp(y, -halfHeight, halfHeight)];
const inWorld = (lat: number): number => clamp(lat, -85, 85);
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const extent = (values: readonly number[]): Point => [least(values), -least(values.map((value) => -value))];
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** Longitude in the middle of places, the short way round the globe (circular mean). */
function middleLongitude(longitudes: readonly number[]): number {
  const x = longitudes.reduce((sum, l) => sum + Math.cos((l * Math.PI) / 180), 0);
  const y = longitudes.reduce((sum, l) => sum + Math.sin((l * Math.PI) / 180), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}
