import assert from 'node:assert/strict';
import fc from 'fast-check';
import { centredOn, fitted, moved, projectionOf, zoomed } from '../../../../src/formats/svg/map/view';
import { anyPlaces, anyView, town, whole } from './places';

const anyPoint = fc.tuple(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 240 }));

describe("the map's view", () => {
  const places = [town('Beirut', 33.9, 35.5), town('Washington', 38.9, -77, { core: false })];
  it('shows the core, and the rest lies outside', () => {
    const [x] = projectionOf(places, fitted('core', 800, 400))([-77, 38.9])!;
    assert.ok(x < 0);
  });
  it('is fitted to all where the story has no core', () => {
    const [, far] = places;
    const [x, y] = projectionOf([far], fitted('core', 800, 400))([-77, 38.9])!;
    assert.ok(Math.hypot(x - 400, y - 200) < 5, `${x} ${y}`);
  });
  it('keeps what is under the pointer when it zooms', () =>
    fc.assert(
      fc.property(anyPlaces, anyPoint, fc.double({ min: 0.5, max: 4, noNaN: true }), (all, at, factor) => {
        const near = zoomed(all, whole, 3);
        const place = projectionOf(all, near).invert?.([at[0], at[1]]);
        const back = place && projectionOf(all, near)(place);
        fc.pre(!!back && Math.hypot(back[0] - at[0], back[1] - at[1]) < 0.01); // a point of the globe
        const [x, y] = projectionOf(all, zoomed(all, near, factor, at))(place!)!;
        assert.ok(Math.hypot(x - at[0], y - at[1]) < 0.1, `${x} ${y}`);
      }),
    ));
  it('moves by as many pixels as it is drawn', () => {
    const before = projectionOf(places, whole)([35.5, 33.9])!;
    const after = projectionOf(places, moved(places, whole, 30, -20))([35.5, 33.9])!;
    assert.deepEqual([Math.round(after[0] - before[0]), Math.round(after[1] - before[1])], [30, -20]);
  });
  it('goes no farther than the world and no nearer than a village', () => {
    const far = zoomed(places, whole, 1e-9);
    assert.equal(zoomed(places, far, 0.5).zoom, far.zoom);
    const near = zoomed(places, whole, 1e9);
    assert.equal(zoomed(places, near, 2).zoom, near.zoom);
  });
  it('has places that it is moved to inside', () =>
    fc.assert(
      fc.property(anyPlaces, anyView, fc.nat(), (all, view, from) => {
        fc.pre(all.length > 0);
        const targets = [all[from % all.length], all[(from + 1) % all.length]];
        const projection = projectionOf(all, centredOn(all, view, targets));
        for (const { lon, lat } of targets) {
          const [x, y] = projection([lon, lat])!;
          assert.ok(x >= 0 && x <= view.width && y >= 0 && y <= view.height, `${x} ${y}`);
        }
      }),
    ));
});
