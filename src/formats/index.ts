import { sourcesCsv } from './csv/sourcesCsv';
import { timelineCsv } from './csv/timelineCsv';
import type { Exporter } from './exporter';
import { placesGeoJson } from './geojson/placesGeoJson';
import { analysisJson } from './json/analysisJson';
import { timelineJson } from './json/timelineJson';
import { outlineMarkdown } from './markdown/outlineMarkdown';
import { sourcesMarkdown } from './markdown/sourcesMarkdown';
import { mapPicture } from './svg/map/mapPicture';
import { sourcesPicture } from './svg/sources/sourcesPicture';
import { timelinePicture } from './svg/timelinePicture';

/** Every format that articles can be written in, in the order of lists. */
export const exporters: readonly Exporter[] = [
  analysisJson,
  outlineMarkdown,
  sourcesMarkdown,
  sourcesCsv,
  sourcesPicture,
  timelineCsv,
  timelineJson,
  timelinePicture,
  mapPicture,
  placesGeoJson,
];

/** The format of that id. */
export const exporterOf = (id: string): Exporter | undefined => exporters.find((exporter) => exporter.id === id);
