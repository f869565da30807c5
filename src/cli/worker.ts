import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer } from '../core/analyze';
import { languages } from '../languages';
import type { Job, RunOptions } from './job';
import { createCorrectionReader } from './corrections';
import { readJob } from './readJob';

const options = workerData as RunOptions;
const load = (name: string): Uint8Array | undefined => {
  const path = join(options.models, `${name}.bin`);
  return existsSync(path) ? readFileSync(path) : undefined;
};
const analyzer = createAnalyzer(
  {
    tagger: load('tagger'),
    recognizer: load('recognizer'),
    gazetteer: load('gazetteer'),
  },
  languages,
);
const readCorrections = createCorrectionReader();

parentPort!.on('message', (job: Job) => parentPort!.postMessage(readJob(job, analyzer, options, readCorrections)));
