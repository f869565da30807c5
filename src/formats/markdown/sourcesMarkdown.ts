import type { Exporter } from '../exporter';
import { sourceBalance } from '../model/sourceBalance';
import { sourceCells, sourceColumns } from '../model/sourceTable';

/** The source balance as a Markdown table with a summary line. */
export const sourcesMarkdown: Exporter = {
  id: 'sources-markdown',
  label: 'Source balance as Markdown',
  extension: 'md',
  serialize(article) {
    const balance = sourceBalance(article);
    return [
      row(sourceColumns),
      '| --- | ---: | ---: | ---: | --- | --- | --- | --- |',
      ...balance.sources.map((source) => row(sourceCells(source).map(escapeCell))),
      '',
      `${percent(balance.share)} of the article is quotation (${balance.quoted} of ${balance.words} words). ` +
        `Words by named sources: ${balance.named}, unnamed sources: ${balance.anonymous}, groups of people: ${balance.crowds}; officials: ${balance.officials}, others: ${balance.others}.`,
      '',
    ].join('\n');
  },
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const escapeCell = (cell: string): string => cell.replace(/[\\|`*_<>[\]]/g, '\\$&');
