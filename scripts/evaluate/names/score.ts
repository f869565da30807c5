import type { DocumentCounts } from '../bootstrap';
import { scoredTypes, type Scored } from './articles';

/** Counts of exact matches, wrong names and missed names. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Per type, and for all three together; `span` leaves types aside; `documents` are those of all three, one by one. */
export type Table = Readonly<Record<Scored | 'all' | 'span', Counts>> & { readonly documents: DocumentCounts[] };

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export function emptyTable(): Table {
  const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });
  return { person: none(), place: none(), organization: none(), all: none(), span: none(), documents: [] };
}

/** Adds one document: names are right when start, end and type are. */
export function addDocument(table: Table, gold: readonly Named[], found: readonly Named[]): void {
  const before = { ...table.all };
  const scored = found.filter((name) => (scoredTypes as readonly string[]).includes(name.type));
  count(
    gold,
    scored,
    (name) => `${name.start}:${name.end}:${name.type}`,
    (name) => [table[name.type as Scored], table.all],
  );
  count(
    gold,
    scored,
    (name) => `${name.start}:${name.end}`,
    () => [table.span],
  );
  const right = table.all.right - before.right;
  const [wrong, missed] = [table.all.wrong - before.wrong, table.all.missed - before.missed];
  table.documents.push({ right, found: right + wrong, gold: right + missed });
}

function count(
  gold: readonly Named[],
  found: readonly Named[],
  key: (name: Named) => string,
  cells: (name: Named) => Counts[],
): void {
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  for (const name of found) for (const cell of cells(name)) cell[goldKeys.has(key(name)) ? 'right' : 'wrong']++;
  for (const name of gold) if (!foundKeys.has(key(name))) for (const cell of cells(name)) cell.missed++;
}

/** Precision, recall and F1 in percent. */
export function score({ right, wrong, missed }: Counts): Score {
  const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed),
  };
}
