import assert from 'node:assert';
import type { Applied } from '../../../src/protocol';
import { on } from '../../support/annotating';
import { serverOver } from '../../support/serverOver';

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
});
