import type { Exporter } from '../exporter';
import { timelineOf } from '../model/timeline';
import { csv } from './csv';

/** The timeline as CSV, in the order of telling. */
export const timelineCsv: Exporter = {
  id: 'timeline-csv',
  label: 'Timeline as CSV',
  extension: 'csv',
  serialize: (article) =>
    csv([
      ['order', 'kind', 'label', 'when', 'begin', 'end', 'status', 'line'],
      ...timelineOf(article).points.map(({ kind, label, when, begin, end, status, ranges: [{ start }] }, i) => [
        String(i + 1),
        kind,
        label,
        when,
        begin ?? '',
        end ?? '',
        status,
        String(start.line + 1),
      ]),
    ]),
};
