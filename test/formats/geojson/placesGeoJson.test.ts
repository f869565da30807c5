import assert from 'node:assert/strict';
import type { FeatureCollection, Point } from 'geojson';
import { placesGeoJson } from '../../../src/formats/geojson/placesGeoJson';
import { loadGold } from '../../../scripts/reading/gold';
import { articleOf, sampleArticle } from '../support';

const written = (article: ReturnType<typeof articleOf>): FeatureCollection<Point> =>
  JSON.parse(placesGeoJson.serialize(article));

describe('places as GeoJSON', () => {
  it('has a point for each place, longitude first, as RFC 7946 says', () => {
    let features = 0;
    for (const { name } of loadGold()) {
      const collection = written(sampleArticle(name));
      assert.deepEqual(Object.keys(collection), ['type', 'features']);
      assert.equal(collection.type, 'FeatureCollection');
      for (const { type, properties, geometry } of collection.features) {
        const [lon, lat, ...more] = geometry.coordinates;
        assert.deepEqual([type, geometry.type, more], ['Feature', 'Point', []]);
        assert.ok(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, `${properties?.name}: ${lon}, ${lat}`);
        assert.ok(properties?.name && properties.mentions > 0);
        features++;
      }
    }
    assert.ok(features > 20, `${features}`);
  });

  it('places Lyon in France', () => {
    const [{ properties, geometry }] = written(articleOf('LYON — The union met officials in Lyon.')).features;
    assert.deepEqual([properties?.name, properties?.country], ['Lyon', 'France']);
    assert.ok(Math.abs(geometry.coordinates[0] - 4.84) < 0.2 && Math.abs(geometry.coordinates[1] - 45.76) < 0.2);
  });
});
