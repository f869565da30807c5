import type { Exporter } from '../exporter';

/** The whole Analysis as JSON, as `dateline annotate` prints it, indented. */
export const analysisJson: Exporter = {
  id: 'json',
  label: 'Analysis as JSON',
  extension: 'json',
  serialize: ({ analysis }) => JSON.stringify(analysis, null, 2),
};
