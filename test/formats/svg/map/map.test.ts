import assert from 'node:assert/strict';
import fc from 'fast-check';
import { widthOf, type Label } from '../../../../src/formats/svg/map/labels';
import { layOutMap, type MapLayout } from '../../../../src/formats/svg/map/mapLayout';
import { describePlace, standaloneMap } from '../../../../src/formats/svg/map/mapSvg';
import { sidesOf, tellOutside } from '../../../../src/formats/svg/map/outside';
import { centredOn, fitted } from '../../../../src/formats/svg/map/view';
import { anyPlaces, anyView, country, mapOf, town, whole } from './places';

const beirut = town('Beirut', 33.9, 35.5, { code: 'LB', country: 'Lebanon' });
const lebanon = country('Lebanon', 'LB', 33.83, 35.83);
const washington = town('Washington', 38.9, -77, { core: false });

const dotOf = (layout: MapLayout, place: number) => layout.dots.find(({ places }) => places.includes(place))!;
const labelsOf = ({ areas, dots, rim }: MapLayout): Label[] =>
  [...areas, ...dots, ...rim].flatMap(({ label }) => label ?? []);

function boxOf({ at: [x, y], anchor, text }: Label) {
  const left = x - (anchor === 'end' ? widthOf(text) : anchor === 'middle' ? widthOf(text) / 2 : 0);
  return { left, right: left + widthOf(text), top: y - 6, bottom: y + 6 };
}

