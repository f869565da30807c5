import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysis } from '../core/analysis';
import type { Analyzer } from '../core/analyze';
import type { AnalysisInputs } from '../core/inputs';
import { dayOfDateTime } from '../core/layout/dates';
import { exporterOf } from '../formats';
import { beginning, detect, detectByReading } from '../detection/detect';
import { missingNotice } from '../languages/missingNotice';
import { failure, type Job, type Outcome, type RunOptions } from './job';
import type { Corrections, ReadCorrections } from './corrections';
import { readText } from './files/encoding';
import { readingProblem } from './files/problem';

/** Reads one document and gives what to print. Never throws. */
export function readJob(
  job: Job,
  analyzerOf: () => Analyzer,
  options: RunOptions,
  readCorrections: ReadCorrections,
): Outcome {
  if (job.kind === 'bad') return failure(null, job.error);
  let id: unknown = job.kind === 'file' ? job.path : null;
  try {
    if (job.kind === 'file') return readFile(job.path, analyzerOf, options, readCorrections);
    const document = parse(job);
    const { text, date } = document;
    if (typeof (document.id ?? '') !== 'string')
      return failure(null, `line ${job.number}: "id" is no string; write it in quotation marks`);
    id = document.id;
    if (typeof text !== 'string') return failure(id, `line ${job.number}: "text" is missing or no string`);
    if (options.detect) return detectIn(text, id, analyzerOf);
    if (date !== undefined && date !== null && !(typeof date === 'string' && dayOfDateTime(date))) {
      return failure(id, `line ${job.number}: "date" is not YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mmZ`);
    }
    const analyzer = analyzerOf();
    const analysis = analyze(analyzer, text, id, { date: date ?? options.date, dayFirst: options.dayFirst });
    return { text: JSON.stringify(analysis), ok: true, ...missingOf(analyzer, analysis) };
  } catch (error) {
    return failure(id, readingProblem(error));
  }
}

function readFile(
  path: string,
  analyzerOf: () => Analyzer,
  options: RunOptions,
  readCorrections: ReadCorrections,
): Outcome {
  const { text, notice: encoding } = readText(path);
  const notice = encoding && { notice: `${path}: ${encoding}` };
  if (options.detect) return { ...detectIn(text, path, analyzerOf), ...notice };
  const analyzer = analyzerOf();
  const { inputs, annotations, faults } = options.machineOnly ? nobody : readCorrections(path, text);
  const analysis = analyze(analyzer, text, path, { date: options.date, dayFirst: options.dayFirst, ...inputs });
  const exporter = options.format === undefined ? undefined : exporterOf(options.format);
  const uri = pathToFileURL(resolve(path)).href;
  return {
    text: exporter?.serialize({ uri, text, analysis, annotations }) ?? JSON.stringify(analysis),
    ok: faults.length === 0,
    faults,
    ...notice,
    ...missingOf(analyzer, analysis),
  };
}

/** Both steps of the detector, as in the editor: the reading is asked only where the first step leaves it open. */
function detectIn(text: string, id: unknown, analyzerOf: () => Analyzer): Outcome {
  const { article, score } = detect(text);
  const { article: outcome, score: by } = article
    ? { article, score }
    : detectByReading(text, analyzerOf().analyze(beginning(text)));
  return { text: JSON.stringify({ id: String(id ?? ''), article: outcome, score: by }), ok: true };
}

const nobody: Corrections = { inputs: {}, annotations: [], faults: [] };

function analyze(analyzer: Analyzer, text: string, id: unknown, { date, ...inputs }: AnalysisInputs): Analysis {
  return { ...analyzer.analyze(text, { ...(date && { date }), ...inputs }), id: String(id ?? '') };
}

/** What is not read of texts in its language. */
function missingOf(analyzer: Analyzer, { language }: Analysis): Pick<Outcome, 'missing'> {
  const missing = missingNotice(language, analyzer.missing(language));
  return missing ? { missing } : {};
}

interface Document {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly date?: string | null;
}

function parse({ line, number }: Extract<Job, { kind: 'line' }>): Document {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw new Error(`line ${number}: no JSON`);
  }
  throw new Error(`line ${number}: no JSON object`);
}
