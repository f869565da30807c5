import assert from 'node:assert';
import type { Applied } from '../../../src/protocol';
import { on } from '../../support/annotating';
import { serverOver } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const uri = 'file:///news/a.article';

describe('what is asked for of annotations', () => {
  it('waits for no reading where it is about the words alone', async () => {
    const client = await serverOver(() => new Promise(() => undefined), {}, { files: new Map(), workspaceFolders: ['file:///news'] });
    await client.open(uri, 'Ana met Bob.');
    const apply = (operation: object) => client.request<Applied>('dateline/apply', { uri, version: 1, operation });
    const labelled = await apply({ kind: 'label', stretches: [[on(0, 0, 3)]], label: 'Who' });
    assert.ok(labelled.done);
    assert.ok((await apply({ kind: 'comment', range: on(0, 4, 7), text: 'When?', author: null })).done);
    assert.ok((await apply({ kind: 'undo', entry: labelled.entry })).done);
    client.end();
  });

  it('is about the words, though somebody types on in them', async () => {
    const client = await serverOver(async () => toyAnalyzer(), {}, { files: new Map(), workspaceFolders: ['file:///news'] });
    await client.open(uri, 'Ana met Bob.');
    await client.change(uri, 2, [0, 5, 0, 5, 'xy']);
    const label = (from: number, to: number) => client.request<Applied>('dateline/apply',
      { uri, version: 1, operation: { kind: 'label', stretches: [[on(0, from, to)]], label: 'Who' } });
    assert.ok((await label(4, 11)).done);
    assert.deepStrictEqual(client.annotations.get(uri)?.views.map(({ ranges }) => ranges), [[on(0, 4, 13)]]);
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
    const symbols = client.request<readonly { readonly name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } });
    while (steps === 0) await new Promise((go) => setTimeout(go, 1));
    await client.change(uri, 2, [0, 8, 0, 11, 'Dan']);
    const labelled = await client.request<Applied>('dateline/apply',
      { uri, version: 2, operation: { kind: 'label', stretches: [[on(0, 0, 3)]], label: 'Who' } });
    assert.ok(labelled.done);
    assert.equal(finished, 0);
    assert.ok((await symbols).length > 0);
    assert.equal(finished, 1);
    assert.ok(analyzer.read.every((text) => text.startsWith('Ana met Dan.')));
    client.end();
  });
});
