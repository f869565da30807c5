import assert from 'node:assert/strict';
import { geoArea } from 'd3-geo';
import countries from 'world-countries';
import { countryShapes, shapeOf } from '../../../../src/formats/svg/map/world';

describe('outlines of countries', () => {
  it('are known by the codes of their countries', () => {
    const numeric = new Map(countries.map(({ cca2, ccn3 }) => [cca2 as string, ccn3]));
    const ids = new Set(countryShapes().map(({ id }) => id));
    const wrong = [...numeric].filter(([code, id]) => ids.has(id) !== (shapeOf(code)?.id === id && ids.has(id)));
    assert.deepEqual(
      wrong.map(([code]) => code),
      [],
    );
  });
  it('are none turned inside out, and none without an area', () => {
    const wrong = countryShapes().filter((shape) => geoArea(shape) > 2 || geoArea(shape) === 0);
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });
  it('hold small countries', () => {
    for (const code of ['MT', 'SG', 'BH', 'LU', 'KM']) assert.ok(shapeOf(code), code);
  });
  it('hold Kosovo, which has no number', () => assert.equal(shapeOf('XK')?.properties.name, 'Kosovo'));
});
