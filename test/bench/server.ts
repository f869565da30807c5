/** The server as a reader feels it (`npm run bench`): from its start to the first colours, from a key to new colours, and `activate()`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DidChangeTextDocumentNotification, SemanticTokensDeltaRequest } from 'vscode-languageserver/node';
import { openHost } from '../../scripts/host';
import { root } from '../../scripts/host/paths';
import { openArticle, startServer, uri } from './serverProcess';
import { proseOf } from './texts';

const serverPath = join(root, 'dist/server.js');

async function main(): Promise<void> {
  const seed = seedText();
  report('start to first tokens, the seed', await coldStarts(9, seed ?? proseOf(5000)), 250);
  if (seed === undefined) console.log('  (no seed in ../shared/seeds: 5,000 characters of our samples instead)');
  for (const [words, aim] of [
    [1000, 30],
    [10_000, 80],
  ] as const) {
    report(`didChange to tokens, ${words.toLocaleString('en')} words`, await edits(firstWords(words)), aim);
  }
  report('activate(), in VS Code', { clock: [await activation()] }, 50);
}

/** Milliseconds of runs: on the clock, and of processor time in all, where the system tells; the machine's other work is only in the first. */
interface Timing {
  readonly clock: readonly number[];
  readonly processor?: number;
}

function report(what: string, { clock, processor }: Timing, aim: number): void {
  const sorted = [...clock].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  const spread = sorted.length > 1 ? ` (least ${at(0)}, 95 % within ${at(0.95)}; ${sorted.length} runs)` : '';
  const work = processor === undefined ? '' : `, processor ${(processor / sorted.length).toFixed(0)} ms each`;
  console.log(`${what.padEnd(36)} median ${at(0.5)} ms${spread}${work}, aim ${aim} ms`);
}

/** Milliseconds of processor time a process has used, by Linux's accounting in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

const known = (milliseconds: number): number | undefined => (Number.isNaN(milliseconds) ? undefined : milliseconds);

/** From the start of a server process to its answer with a document's first tokens. */
async function coldStarts(count: number, text: string): Promise<Timing> {
  const clock: number[] = [];
  let processor = 0;
  for (let run = 0; run < count; run++) {
    const begin = performance.now();
    const server = await startServer(serverPath);
    await openArticle(server.connection, text);
    clock.push(performance.now() - begin);
    processor += processorTime(server.pid);
    await server.stop();
  }
  return { clock, processor: known(processor) };
}

/** From each of many keystrokes, here and there in a text, to the new tokens. */
async function edits(text: string): Promise<Timing> {
  const { connection, pid, stop } = await startServer(serverPath);
  let previous = await openArticle(connection, text);
  const lines = text.split('\n');
  const long = lines.flatMap((line, index) => (line.length > 40 ? [index] : []));
  const clock: number[] = [];
  let begun = 0;
  for (let key = 0; key < 60; key++) {
    // The first ten warm the code up, as a reader's first words do.
    if (key === 10) begun = processorTime(pid);
    const at = { line: long[(key * 7919) % long.length], character: 20 };
    const begin = performance.now();
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    const delta = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument: { uri },
      previousResultId: previous,
    });
    if (key >= 10) clock.push(performance.now() - begin);
    previous = delta?.resultId ?? previous;
  }
  const processor = known(processorTime(pid) - begun);
  await stop();
  return { clock, processor };
}

/** Milliseconds VS Code itself measures for loading and running `activate()` of the packaged extension. */
async function activation(): Promise<number> {
  // High, so that the list shows all its rows.
  const host = await openHost({ size: { width: 1280, height: 3000 } });
  try {
    await host.openFile(join(root, 'samples', samples()[0]));
    await host.command('Developer: Show Running Extensions');
    await host.settle(1000);
    const rows = await host.texts('.runtime-extensions-editor .monaco-list-row');
    const row = rows.find((text) => /^dateline/i.test(text)) ?? '';
    return Number(/Activation: ([\d.]+)\s*ms/.exec(row)?.[1] ?? NaN);
  } finally {
    await host.close();
  }
}

function firstWords(count: number): string {
  const text = proseOf(count * 8);
  let end = 0;
  for (let left = count; left > 0; left--) end = text.indexOf(' ', end + 1);
  return text.slice(0, end);
}

const samples = (): string[] =>
  readdirSync(join(root, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .sort();

function seedText(): string | undefined {
  const folder = join(root, '../shared/seeds');
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
  return name && readFileSync(join(folder, name), 'utf8');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
