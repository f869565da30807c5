import type { Exporter } from '../../exporter';
import { placeMapOf } from '../../model/placeMap';
import { standaloneMap } from './mapSvg';

/** The places on a map as a picture. */
export const mapPicture: Exporter = {
  id: 'map-svg',
  label: 'Map as SVG',
  extension: 'svg',
  serialize: (article) => standaloneMap(placeMapOf(article)),
};
