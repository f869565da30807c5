import type { SourceBalance, SourceShare } from './sourceBalance';

const head = ['Source', 'Quotations', 'Words quoted', 'Words reported', 'Anonymous', 'Official'];

/** The balance as a Markdown table with a summary line, for the clipboard. */
export function sourceBalanceMarkdown(balance: SourceBalance): string {
  const rows = balance.sources.map((s) => `| ${cells(s).map(escapeCell).join(' | ')} |`);
  return [
    `| ${head.join(' | ')} |`,
    '| --- | ---: | ---: | ---: | --- | --- |',
    ...rows,
    '',
    `${percent(balance.share)} of the article is quotation (${balance.quoted} of ${balance.words} words). ` +
      `Words by named sources: ${balance.named}, anonymous: ${balance.anonymous}; officials: ${balance.officials}, others: ${balance.others}.`,
    '',
  ].join('\n');
}

/** The balance as CSV (RFC 4180): a header line, then one line a source. */
export function sourceBalanceCsv(balance: SourceBalance): string {
  return [head, ...balance.sources.map(cells)].map((row) => row.map(quoteCell).join(',')).join('\r\n') + '\r\n';
}

function cells(s: SourceShare): string[] {
  const yes = (is: boolean): string => (is ? 'yes' : 'no');
  return [
    s.name ?? '(no speaker)',
    String(s.quotations),
    String(s.quoted),
    String(s.reported),
    yes(s.anonymous),
    yes(s.official),
  ];
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const escapeCell = (cell: string): string => cell.replace(/[\\|`*_<>[\]]/g, '\\$&');

/** Quoted where CSV needs it; a leading sign that spreadsheets would run as a formula gets an apostrophe. */
function quoteCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
