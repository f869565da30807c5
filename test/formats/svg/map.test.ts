import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MapPlace } from '../../../src/formats/model/placeMap';
import { mapSvg } from '../../../src/formats/svg/mapSvg';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const place = (name: string, lat: number, lon: number, mentions = 1): MapPlace => ({
  id: name,
  name,
  country: null,
  lat,
  lon,
  mentions,
  ranges: [range],
});
const model = (...places: MapPlace[]) => ({ uri: 'a', version: 1, title: 'T', places, unplaced: [] });
const view = { width: 800, height: 400, zoom: 1 };

/** Centres of the circles, by name. */
function circles(svg: string): Map<string, { x: number; y: number; r: number }> {
  const found = [...svg.matchAll(/<title>([^,<]+)[^<]*<\/title><circle cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)"/g)];
  return new Map(found.map(([, name, x, y, r]) => [name, { x: Number(x), y: Number(y), r: Number(r) }]));
}

/** Where the labels lie, by the width the map counts on. */
function labels(svg: string): { name: string; left: number; right: number; y: number }[] {
  return [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"(?: text-anchor="(\w+)")?>([^<]+)</g)].map(
    ([, at, y, anchor, name]) => {
      const width = name.length * 7;
      const left = Number(at) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      return { name, left, right: left + width, y: Number(y) - 4 };
    },
  );
}

describe('map', () => {
  it('draws every place inside the picture, north up and east right', () => {
    const at = circles(
      mapSvg(
        model(place('Beirut', 33.9, 35.5), place('Damascus', 33.5, 36.3), place('Ankara', 39.9, 32.9)),
        view,
        false,
      ),
    );
    for (const { x, y } of at.values()) assert.ok(x > 0 && x < 800 && y > 0 && y < 400);
    assert.ok(at.get('Ankara')!.y < at.get('Beirut')!.y && at.get('Beirut')!.x < at.get('Damascus')!.x);
  });
  it('keeps places on both sides of the date line together', () => {
    const at = circles(mapSvg(model(place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)), view, false));
    assert.ok(at.get('Suva')!.x < at.get('Apia')!.x && at.get('Apia')!.x - at.get('Suva')!.x < 600);
  });
  it('sizes circles by mentions', () => {
    const at = circles(mapSvg(model(place('a', 10, 10, 9), place('b', 12, 12, 1)), view, false));
    assert.ok(at.get('a')!.r > at.get('b')!.r);
  });
  it('writes no name over another or over a circle, and those that have room', () => {
    const points = fc.array(
      fc.record({
        lat: fc.integer({ min: -60, max: 70 }),
        lon: fc.integer({ min: -170, max: 170 }),
        mentions: fc.integer({ min: 1, max: 20 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(points, (all) => {
        const svg = mapSvg(
          model(...all.map(({ lat, lon, mentions }, i) => place(`Town ${i}`, lat, lon, mentions))),
          view,
          false,
        );
        const boxes = labels(svg);
        for (const a of boxes) {
          for (const b of boxes)
            assert.ok(
              a === b || a.left > b.right || b.left > a.right || Math.abs(a.y - b.y) >= 13,
              `${a.name} ${b.name}`,
            );
          for (const [name, { x, y, r }] of circles(svg)) {
            assert.ok(
              name === a.name || x + r <= a.left || x - r >= a.right || y + r <= a.y - 6 || y - r >= a.y + 6,
              `${a.name} ${name}`,
            );
          }
        }
      }),
      { numRuns: 30 },
    );
    const near = mapSvg(
      model(
        place('London', 51.5, -0.1, 2),
        place('Germany', 51, 9),
        place('Leipzig', 51.3, 12.4, 4),
        place('Paris', 48.9, 2.4),
      ),
      view,
      false,
    );
    assert.deepEqual(
      labels(near)
        .map(({ name }) => name)
        .sort(),
      ['Germany', 'Leipzig', 'London', 'Paris'],
    );
  });
  it('draws the world when there is no place', () => assert.ok(mapSvg(model(), view, false).includes('class="land"')));
  it('escapes names', () => assert.ok(!mapSvg(model(place('<script>', 1, 1)), view, true).includes('<script')));
});
