import type { Exporter } from '../exporter';
import { placeMapOf } from '../model/placeMap';

/** GeoJSON (RFC 7946) with a point for each place that has coordinates. */
export const placesGeoJson: Exporter = {
  id: 'geojson',
  label: 'Places as GeoJSON',
  extension: 'geojson',
  serialize(article) {
    const features = placeMapOf(article).places.map(({ name, country, mentions, lat, lon }) => ({
      type: 'Feature',
      properties: { name, country, mentions },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    }));
    return JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
  },
};
