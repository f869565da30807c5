import { run } from './run';
import { shownInLine } from './terminal';

/** Whoever reads our output may stop early, as `head` does. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2), process, __dirname).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`dateline: this should not happen: ${shownInLine(String(error))}\n`);
    process.exitCode = 1;
  },
);
