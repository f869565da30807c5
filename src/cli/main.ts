import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { exporters } from '../formats';
import type { Exporter } from '../formats/exporter';
import { readArguments, usage, type Command } from './arguments';
import { exportTo } from './export';
import type { Job, Outcome, RunOptions } from './job';
import { readLines } from './lines';
import { mergeInto } from './merge';
import { outputsOf } from './outputs';
import { Pool } from './pool';
import { print } from './print';
import { readInOrder } from './readInOrder';

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (command.kind === 'help') return say(process.stdout, usage, 0);
  if (command.kind === 'version') return say(process.stdout, `${version}\n`, 0);
  if (command.kind === 'wrong') return say(process.stderr, `dateline: ${command.message}\n\n${usage}`, 2);
  const warn = (message: string): void => {
    process.stderr.write(`dateline: ${message}\n`);
  };
  if (command.kind === 'merge') return mergeInto(command.base, command.ours, command.theirs, warn);
  if (command.kind === 'formats') return say(process.stdout, formatList(), 0);
  if (command.kind === 'export') return exportFiles(command, warn);
  const jobs = command.stdin ? readLines(process.stdin) : command.files.map(fileJob);
  const most = command.stdin ? Infinity : command.files.length;
  return read(jobs, most, { ...command, detect: command.kind === 'detect' }, warn, ({ text }) =>
    print(process.stdout, text),
  );
}

async function exportFiles(
  { files, format, output, ...options }: Extract<Command, { kind: 'export' }>,
  warn: (message: string) => void,
): Promise<number> {
  const outputs = output === undefined ? null : outputsOf(files, output, format.extension);
  if (typeof outputs === 'string') return say(process.stderr, `dateline: ${outputs}\n`, 2);
  let unwritten = 0;
  const put = exportTo(outputs, process.stdout, (message) => {
    unwritten++;
    warn(message);
  });
  const status = await read(
    files.map(fileJob),
    files.length,
    { ...options, detect: false, format: format.id },
    warn,
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
  warn: (message: string) => void,
  put: (outcome: Outcome, job: Job) => Promise<void>,
): Promise<number> {
  const size = Math.min(availableParallelism(), most);
  const models = join(__dirname, '..', 'models');
  const pool = new Pool(size, join(__dirname, 'cliWorker.js'), { date, dayFirst, machineOnly, detect, format, models });
  const said = new Set<string>();
  const readOne = async (job: Job): Promise<Outcome> => {
    const outcome = await pool.read(job);
    for (const message of [
      ...(outcome.faults ?? []),
      ...[outcome.missing, outcome.notice].filter((each) => each !== undefined),
    ]) {
      if (!said.has(message)) warn(message);
      said.add(message);
    }
    return outcome;
  };
  const failed = await readInOrder(jobs, readOne, size * 4, put, showProgress());
  await pool.close();
  if (process.stderr.isTTY) process.stderr.write('\n');
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

function say(stream: NodeJS.WriteStream, text: string, status: number): number {
  stream.write(text);
  return status;
}

/** Counts on standard error, ten times a second at most, when somebody is watching. */
function showProgress(): (done: number, failed: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let last = 0;
  return (done, failed) => {
    if (Date.now() - last < 100) return;
    last = Date.now();
    process.stderr.write(`\r${done} read${failed > 0 ? `, ${failed} failed` : ''} `);
  };
}

/** Whoever reads our output may stop early, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
