import assert from 'node:assert';
import * as protocol from '../../../src/protocol';
import { annotating, on } from '../../support/annotating';

const uri = 'file:///news/a.article';
const anything = [{}, null, 5, 'x', [], [{}], { uri }, { uri, definition: null }, { changes: [{}] }, { from: uri }];

describe('messages that are none', () => {
  it('are answered and survived: what comes after them is done, and what was said is there', async () => {
    const one = await annotating(uri);
    await one.client.open(uri, 'Ana met Bob at the gate.');
    const { ids } = await one.label(on(0, 0, 3));
    const methods = Object.values(protocol).flatMap((value) =>
      typeof value === 'object' && 'method' in value ? [value.method] : [],
    );
    for (const method of methods) {
      for (const params of anything) {
        // sent as both: the server knows each as one of them
        await one.client.request(method, params).catch(() => undefined);
        await one.client.connection.sendNotification(method, params);
      }
    }
    for (const changes of [[{}], [null], null, 5])
      await one.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    const removed = await one.apply({ kind: 'remove', ids });
    assert.strictEqual(removed.done, true);
    const definition = { name: 'Threat', color: null, key: null, description: '' };
    const defined = await one.client.request('dateline/defineLabel', { uri, relation: false, definition });
    assert.strictEqual(defined, null);
    one.client.end();
  });

  const refused: readonly object[] = [
    { kind: 'comment', range: null, text: 5, author: null },
    { kind: 'comment', range: null, text: 'x', author: 5 },
    { kind: 'label', targets: [[{ start: { line: 0 } }]], label: 'x' },
    { kind: 'remove', ids: [5] },
    { kind: 'remove', ids: null },
    { kind: 'relate', from: 'a', to: 7, label: 'x' },
    { kind: 'toString' },
    { kind: 'mark', range: on(0, 0, 3), type: 'zebra' },
    { kind: 'retype', at: on(0, 0, 3), type: 'zebra' },
    { kind: 'reject', at: on(0, 0, 3), scope: 'zebra' },
    { kind: 'label', targets: [[{ start: { line: 0, character: -1 }, end: { line: 0, character: 2 } }]], label: 'x' },
  ];
  for (const operation of refused)
    it(`refuses ${JSON.stringify(operation)}`, async () => {
      const one = await annotating(uri);
      await one.client.open(uri, 'Ana met Bob at the gate.');
      await assert.rejects(one.client.request('dateline/apply', { uri, version: 1, operation }), /has to be|no such/);
      assert.strictEqual(one.written(), null);
      one.client.end();
    });
});
