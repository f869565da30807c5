import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import countries from './world.json';
import { shapeIds } from './shapeIds.data';

export type Shape = Feature<Polygon | MultiPolygon, { readonly name: string }>;

let outlines: readonly Shape[] | undefined;
let byCode: ReadonlyMap<string, Shape> | undefined;

/** The countries' outlines (Natural Earth, public domain; see scripts/gazetteers/world.ts), made when first drawn. */
export function countryShapes(): readonly Shape[] {
  const topology = countries as unknown as Topology;
  return (outlines ??= (feature(topology, topology.objects.countries) as FeatureCollection).features as Shape[]);
}

/** The outline of a country by its alpha-2 code; undefined for those too small to have one. */
export function shapeOf(code: string): Shape | undefined {
  byCode ??= new Map(
    countryShapes().flatMap((shape) => {
      const known = shapeIds.get(String(shape.id ?? shape.properties.name));
      return known === undefined ? [] : [[known, shape] as const];
    }),
  );
  return byCode.get(code);
}
