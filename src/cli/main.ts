import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { annotate } from './annotate';
import { readArguments, usage } from './arguments';
import type { Job, Outcome } from './job';
import { readLines } from './lines';
import { mergeInto } from './merge';
import { Pool } from './pool';

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (command.kind === 'help') return say(process.stdout, usage, 0);
  if (command.kind === 'version') return say(process.stdout, `${version}\n`, 0);
  if (command.kind === 'wrong') return say(process.stderr, `dateline: ${command.message}\n\n${usage}`, 2);
  const warn = (message: string): void => {
    process.stderr.write(`dateline: ${message}\n`);
  };
  if (command.kind === 'merge') return mergeInto(command.base, command.ours, command.theirs, warn);

  const { date, dayFirst, machineOnly } = command;
  const cores = availableParallelism();
  const size = command.stdin ? cores : Math.min(cores, command.files.length);
  const pool = new Pool(size, join(__dirname, 'cliWorker.js'), {
    date,
    dayFirst,
    machineOnly,
    models: join(__dirname, '..', 'models'),
  });
  const jobs = command.stdin ? readLines(process.stdin) : command.files.map((path): Job => ({ kind: 'file', path }));
  const said = new Set<string>();
  const read = async (job: Job): Promise<Outcome> => {
    const outcome = await pool.read(job);
    for (const message of [...(outcome.faults ?? []), ...(outcome.missing ? [outcome.missing] : [])]) {
      if (!said.has(message)) warn(message);
      said.add(message);
    }
    return outcome;
  };
  const failed = await annotate(jobs, read, size * 4, process.stdout, showProgress());
  await pool.close();
  if (process.stderr.isTTY) process.stderr.write('\n');
  return failed > 0 ? 1 : 0;
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
