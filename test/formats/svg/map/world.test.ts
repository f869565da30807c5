import assert from 'node:assert/strict';
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
  it('hold Kosovo, which has no number', () => assert.equal(shapeOf('XK')?.properties.name, 'Kosovo'));
});
