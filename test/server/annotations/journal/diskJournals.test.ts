import assert from 'node:assert';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSidecar } from '../../../../src/annotations/sidecar/readSidecar';
import { diskFiles } from '../../../../src/server/annotations/files/diskFiles';
import { DiskJournals } from '../../../../src/server/annotations/journal/diskJournals';
import type { Journals } from '../../../../src/server/annotations/journal/journals';
import { on, until } from '../../../support/annotating';
import { serverOver, type TestClient } from '../../../support/serverOver';
import { toyAnalyzer } from '../../../support/toyAnalyzer';

const text = 'Ana met Bob at the gate.';

describe('journals on the disk', () => {
  let [folder, uri, sidecar] = ['', '', ''];
  const clients: TestClient[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-journal-'));
    uri = pathToFileURL(join(folder, 'story.txt')).toString();
    sidecar = join(folder, 'story.txt.anno.json');
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.end();
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  const storage = () => pathToFileURL(join(folder, 'storage')).toString();
  const journals = () => readdirSync(join(folder, 'storage', 'journals')).filter((name) => name.endsWith('.journal'));

  /** `cannotWrite`: the sidecar cannot be written. */
  async function started(cannotWrite = false, own: Journals = new DiskJournals()): Promise<TestClient> {
    const disk = diskFiles();
    const write = () => Promise.reject(new Error('the disk is slow'));
    const client = await serverOver(
      async () => toyAnalyzer(),
      { storage: storage() },
      { files: new Map(), disk: cannotWrite ? { ...disk, write } : disk, journals: own },
    );
    clients.push(client);
    await client.open(uri, text);
    return client;
  }

  const label = (client: TestClient, name: string) =>
    client.request<{ done: boolean }>('dateline/apply', {
      uri,
      version: 1,
      operation: { kind: 'label', targets: [[on(0, 0, 3)]], label: name },
    });

  /** As when its process has ended. */
  function leftBehind(): void {
    for (const name of journals()) {
      const path = join(folder, 'storage', 'journals', name);
      const gone = { host: hostname(), pid: 2 ** 22 + 1, start: '' };
      const [head, ...rest] = readFileSync(path, 'utf8').split('\n');
      const { journal, time, sidecar: of } = JSON.parse(head) as Record<string, unknown>;
      const changed = JSON.stringify({ journal, sidecar: of, owner: gone, time });
      writeFileSync(path, [changed, ...rest].join('\n'));
    }
  }

  const labels = () => {
    const read = readSidecar(readFileSync(sidecar, 'utf8'));
    assert.ok(!('error' in read));
    return read.annotations.map(({ body }) => (body.kind === 'label' ? body.label : ''));
  };

  it('keep what is not in the sidecar yet, which is told, and give it to the next server', async () => {
    const first = await started(true);
    assert.strictEqual((await label(first, 'Threat')).done, true);
    await until(() => first.annotations.get(uri)?.saving === 'failed');
    assert.strictEqual(existsSync(sidecar), false);
    leftBehind();
    const second = await started();
    await until(() => second.annotations.get(uri)?.saving === 'saved' && existsSync(sidecar));
    assert.deepStrictEqual(labels(), ['Threat']);
    await second.request('shutdown', undefined);
    assert.deepStrictEqual(journals(), []);
  });

  it('are told as kept, then as saved', async () => {
    const client = await started();
    const states: string[] = [];
    client.connection.onNotification('dateline/annotations', ({ saving }: { saving: string }) => {
      states.push(saving);
    });
    for (const name of ['a', 'b', 'c']) await label(client, name);
    await until(() => states[states.length - 1] === 'saved');
    assert.deepStrictEqual([...new Set(states.slice(states.indexOf('kept')))], ['kept', 'saved']);
    assert.deepStrictEqual(labels().sort(), ['a', 'b', 'c']);
  });

  it('of a process that runs are left to it', async () => {
    const first = await started(true);
    await label(first, 'Threat');
    const second = await started();
    await second.request('dateline/flush', { uri });
    assert.strictEqual(existsSync(sidecar), false);
    assert.strictEqual(journals().length, 1);
  });

  it('that cannot be read whole are put aside, which is said, and what can be read is done', async () => {
    const first = await started(true);
    await label(first, 'Threat');
    leftBehind();
    const [name] = journals();
    const path = join(folder, 'storage', 'journals', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('\n', '\n{"n": 0, broken\n'));
    const second = await started();
    await until(() => existsSync(sidecar));
    assert.deepStrictEqual(labels(), ['Threat']);
    assert.strictEqual(existsSync(`${path}.unreadable`), true);
    await until(() => second.shown.some((message) => message.includes('.unreadable')));
  });

  it('that cannot be written leave the answer to wait for the sidecar', async () => {
    writeFileSync(join(folder, 'storage'), 'no folder');
    const client = await started();
    await label(client, 'Threat');
    assert.deepStrictEqual(labels(), ['Threat']);
    assert.strictEqual(client.annotations.get(uri)?.saving, 'saved');
  });
});
