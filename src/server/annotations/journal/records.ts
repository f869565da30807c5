import type { Annotation } from '../../../annotations/model';
import { readSidecar } from '../../../annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../annotations/sidecar/writeSidecar';
import { ownerFrom, type Owner } from './owner';

/** One step: the annotations that it touches, before and after. */
export interface JournalRecord {
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
}

/**
 * A journal's text: JSON lines. The first says whose it is; then there are records, numbered upwards, and lines saying up to which
 * number all is in the sidecar. The annotations of a record are sidecars that hold no others, so that a later version of Dateline
 * reads them as it reads those.
 */
export interface JournalHead {
  /** The sidecar's URI. */
  readonly sidecar: string;
  readonly owner: Owner;
  /** By the clock, to go through several journals in order. */
  readonly time: number;
}

/** What a journal holds; `isDamaged` when there are lines that cannot be read, besides a last one that was cut off. */
export interface JournalContent {
  readonly head: JournalHead | null;
  /** Those that may not be in the sidecar. */
  readonly records: readonly JournalRecord[];
  readonly isDamaged: boolean;
}

const version = 1;

export const headLine = (head: JournalHead): string => `${JSON.stringify({ journal: version, ...head })}\n`;

export const foldedLine = (number: number): string => `${JSON.stringify({ folded: number })}\n`;

export function recordLine(number: number, { before, after }: JournalRecord, source: string): string {
  const [was, is] = [before, after].map((annotations) => writeSidecar(annotations, source));
  return `${JSON.stringify({ n: number, before: was, after: is })}\n`;
}

/** Reads as much as can be read. A last line without its end was never acknowledged. */
export function readJournal(text: string): JournalContent {
  const lines = text.split('\n').slice(0, -1);
  const [first, ...rest] = lines.map(parse);
  if (lines.length === 0) return { head: null, records: [], isDamaged: false };
  const head = headFrom(first);
  let records: { readonly number: number; readonly record: JournalRecord }[] = [];
  let isDamaged = head === null;
  for (const line of rest) {
    if (typeof line.folded === 'number') {
      const upTo = line.folded;
      records = records.filter(({ number }) => number > upTo);
      continue;
    }
    const record = recordFrom(line);
    if (record) records.push(record);
    else isDamaged = true;
  }
  return { head, records: records.map(({ record }) => record), isDamaged };
}

type Line = Readonly<Record<string, unknown>>;

function parse(line: string): Line {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Line) : {};
  } catch {
    return {};
  }
}

function headFrom({ journal, sidecar, owner, time }: Line): JournalHead | null {
  const whose = ownerFrom(owner);
  if (journal !== version || typeof sidecar !== 'string' || typeof time !== 'number' || !whose) return null;
  return { sidecar, owner: whose, time };
}

function recordFrom({ n, before, after }: Line): { readonly number: number; readonly record: JournalRecord } | null {
  if (typeof n !== 'number') return null;
  const [was, is] = [before, after].map(annotationsOf);
  return was && is && { number: n, record: { before: was, after: is } };
}

function annotationsOf(sidecar: unknown): readonly Annotation[] | null {
  const read = typeof sidecar === 'string' ? readSidecar(sidecar) : null;
  return read && !('error' in read) ? read.annotations : null;
}
