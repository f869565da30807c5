import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { ends, startServer, type End, type Way } from '../../../scripts/evaluate/durability/serverProcess';
import { story, wordRange } from '../../../scripts/evaluate/durability/story';
import { random } from '../../../scripts/evaluate/survival/random';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';

const program = join(__dirname, '..', '..', '..', 'out', 'server.js');

/** What came of a server that was told to end while annotations waited to be written. */
interface Outcome {
  readonly acknowledged: readonly string[];
  readonly inSidecar: readonly string[];
  /** The files that are neither article nor sidecar. */
  readonly left: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}

async function endedBy(how: End, way: Way): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-end-'));
  const [uri, workspace, storage] = ['story.txt', '', 'storage'].map((name) => pathToFileURL(join(folder, name)).href);
  try {
    const server = await startServer(workspace, storage, way, program);
    await server.open(uri, story);
    const dice = random(1);
    const acknowledged: string[] = [];
    // writes are 300 ms apart: all but the first wait
    for (let i = 0; i < 5; i++) {
      const answer = await server.apply(uri, { kind: 'label', targets: [[wordRange(dice)]], label: `label ${i}` });
      acknowledged.push(...(answer?.ids ?? []));
    }
    const start = Date.now();
    await server.end(how);
    const took = Date.now() - start;
    const read = readSidecar(readFileSync(join(folder, 'story.txt.anno.json'), 'utf8'));
    if ('error' in read) assert.fail(read.error);
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return {
      acknowledged: acknowledged.sort(),
      inSidecar: read.annotations.map(({ id }) => id).sort(),
      left: left.map(({ name }) => name).filter((name) => name !== 'story.txt.anno.json'),
      took,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a server that is ended without a shutdown', () => {
  before(() => {
    buildSync({
      entryPoints: [join(__dirname, '..', '..', '..', 'src', 'server', 'node.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
  });

  for (const way of ['stdio', 'node-ipc'] as const)
    for (const how of ends.filter((end) => end !== 'SIGKILL' && (end !== 'SIGTERM' || process.platform !== 'win32')))
      it(`writes what waits and leaves nothing else behind: ${how}, over ${way}`, async () => {
        const { acknowledged, inSidecar, left } = await endedBy(how, way);
        assert.equal(acknowledged.length, 5);
        assert.deepEqual([inSidecar, left], [acknowledged, []]);
      });

  it('ends all the same when its client answers nothing', async () => {
    const server = await startServer('memfs:/', null, 'node-ipc', program);
    await server.open('memfs:/story.txt', story);
    const label = { kind: 'label', targets: [[wordRange(random(1))]], label: 'a' } as const;
    server.apply('memfs:/story.txt', label).catch(() => null);
    await server.apply('memfs:/other.txt', label); // answered after what was sent before has been taken in
    await server.end('SIGTERM');
  });
});
