import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createAnalyzer } from '../core/analyze';
import type { Resources } from '../protocol';
import { serve } from './server';

/** The server as a Node process (`--node-ipc`, `--stdio`, …). Weights are read from `models/` beside its own folder. */
const connection = createConnection(ProposedFeatures.all);
let resources: Promise<Resources> | undefined;

serve(connection, async () => createAnalyzer(await (resources ??= readResources())));
connection.listen();

async function readResources(): Promise<Resources> {
  const folder = join(__dirname, '..', 'models');
  const [tagger, recognizer, gazetteer] = await Promise.all(['tagger', 'recognizer', 'gazetteer'].map(name => readFile(join(folder, `${name}.bin`))));
  return { tagger, recognizer, gazetteer };
}
