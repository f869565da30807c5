import assert from 'node:assert';
import type { Applied } from '../../../src/protocol';
import type { Files } from '../../../src/server/annotations/files/files';
import { on } from '../../support/annotating';
import { serverOver } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const uri = 'file:///news/a.article';

describe('what is asked for of annotations', () => {
  it('waits for no reading where it is about the words alone', async () => {
    const client = await serverOver(
      () => new Promise(() => undefined),
      {},
      { files: new Map(), workspaceFolders: ['file:///news'] },
    );
    await client.open(uri, 'Ana met Bob.');
    const apply = (operation: object) => client.request<Applied>('dateline/apply', { uri, version: 1, operation });
    const labelled = await apply({ kind: 'label', targets: [[on(0, 0, 3)]], label: 'Who' });
    assert.ok(labelled.done);
    assert.ok((await apply({ kind: 'comment', range: on(0, 4, 7), text: 'When?', author: null })).done);
    assert.ok((await apply({ kind: 'undo', entry: labelled.entry })).done);
    client.end();
  });

  it('is about the words, though somebody types on in them', async () => {
    const client = await serverOver(
      async () => toyAnalyzer(),
      {},
      { files: new Map(), workspaceFolders: ['file:///news'] },
    );
    await client.open(uri, 'Ana met Bob.');
    await client.change(uri, 2, [0, 5, 0, 5, 'xy']);
    const label = (from: number, to: number) =>
      client.request<Applied>('dateline/apply', {
        uri,
        version: 1,
        operation: { kind: 'label', targets: [[on(0, from, to)]], label: 'Who' },
      });
    assert.ok((await label(4, 11)).done);
    assert.deepStrictEqual(
      client.annotations.get(uri)?.views.map(({ ranges }) => ranges),
      [[on(0, 4, 13)]],
    );
    await client.change(uri, 3, [0, 4, 0, 9, '']);
    await assert.rejects(label(4, 7), /edited there/);
    client.end();
  });

  it('is done while a long text is being read, and an edit has the reading begun anew', async () => {
    const analyzer = toyAnalyzer();
    let [steps, finished] = [0, 0];
    const slow = {
      ...analyzer,
      *inSteps(text: string) {
        for (let step = 0; step < 10; step++, yield) {
          steps++;
          for (const until = performance.now() + 50; performance.now() < until;);
        }
        finished++;
        return yield* analyzer.inSteps(text);
      },
    };
    const client = await serverOver(async () => slow, {}, { files: new Map(), workspaceFolders: ['file:///news'] });
    await client.open(uri, `Ana met Bob.\n\n${'Cid went on and on.\n\n'.repeat(16_000)}`);
    const symbols = client.request<readonly { readonly name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    while (steps === 0) await new Promise((go) => setTimeout(go, 1));
    await client.change(uri, 2, [0, 8, 0, 11, 'Dan']);
    const labelled = await client.request<Applied>('dateline/apply', {
      uri,
      version: 2,
      operation: { kind: 'label', targets: [[on(0, 0, 3)]], label: 'Who' },
    });
    assert.ok(labelled.done);
    assert.equal(finished, 0);
    assert.ok((await symbols).length > 0);
    assert.equal(finished, 1);
    assert.ok(analyzer.read.every((text) => text.startsWith('Ana met Dan.')));
    client.end();
  });

  it('waits until the sidecar of an article that was renamed meanwhile is read: nothing said is lost to it', async () => {
    const files = new Map<string, string>();
    const [from, sidecar] = ['file:///news/old.article', `${uri}.anno.json`];
    let [reads, read] = [0, () => {}];
    const allowed = new Promise<void>((resolve) => {
      read = resolve;
    });
    const disk: Files = {
      async read(at) {
        if (at === sidecar) {
          reads++;
          await allowed;
        }
        return files.get(at) ?? null;
      },
      async write(at, text) {
        if (text === null) files.delete(at);
        else files.set(at, text);
      },
    };
    const client = await serverOver(async () => toyAnalyzer(), {}, { files, disk, workspaceFolders: ['file:///news'] });
    const apply = (at: string, operation: object) =>
      client.request<Applied>('dateline/apply', { uri: at, version: 1, operation });
    await client.open(from, 'Ana met Bob.');
    const { entry } = await apply(from, { kind: 'label', targets: [[on(0, 0, 3)]], label: 'Who' });
    assert.ok(await client.request('dateline/flush', { uri: from }));
    files.set(sidecar, files.get(`${from}.anno.json`) ?? '');
    files.delete(`${from}.anno.json`);
    await client.open(uri, 'Ana met Bob.');
    const asked = [
      apply(uri, { kind: 'undo', entry }),
      apply(uri, { kind: 'label', targets: [[on(0, 8, 11)]], label: 'Whom' }),
    ];
    while (reads === 0) await new Promise((go) => setTimeout(go, 1));
    await client.connection.sendNotification('dateline/renamed', { from, to: uri });
    await client.close(from);
    await client.request('dateline/flush', { uri: 'file:///news/none.article' }); // answered once what was sent before has come in
    read();
    assert.deepStrictEqual(
      (await Promise.all(asked)).map(({ done, message }) => (done ? 'done' : message)),
      ['done', 'done'],
    );
    assert.ok(await client.request('dateline/flush', { uri }));
    assert.deepStrictEqual(
      client.annotations.get(uri)?.views.map(({ label }) => label),
      ['Whom'],
    );
    assert.deepStrictEqual(JSON.parse(files.get(sidecar) ?? '').first.items.length, 1);
    client.end();
  });
});
