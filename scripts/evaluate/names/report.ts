import { f1Interval, printInterval } from '../bootstrap';
import { score, type Table } from './score';

/** Scores of one set, read in one way. */
export interface Row {
  readonly set: string;
  readonly mode: string;
  readonly table: Table;
}

/** Prints a table, F1 with its 95 % interval over documents (of gold tokens, over sentences), and under it the averages over the sets of `averaged` for each mode. */
export function printScores(title: string, rows: readonly Row[], averaged: readonly string[]): void {
  console.log(`\n${title}`);
  console.log(line(['set', 'mode', 'P', 'R', 'F1', 'person', 'place', 'org', 'any type', 'F1, 95 %']));
  for (const row of rows)
    console.log(line([row.set, row.mode, ...cells(row.table), printInterval(f1Interval(row.table.documents))]));
  for (const mode of new Set(rows.map((row) => row.mode))) {
    const tables = rows
      .filter((row) => row.mode === mode && averaged.includes(row.set))
      .map((row) => cells(row.table).map(Number));
    if (tables.length < 2) continue;
    const means = tables[0].map((_, k) =>
      (tables.reduce((sum, values) => sum + values[k], 0) / tables.length).toFixed(1),
    );
    console.log(line([`mean of ${tables.length}`, mode, ...means]));
  }
}

function cells({ all, person, place, organization, span }: Table): string[] {
  const { precision, recall, f1 } = score(all);
  return [precision, recall, f1, score(person).f1, score(place).f1, score(organization).f1, score(span).f1].map(
    (value) => value.toFixed(1),
  );
}

function line(columns: readonly string[]): string {
  return columns
    .map((column, i) => (i === 0 ? column.padEnd(13) : i === 1 ? column.padEnd(25) : column.padStart(i < 9 ? 9 : 15)))
    .join('');
}
