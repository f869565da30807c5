import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer, type Analyzer } from '../core/analyze';
import { languages } from '../languages';
import type { Job, RunOptions } from './job';
import { createCorrectionReader } from './corrections';
import { readJob } from './readJob';

const options = workerData as RunOptions;
const load = (name: string): Uint8Array | undefined => {
  const path = join(options.models, `${name}.bin`);
  return existsSync(path) ? readFileSync(path) : undefined;
};
let analyzer: Analyzer | undefined;
/** Made for the first document that is read: most that are only detected are not. */
const analyzerOf = (): Analyzer =>
  (analyzer ??= createAnalyzer(
    { tagger: load('tagger'), recognizer: load('recognizer'), gazetteer: load('gazetteer') },
    languages,
  ));
const readCorrections = createCorrectionReader();

parentPort!.on('message', (job: Job) => parentPort!.postMessage(readJob(job, analyzerOf, options, readCorrections)));
