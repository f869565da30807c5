import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { exporters } from '../formats';
import type { Exporter } from '../formats/exporter';
import { readArguments, usage, type Command } from './arguments';
import { exportTo } from './export';
import { outputsOf } from './files/outputs';
import type { Job, Outcome, RunOptions } from './job';
import { readLines } from './lines';
import { mergeInto } from './merge';
import { Pool } from './pool';
import { print, type Sink } from './print';
import { readInOrder } from './readInOrder';
import { shownInLine } from './terminal';

/** What a run reads and writes besides files. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/**
 * Does what the arguments ask for, and gives the exit status: 0 done, 1 some of it not or with conflicts, 2 not at all. Each error is one
 * line on standard error, or the answer for its document. `programs` is the folder that holds the worker's program.
 */
export async function run(args: readonly string[], streams: Streams, programs: string): Promise<number> {
  const { stdin, stdout, stderr } = streams;
  const command = readArguments(args);
  const warn = (message: string): void => {
    stderr.write(`dateline: ${shownInLine(message)}\n`);
  };
  if (command.kind === 'help') return say(stdout, usage, 0);
  if (command.kind === 'version') return say(stdout, `${version}\n`, 0);
  if (command.kind === 'wrong') {
    warn(command.message);
    return say(stderr, command.synopsis === null ? '' : `usage: ${command.synopsis}\n`, 2);
  }
  if (command.kind === 'merge') return mergeInto(command.base, command.ours, command.theirs, warn);
  if (command.kind === 'formats') return say(stdout, formatList(), 0);
  const reader = { streams, warn, programs };
  if (command.kind === 'export') return exportFiles(command, reader);
  const jobs = command.stdin ? readLines(stdin) : command.files.map(fileJob);
  const most = command.stdin ? Infinity : command.files.length;
  return read(jobs, most, { ...command, detect: command.kind === 'detect' }, reader, ({ text }) => print(stdout, text));
}

interface Reader {
  readonly streams: Streams;
  readonly warn: (message: string) => void;
  readonly programs: string;
}

async function exportFiles(
  { files, format, output, ...options }: Extract<Command, { kind: 'export' }>,
  reader: Reader,
): Promise<number> {
  const { streams, warn } = reader;
  const outputs = output === undefined ? null : outputsOf(files, output, format.extension);
  if (typeof outputs === 'string') {
    warn(outputs);
    return 2;
  }
  let unwritten = 0;
  const put = exportTo(outputs, streams.stdout, (message) => {
    unwritten++;
    warn(message);
  });
  const status = await read(
    files.map(fileJob),
    files.length,
    { ...options, detect: false, format: format.id },
    reader,
    put,
  );
  return unwritten > 0 ? 1 : status;
}

const fileJob = (path: string): Job => ({ kind: 'file', path });

/** Reads the jobs in worker threads, as many as there are cores but no more than `most`. Returns the exit status. */
async function read(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  most: number,
  { date, dayFirst, machineOnly, detect, format }: Omit<RunOptions, 'models'>,
  { streams: { stderr }, warn, programs }: Reader,
  put: (outcome: Outcome, job: Job) => Promise<void>,
): Promise<number> {
  const size = Math.min(availableParallelism(), most);
  const models = join(programs, '..', 'models');
  const pool = new Pool(size, join(programs, 'cliWorker.js'), { date, dayFirst, machineOnly, detect, format, models });
  const said = new Set<string>();
  const readOne = async (job: Job): Promise<Outcome> => {
    const outcome = await pool.read(job);
    const { faults = [], missing, notice } = outcome;
    for (const message of [...faults, missing, notice].filter((one) => one !== undefined)) {
      const first = message === missing && job.kind === 'file' ? `${job.path}: ` : ''; // of many such texts the first is named
      if (!said.has(message)) warn(first + message);
      said.add(message);
    }
    return outcome;
  };
  const failed = await readInOrder(jobs, readOne, size * 4, put, showProgress(stderr));
  await pool.close();
  if (stderr.isTTY) stderr.write('\n');
  return failed > 0 ? 1 : 0;
}

/** A format a line: its name, its file extension, what it is. */
function formatList(): string {
  const widest = (of: (exporter: Exporter) => string): number => Math.max(...exporters.map((each) => of(each).length));
  const [first, second] = [widest(({ id }) => id), widest(({ extension }) => extension)];
  return exporters
    .map(({ id, extension, label }) => `${id.padEnd(first)}  ${extension.padEnd(second)}  ${label}\n`)
    .join('');
}

function say(stream: Sink, text: string, status: number): number {
  stream.write(text);
  return status;
}

/** Counts on standard error, ten times a second at most, when somebody is watching. */
function showProgress(stderr: Sink): (done: number, failed: number) => void {
  if (!stderr.isTTY) return () => undefined;
  let last = 0;
  return (done, failed) => {
    if (Date.now() - last < 100) return;
    last = Date.now();
    stderr.write(`\r${done} read${failed > 0 ? `, ${failed} failed` : ''} `);
  };
}
