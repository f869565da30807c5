import type { Exporter } from '../exporter';
import { timelineOf } from '../model/timeline';

/** The timeline as JSON, with lines and columns (zero-based, UTF-16) of the mentions. */
export const timelineJson: Exporter = {
  id: 'timeline-json',
  label: 'Timeline as JSON',
  extension: 'json',
  serialize: (article) =>
    JSON.stringify({ uri: article.uri, version: article.version, ...timelineOf(article) }, null, 2),
};
