/**
 * Makes the outlines of the world's countries small enough to be part of several bundles: `src/formats/svg/map/world.json`, from Natural
 * Earth's of 1:50 million (public domain, through `world-atlas`). Lines are simplified after Visvalingam and Whyatt (1993); islands too
 * small to see are left out, but for a country's largest.
 *
 *     npx tsx scripts/gazetteers/world.ts
 */
import { writeFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';

type Point = readonly [lon: number, lat: number];
type Country = (Polygon | MultiPolygon) & { readonly properties: { readonly name: string } };

/** Square degrees: corners that change less are left out, and islands and whole countries that are smaller. */
const [leastCorner, leastIsland, leastCountry] = [0.01, 0.05, 0.015];

/** Steps of a degree in the file. */
const precision = 100;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const arcs = topology.arcs.map(absolute);
/** The new numbers of arcs that are kept. */
const numbers = new Map<number, number>();

/** An arc's points in degrees; the file has differences in steps of its own. */
function absolute(arc: number[][]): Point[] {
  const { scale, translate } = topology.transform!;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A country without the smallest of its islands, with the arcs' new numbers; its name where it has no number. None if it is too small. */
function smaller(country: Country): unknown[] {
  const { type, id, properties } = country;
  const name = id === undefined ? { properties: { name: properties.name } } : {};
  const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const sizes = parts.map(([outer]) => areaOf(outer));
  const largest = Math.max(...sizes);
  if (largest < leastCountry) return [];
  const seen = parts.filter((_, i) => sizes[i] >= leastIsland || sizes[i] === largest);
  const arcs = seen.map((rings) => rings.map(renumbered));
  return [{ type, id, ...name, arcs: type === 'Polygon' ? arcs[0] : arcs }];
}

/** Numbers below zero name an arc backwards. */
function renumbered(ring: number[]): number[] {
  return ring.map((arc) => {
    const forwards = arc < 0 ? ~arc : arc;
    const number = numbers.get(forwards) ?? numbers.size;
    numbers.set(forwards, number);
    return arc < 0 ? ~number : number;
  });
}

function areaOf(ring: readonly number[]): number {
  const points = ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]));
  const parts = points
    .slice(1)
    .map((point, i) => (points[i][0] * point[1] - point[0] * points[i][1]) * narrowing(point));
  return Math.abs(parts.reduce((sum, part) => sum + part, 0)) / 2;
}

const narrowing = ([, lat]: Point): number => Math.cos((lat * Math.PI) / 180);

/** The points without those that change the line least, one after the other; a closed line stays a triangle. */
function simplified(points: readonly Point[]): Point[] {
  const line = [...points];
  const closed = String(line[0]) === String(line.at(-1));
  for (let least = 0; least < leastCorner && line.length > (closed ? 4 : 2);) {
    const corners = line.slice(1, -1).map((point, i) => cornerOf(line[i], point, line[i + 2]));
    least = Math.min(...corners);
    if (least < leastCorner) line.splice(1 + corners.indexOf(least), 1);
  }
  return line;
}

const cornerOf = (a: Point, b: Point, c: Point): number =>
  (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * narrowing(b);

function relative(points: readonly Point[]): Point[] {
  const steps = points.map(([lon, lat]): Point => [Math.round(lon * precision), Math.round(lat * precision)]);
  const moves = steps.map(([x, y], i): Point => (i === 0 ? [x, y] : [x - steps[i - 1][0], y - steps[i - 1][1]]));
  return moves.filter(([x, y], i) => i === 0 || x !== 0 || y !== 0);
}

const geometries = topology.objects.countries.geometries.flatMap((geometry) => smaller(geometry as Country));
const kept = [...numbers.keys()].map((arc) => relative(simplified(arcs[arc])));
const small = {
  type: 'Topology',
  transform: { scale: [1 / precision, 1 / precision], translate: [0, 0] },
  arcs: kept,
  objects: { countries: { type: 'GeometryCollection', geometries } },
};
writeFileSync('src/formats/svg/map/world.json', `${JSON.stringify(small)}\n`);
console.log(`${geometries.length} countries, ${kept.reduce((sum, arc) => sum + arc.length, 0)} points`);
