import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver';
import { createProtocolConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createAnalyzer, type Analyzer } from '../core/analyze';
import { languages } from '../languages';
import { diskFiles } from './annotations/files/diskFiles';
import { DiskJournals } from './annotations/journal/diskJournals';
import { Ending } from './process/ending';
import { transportOf } from './process/transport';
import { traceOf } from './requests/errors';
import { serve } from './server';

/** The server as a Node process (`--node-ipc`, `--stdio`, …). Weights are read from `models/` beside its own folder. */
const { reader, writer, onClose } = transportOf(process.argv.slice(2));
const ending = new Ending(() => server.end());
const connection = createConnection(
  (logger) => createProtocolConnection(reader, writer, logger),
  ending,
  ProposedFeatures.all,
);
onClose(() => ending.clientGone());
let analyzer: Promise<Analyzer> | undefined;

const server = serve(connection, async () => (await (analyzer ??= loadAnalyzer())).open(), {
  disk: diskFiles(),
  journals: new DiskJournals(),
});
// whatever goes wrong where nobody waits for it, people's annotations are in here
process.on('unhandledRejection', (reason) => connection.console.error(traceOf(reason)));
connection.listen();

async function loadAnalyzer(): Promise<Analyzer> {
  const [tagger, recognizer, gazetteer] = await Promise.all(['tagger', 'recognizer', 'gazetteer'].map(readModel));
  return createAnalyzer({ tagger, recognizer, gazetteer }, languages);
}

/** A model's bytes; undefined where it is not shipped, and the analyzer does without. */
async function readModel(name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(__dirname, '..', 'models', `${name}.bin`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
