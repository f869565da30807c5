import { readFileSync } from 'node:fs';
import type { Analyzer } from '../core/analyze';
import { isIsoDay } from '../core/layout/dates';
import { failure, type Job, type Outcome, type RunOptions } from './job';

/** Reads one document and gives the line to print. Never throws. */
export function readJob(job: Job, analyzer: Analyzer, options: RunOptions): Outcome {
  if (job.kind === 'bad') return failure(null, job.error);
  let id: unknown = job.kind === 'file' ? job.path : null;
  try {
    if (job.kind === 'file') return done(analyzer, readText(job.path), job.path, options.date, options);
    const document = parse(job);
    id = document.id;
    const { text, date } = document;
    if (typeof text !== 'string') return failure(id, `line ${job.number}: "text" is missing or no string`);
    if (date !== undefined && date !== null && !(typeof date === 'string' && isIsoDay(date))) {
      return failure(id, `line ${job.number}: "date" is not YYYY-MM-DD`);
    }
    return done(analyzer, text, id, date ?? options.date, options);
  } catch (error) {
    return failure(id, error instanceof Error ? error.message : String(error));
  }
}

function done(analyzer: Analyzer, text: string, id: unknown, date: string | undefined, { dayFirst }: RunOptions): Outcome {
  const analysis = analyzer.analyze(text, { ...(date && { date }), dayFirst });
  return { line: JSON.stringify({ ...analysis, id: String(id ?? '') }), ok: true };
}

interface Document { readonly id?: unknown; readonly text?: unknown; readonly date?: string | null }

function parse({ line, number }: Extract<Job, { kind: 'line' }>): Document {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw new Error(`line ${number}: no JSON`);
  }
  throw new Error(`line ${number}: no JSON object`);
}

/** A file as editors show it: UTF-8, or UTF-16 where its byte order mark says so; without that mark. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
