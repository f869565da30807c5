import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';

/** Saves between one kill and the next. */
const saves = 77;
const kills = 12;

/** A process that saves a growing sidecar again and again is killed at any moment, and goes on from what it finds. */
describe('a process killed while it saves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  const sidecar = join(folder, 'story.txt.anno.json');
  const program = join(folder, 'saver.js');
  before(() => {
    buildSync({
      entryPoints: [join(__dirname, '..', '..', 'support', 'saver.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** How many saves the file holds; throws when it cannot be read. */
  function held(): number {
    const read = readSidecar(readFileSync(sidecar, 'utf8'));
    if ('error' in read) throw new Error(`line ${read.line}: ${read.error}`);
    const numbers = read.annotations.map(({ body }) => (body.kind === 'label' ? Number(body.label) : NaN));
    return Math.max(...numbers);
  }

  /** Saves up to `last`, killed once it has told of the save `killAfter` and a little later; the last save it told of. */
  function run(last: number, killAfter: number, delay: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const uri = pathToFileURL(sidecar).toString();
      const child = spawn(process.execPath, [program, uri, String(last)], { stdio: ['ignore', 'pipe', 'inherit'] });
      let told = '';
      const newest = () => Number(told.slice(0, told.lastIndexOf('\n')).split('\n').pop() ?? 0);
      child.stdout.on('data', (chunk) => {
        told += String(chunk);
        if (newest() >= killAfter) setTimeout(() => child.kill('SIGKILL'), delay);
      });
      child.on('error', reject);
      child.on('close', () => resolve(newest()));
    });
  }

  it('leaves a sidecar that can be read, and is no older than the last save it told of', async () => {
    let found = 0;
    for (let i = 0; i < kills; i++) {
      const until = found + saves;
      const completed = await run(Infinity, until, ((i * 7) % 11) / 2);
      assert.ok(completed >= until, `kill ${i + 1}: it ended by itself after ${completed}`);
      found = held();
      assert.ok(found >= completed, `kill ${i + 1}: ${found} found, ${completed} told`);
    }
    const last = found + saves;
    assert.strictEqual(await run(last, Infinity, 0), last);
    assert.strictEqual(held(), last);
    const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    assert.ok(left.length <= kills, left.join());
  });
});
