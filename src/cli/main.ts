import { fstatSync } from 'node:fs';
import { run } from './run';
import { shownInLine } from './terminal';

/** Whoever reads our output may stop early, as `head` does. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** Node takes a folder for an empty input. */
async function* standardInput(): AsyncGenerator<Buffer> {
  if (fstatSync(0).isDirectory()) throw new Error('it is a folder; name the files in it');
  yield* process.stdin;
}

const { stdout, stderr } = process;
run(process.argv.slice(2), { stdin: standardInput(), stdout, stderr }, __dirname).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`dateline: this should not happen: ${shownInLine(String(error))}\n`);
    process.exitCode = 1;
  },
);
