import assert from 'node:assert/strict';
import type { MapPlace } from '../../src/protocol';
import { mapGeoJson, mapSvg } from '../../src/webview/mapSvg';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const place = (name: string, lat: number, lon: number, mentions = 1): MapPlace => ({ id: name, name, country: null, lat, lon, mentions, ranges: [range] });
const model = (...places: MapPlace[]) => ({ uri: 'a', version: 1, title: 'T', places, unplaced: [] });
const view = { width: 800, height: 400, zoom: 1 };

/** Centres of the circles, by name. */
function circles(svg: string): Map<string, { x: number; y: number; r: number }> {
  const found = [...svg.matchAll(/<title>([^,<]+)[^<]*<\/title><circle cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)"/g)];
  return new Map(found.map(([, name, x, y, r]) => [name, { x: Number(x), y: Number(y), r: Number(r) }]));
}

describe('map', () => {
  it('draws every place inside the picture, north up and east right', () => {
    const at = circles(mapSvg(model(place('Beirut', 33.9, 35.5), place('Damascus', 33.5, 36.3), place('Ankara', 39.9, 32.9)), view, false));
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
  it('draws the world when there is no place', () => assert.ok(mapSvg(model(), view, false).includes('class="land"')));
  it('escapes names', () => assert.ok(!mapSvg(model(place('<script>', 1, 1)), view, true).includes('<script')));
  it('writes GeoJSON with longitude first', () => {
    assert.deepEqual(JSON.parse(mapGeoJson(model(place('Beirut', 33.9, 35.5)))).features[0].geometry.coordinates, [35.5, 33.9]);
  });
});