describe('map', () => {
  it('tells every place once: as an area, as a dot, in a group or at the rim', () =>
    fc.assert(
      fc.property(anyPlaces, anyView, (places, view) => {
        const { areas, dots, rim } = layOutMap(places, view);
        const told = [...areas.map(({ place }) => place), ...[...dots, ...rim].flatMap((mark) => mark.places)];
        assert.deepEqual(
          told.sort((a, b) => a - b),
          places.map((_, i) => i),
        );
      }),
      { numRuns: 60 },
    ));
  it('draws no dot over another', () =>
    fc.assert(
      fc.property(anyPlaces, anyView, (places, view) => {
        const { dots } = layOutMap(places, view);
        for (const a of dots)
          for (const b of dots)
            assert.ok(a === b || Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r, `${a.places} over ${b.places}`);
      }),
      { numRuns: 60 },
    ));
  it('writes no name over another, over a dot or over the edge', () =>
    fc.assert(
      fc.property(anyPlaces, anyView, (places, view) => {
        const layout = layOutMap(places, view);
        const boxes = labelsOf(layout).map(boxOf);
        for (const a of boxes) {
          assert.ok(a.left >= 0 && a.right <= view.width && a.top >= 0 && a.bottom <= view.height);
          for (const b of boxes)
            assert.ok(
              a === b || a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom,
              'two names',
            );
          for (const { x, y, r } of layout.dots)
            assert.ok(x + r <= a.left || x - r >= a.right || y + r <= a.top || y - r >= a.bottom, 'a name over a dot');
        }
      }),
      { numRuns: 60 },
    ));
  it('has all places in view when it is fitted to all', () => {
    const { rim } = layOutMap([beirut, lebanon, washington], whole);
    assert.deepEqual(rim, []);
  });
  it('writes the names that have room', () => {
    const layout = layOutMap(
      [
        town('London', 51.5, -0.1),
        country('Germany', 'DE', 51, 9),
        town('Leipzig', 51.3, 12.4),
        town('Paris', 48.9, 2.4),
      ],
      whole,
    );
    assert.deepEqual(
      labelsOf(layout)
        .map(({ text }) => text)
        .sort(),
      ['Germany', 'Leipzig', 'London', 'Paris'],
    );
  });
  it('lies north up and east right', () => {
    const layout = layOutMap([beirut, town('Damascus', 33.5, 36.3), town('Ankara', 39.9, 32.9)], whole);
    assert.ok(dotOf(layout, 2).y < dotOf(layout, 0).y && dotOf(layout, 0).x < dotOf(layout, 1).x);
  });
  it('keeps places on both sides of the date line together', () => {
    const layout = layOutMap([town('Suva', -18.1, 178.4), town('Apia', -13.8, -171.8)], whole);
    const [suva, apia] = [dotOf(layout, 0), dotOf(layout, 1)];
    assert.ok(suva.x < apia.x && apia.x - suva.x < 600);
  });
  it('sizes dots by mentions', () => {
    const layout = layOutMap([town('a', 10, 10, { mentions: 9 }), town('b', 12, 12)], whole);
    assert.ok(dotOf(layout, 0).r > dotOf(layout, 1).r);
  });
  it('shades a country, and its town is a dot in it that nothing covers', () => {
    const { areas, dots } = layOutMap([lebanon, beirut], whole);
    assert.deepEqual([areas.map(({ place }) => place), dots.map(({ places }) => places)], [[0], [[1]]]);
  });
  it('draws a country that has no outline as a dot', () => {
    const { areas, dots } = layOutMap([country('Tuvalu', 'TV', -8, 178)], whole);
    assert.deepEqual([areas.length, dots.length], [0, 1]);
  });
  it('moves two places on one spot apart and says where they belong', () => {
    const { dots } = layOutMap([town('Tripoli', 34.4, 35.8), town('North', 34.4, 35.8, { form: 'about' })], whole);
    assert.equal(dots.length, 2);
    for (const { x, y, at } of dots) assert.ok(Math.hypot(x - at.x, y - at.y) < 12);
  });
  it('makes a group of many near each other, which opens when one comes closer', () => {
    const near = [0, 1, 2, 3, 4, 5, 6].map((i) => town(`Quarter ${i}`, 48.85 + 0.01 * i, 2.35 + 0.01 * i));
    const all = [...near, town('Moscow', 55.75, 37.6)];
    const group = layOutMap(all, whole).dots.find(({ places }) => places.length > 1);
    assert.deepEqual(group?.places, [0, 1, 2, 3, 4, 5, 6]);
    const open = layOutMap(all, centredOn(all, whole, near));
    assert.ok(open.dots.length > 1 && open.rim.some(({ places }) => places.includes(7)));
  });
  it('leaves no group that coming closer would not open', () => {
    const same = [0, 1, 2, 3, 4, 5, 6].map((i) => town(`Name ${i}`, 48.85, 2.35));
    assert.equal(layOutMap(same, whole).dots.length, 7);
  });
  it('draws the world when there is no place', () =>
    assert.ok(standaloneMap(mapOf(), whole).includes('class="land" d="M')));
  it('escapes names', () => assert.ok(!standaloneMap(mapOf(town('<script>"', 1, 1)), whole).includes('<script')));
  it('a file says of a mark what it is', () =>
    assert.ok(standaloneMap(mapOf(lebanon), whole).includes('<title>Lebanon, 1 mention</title>')));
  it('reads a place aloud with its country', () => assert.equal(describePlace(beirut), 'Beirut, Lebanon, 1 mention'));
});

describe('map: what lies outside', () => {
  const places = [beirut, lebanon, washington, town('Sydney', -33.9, 151.2, { core: false })];
  const layout = layOutMap(places, fitted('core', 800, 400));
  it('is told at the rim, on its side', () =>
    assert.deepEqual(
      [...sidesOf(layout)],
      [
        [2, 'west'],
        [3, 'south-east'],
      ],
    ));
  it('is told in words', () =>
    assert.equal(
      tellOutside(places, sidesOf(layout)),
      '2 of 4 places are in view. Outside: Washington (west), Sydney (south-east).',
    ));
  it('is nothing when all are in view', () =>
    assert.equal(tellOutside(places, sidesOf(layOutMap(places, whole))), 'All 4 places are in view.'));
  it('is one mark where marks would lie over each other', () => {
    const { rim } = layOutMap(
      [beirut, washington, town('Baltimore', 39.3, -76.6, { core: false })],
      fitted('core', 800, 400),
    );
    assert.deepEqual(
      rim.map(({ places: told, label }) => [told, label?.text]),
      [[[1, 2], 'Washington +1']],
    );
  });
  it('comes into view when the map is moved there', () => {
    const there = layOutMap(places, centredOn(places, fitted('core', 800, 400), [washington]));
    assert.ok(Math.hypot(dotOf(there, 2).x - 400, dotOf(there, 2).y - 200) < 1);
  });
});
