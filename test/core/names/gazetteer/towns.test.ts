import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTowns, writeTowns, type TownRow } from '../../../../src/core/names/gazetteer/towns';

const town = fc.record<TownRow>({
  country: fc.constantFrom('FR', 'US', 'FJ'),
  key: fc.stringMatching(/^[a-z]{3,12}$/),
  lat: fc.double({ min: -60, max: 70, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const rows = fc.uniqueArray(town, { selector: ({ country, key }) => country + key, maxLength: 60 });

describe('small towns', () => {
  it('are where they were written, to a four-thousandth of what their country spans', () =>
    fc.assert(
      fc.property(rows, (all) => {
        const towns = readTowns(writeTowns(all));
        for (const { country, key, lat, lon } of all) {
          const found = towns.find(country, key);
          assert.ok(found, key);
          const apart = Math.abs(found.lon - lon);
          assert.ok(
            Math.abs(found.lat - lat) < 0.05 && Math.min(apart, 360 - apart) < 0.1,
            `${found.lat} ${found.lon}`,
          );
        }
      }),
    ));
  it('keep both sides of the date line together', () => {
    const towns = readTowns(
      writeTowns([
        { country: 'FJ', key: 'savusavu', lat: -16.8, lon: 179.3 },
        { country: 'FJ', key: 'lomaloma', lat: -17.3, lon: -178.9 },
      ]),
    );
    assert.deepEqual(
      [towns.find('FJ', 'savusavu'), towns.find('FJ', 'lomaloma')],
      [
        { lat: -16.8, lon: 179.3 },
        { lat: -17.3, lon: -178.9 },
      ],
    );
  });
  it('are none where nothing was written', () => {
    const towns = readTowns(writeTowns([{ country: 'FR', key: 'sangatte', lat: 50.9, lon: 1.8 }]));
    assert.deepEqual(
      [towns.find('FR', 'calais'), towns.find('BE', 'sangatte'), readTowns(writeTowns([])).find('FR', 'a')],
      [null, null, null],
    );
  });
});
