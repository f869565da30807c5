import type { Exporter } from '../exporter';
import { sourceBalance } from '../model/sourceBalance';
import { sourceCells, sourceColumns } from '../model/sourceTable';
import { csv } from './csv';

/** The source balance as CSV: a header line, then one line a source. */
export const sourcesCsv: Exporter = {
  id: 'sources-csv',
  label: 'Source balance as CSV',
  extension: 'csv',
  serialize: (article) => csv([sourceColumns, ...sourceBalance(article).sources.map(sourceCells)]),
};
