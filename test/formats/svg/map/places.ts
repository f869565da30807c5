import fc from 'fast-check';
import type { MapPlace, PlaceMap } from '../../../../src/formats/model/placeMap';
import { fitted, type View } from '../../../../src/formats/svg/map/view';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** A town of a map. */
export const town = (name: string, lat: number, lon: number, rest: Partial<MapPlace> = {}): MapPlace => ({
  id: name,
  name,
  country: null,
  code: null,
  form: 'point',
  lat,
  lon,
  mentions: 1,
  ranges: [range],
  sentence: `${name} was told of.`,
  core: true,
  ...rest,
});

/** A country of a map. */
export const country = (name: string, code: string, lat: number, lon: number): MapPlace =>
  town(name, lat, lon, { country: name, code, form: 'country' });

export const mapOf = (...places: MapPlace[]): PlaceMap => ({ title: 'T', places, unplaced: [] });

/** Fitted to all places. */
export const whole: View = fitted('all', 800, 400);

/** Any towns, some on one spot, and a few countries. */
export const anyPlaces = fc
  .array(
    fc.record({
      lat: fc.integer({ min: -60, max: 70 }),
      lon: fc.integer({ min: -180, max: 180 }),
      mentions: fc.integer({ min: 1, max: 20 }),
      core: fc.boolean(),
      code: fc.constantFrom(null, null, null, 'FR', 'LB', 'NZ', 'MT'),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ code, ...rest }, i) =>
      town(`Town ${i}`, rest.lat, rest.lon, { ...rest, code, form: code === null ? 'point' : 'country' }),
    ),
  );

/** Any part of the map of a size. */
export const anyView = fc.record({
  width: fc.constantFrom(240, 800),
  height: fc.constantFrom(240, 400),
  fit: fc.constantFrom('core' as const, 'all' as const),
  zoom: fc.double({ min: 0.1, max: 500, noNaN: true }),
  centre: fc.option(
    fc.tuple(fc.double({ min: -2.7, max: 2.7, noNaN: true }), fc.double({ min: -1.3, max: 1.3, noNaN: true })),
  ),
});
