import type { Exporter } from '../../exporter';
import { sourceBalance } from '../../model/sourceBalance';
import { standaloneSources } from './sourcesSvg';

/** The source balance as a picture: bars of words. */
export const sourcesPicture: Exporter = {
  id: 'sources-svg',
  label: 'Source balance as SVG',
  extension: 'svg',
  serialize: (article) => standaloneSources(sourceBalance(article)),
};
