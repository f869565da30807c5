import assert from 'node:assert';
import type { Annotations, Applied, Operation, Range } from '../../../src/protocol';
import { serverOver, type ClientFiles, type TestClient } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const uri = 'file:///news/a.article';
const sidecar = `${uri}.anno.json`;
const story = 'Ana met Bob.\n\nThe strike began on Monday.\n\nBob left.';
const on = (line: number, start: number, end: number): Range => ({ start: { line, character: start }, end: { line, character: end } });
const strike = on(2, 4, 10);

describe('the store of annotations', () => {
  let has: ClientFiles & { refuse?: ClientFiles['refuse']; committed: Map<string, string> };
  let client: TestClient;
  beforeEach(async () => {
    has = { files: new Map(), committed: new Map(), workspaceFolders: ['file:///news'] };
    client = await start();
  });
  afterEach(() => client.end());

  const start = () => serverOver(async () => toyAnalyzer(), {}, has);
  const apply = (operation: Operation, version = 1, at = uri) => client.request<Applied>('dateline/apply', { uri: at, version, operation });
  const label = (range: Range, name = 'Threat', version = 1, at = uri) => apply({ kind: 'label', stretches: [[range]], label: name }, version, at);
  const told = () => client.annotations.get(uri) as Annotations;
  const shown = () => told().views.map(({ label: name, quote, state, ranges: [range] }) =>
    `${name} “${quote}” ${state}${range ? ` ${range.start.line}:${range.start.character}-${range.end.character}` : ''}`);
  const written = () => JSON.parse(has.files.get(sidecar) ?? 'null') as { first: { items: object[] } } | null;
  const flush = () => client.request<boolean>('dateline/flush', { uri });

  /** Waits until it holds, some seconds at most. */
  async function until(holds: () => boolean): Promise<void> {
    for (let i = 0; i < 1000 && !holds(); i++) await new Promise(resolve => { setTimeout(resolve, 10); });
    assert.ok(holds(), holds.toString());
  }

  it('labels, tells, writes, and knows it all when opened again', async () => {
    await client.open(uri, story);
    const applied = await label(strike);
    assert.ok(applied.done);
    assert.strictEqual(applied.ids.length, 1);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.strictEqual(told().revision, applied.revision);
    await until(() => has.files.has(sidecar));
    client.end();
    client = await start();
    await client.open(uri, story);
    await until(() => told() !== undefined);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(told().views[0].id, applied.ids[0]);
  });

  it('undoes and does again', async () => {
    await client.open(uri, story);
    const one = await label(strike);
    const two = await apply({ kind: 'relabel', ids: one.ids, label: 'Promise' });
    assert.deepStrictEqual(shown(), ['Promise “strike” kept 2:4-10']);
    assert.ok((await apply({ kind: 'undo', entry: two.entry ?? '' })).done);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.ok((await apply({ kind: 'undo', entry: one.entry ?? '' })).done);
    assert.deepStrictEqual(shown(), []);
    await client.change(uri, 2, [0, 0, 0, 0, 'One more line.\n']);
    assert.ok((await apply({ kind: 'redo', entry: one.entry ?? '' }, 2)).done);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 3:4-10'], 'back where its words stand now');
    assert.deepStrictEqual((await apply({ kind: 'undo', entry: 'other' }, 2)).done, false);
  });

  it('follows the text while it is edited, and describes anew what no longer says where it is when it is saved', async () => {
    await client.open(uri, story);
    await label(strike);
    await label(on(0, 0, 3), 'Who');
    await until(() => written()?.first.items.length === 2);
    const before = has.files.get(sidecar);
    await client.change(uri, 2, [2, 4, 2, 4, 'long ']);
    await until(() => told().version === 2);
    assert.deepStrictEqual(shown(), ['Who “Ana” kept 0:0-3', 'Threat “strike” kept 2:9-15']);
    assert.strictEqual(has.files.get(sidecar), before, 'nothing is written for an edit');
    await save();
    await until(() => has.files.get(sidecar) !== before);
    assert.match(has.files.get(sidecar) ?? '', /The long /);
    const changed = has.files.get(sidecar);
    await save();
    await flush();
    assert.strictEqual(has.files.get(sidecar), changed);
  });

  it('brings back what was deleted with its text, and tells it as lost once it was saved so', async () => {
    await client.open(uri, story);
    await label(strike);
    await client.change(uri, 2, [2, 0, 2, 30, '']);
    await until(() => told().version === 2);
    assert.deepStrictEqual(shown(), ['Threat “strike” suspended']);
    await save();
    await until(() => shown()[0] === 'Threat “strike” orphan');
    assert.match(client.diagnostics.get(uri)?.join() ?? '', /Threat/);
    await client.change(uri, 3, [2, 0, 2, 0, 'The strike began on Monday.']);
    await until(() => told().version === 3);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(client.diagnostics.get(uri), []);
  });

  it('leaves a broken sidecar alone, says where it is broken, and goes on when it is mended', async () => {
    await client.open(uri, story);
    await label(strike);
    await flush();
    const good = has.files.get(sidecar) ?? '';
    const bad = `${good.split('\n').slice(0, 5).join('\n')}\n<<<<<<< ours\n`;
    client.end();
    has.files.set(sidecar, bad);
    client = await start();
    await client.open(uri, story);
    const refused = await label(strike);
    assert.ok(!refused.done);
    assert.match(refused.message, /a\.article\.anno\.json, line \d+: /);
    assert.strictEqual(told().saving, 'broken');
    assert.match(client.diagnostics.get(sidecar)?.[0] ?? '', /^[1-9]\d*: /);
    assert.ok(await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 1 } }), 'the rest works');
    await save();
    await flush();
    assert.strictEqual(has.files.get(sidecar), bad);
    await fromOutside(good);
    await until(() => told().saving === 'saved');
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(client.diagnostics.get(sidecar), []);
    assert.ok((await label(on(0, 0, 3))).done);
  });

  it('holds in memory what cannot be written, says so, and writes it once it can be', async () => {
    has.refuse = () => ({ reason: 'no permission', readOnly: true });
    await client.open(uri, story);
    assert.ok((await label(strike)).done);
    await until(() => told().saving === 'memory');
    assert.match(told().notice ?? '', /no permission/);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    const asFile = await client.request<{ name: string; json: string }>('dateline/sidecarText', { uri });
    assert.strictEqual(asFile.name, 'a.article.anno.json');
    await client.close(uri);
    await client.open(uri, story);
    await until(() => shown().length === 1);
    has.refuse = undefined;
    await save();
    await until(() => told().saving === 'saved');
    assert.strictEqual(has.files.get(sidecar), asFile.json);
  });

  it('tries again what failed', async () => {
    let tries = 0;
    has.refuse = () => (++tries > 1 ? null : { reason: 'disk full', readOnly: false });
    await client.open(uri, story);
    await label(strike);
    await until(() => told().saving === 'failed');
    assert.match(told().notice ?? '', /disk full/);
    await until(() => told().saving === 'saved');
    assert.ok(has.files.has(sidecar));
  });

  it('takes over what changes outside, and knows its own writing', async () => {
    await client.open(uri, story);
    await label(strike);
    await flush();
    const mine = has.files.get(sidecar) ?? '';
    const { revision } = told();
    await fromOutside(mine);
    await fromOutside(mine.replace('"Threat"', '"Promise"'));
    await until(() => shown()[0] !== 'Threat “strike” kept 2:4-10');
    assert.deepStrictEqual(shown(), ['Promise “strike” kept 2:4-10']);
    assert.strictEqual(told().revision, revision + 1);
    await fromOutside(null);
    await until(() => shown().length === 0);
  });

  it('merges what changed outside with what is not written yet', async () => {
    await client.open(uri, story);
    const { ids } = await label(strike);
    await label(on(0, 0, 3), 'Who');
    await flush();
    const theirs = (has.files.get(sidecar) ?? '').replace('"Who"', '"Whom"');
    has.refuse = () => ({ reason: 'busy', readOnly: false });
    const mine = await apply({ kind: 'relabel', ids, label: 'Promise' });
    await until(() => told().saving === 'failed');
    has.refuse = undefined;
    await fromOutside(theirs);
    await until(() => told().saving === 'saved');
    assert.deepStrictEqual(shown(), ['Whom “Ana” kept 0:0-3', 'Promise “strike” kept 2:4-10']);
    assert.match(has.files.get(sidecar) ?? '', /"Whom"[^]*"Promise"/);
    assert.ok((await apply({ kind: 'undo', entry: mine.entry ?? '' })).done, 'steps can still be undone');
    assert.deepStrictEqual(shown(), ['Whom “Ana” kept 0:0-3', 'Threat “strike” kept 2:4-10']);
  });

  it('keeps both of two changes to one thing, and says so', async () => {
    await client.open(uri, story);
    const { ids } = await label(strike);
    await flush();
    has.refuse = () => ({ reason: 'busy', readOnly: false });
    await apply({ kind: 'relabel', ids, label: 'Promise' });
    await until(() => told().saving === 'failed');
    has.refuse = undefined;
    await fromOutside((has.files.get(sidecar) ?? '').replace('"Threat"', '"Fact"'));
    await until(() => told().saving === 'saved');
    assert.deepStrictEqual(shown().sort(), ['Fact “strike” kept 2:4-10', 'Promise “strike” kept 2:4-10']);
    assert.match(told().notice ?? '', /outside/);
  });

  it('refuses to undo what was changed outside since', async () => {
    await client.open(uri, story);
    const step = await label(strike);
    await flush();
    await fromOutside((has.files.get(sidecar) ?? '').replace('"Threat"', '"Promise"'));
    await until(() => shown()[0].startsWith('Promise'));
    const undone = await apply({ kind: 'undo', entry: step.entry ?? '' });
    assert.ok(!undone.done);
    assert.match(undone.message, /changed since/);
  });

  it('looks before it writes, though nobody told it of a change', async () => {
    await client.open(uri, story);
    await label(strike);
    await flush();
    has.files.set(sidecar, (has.files.get(sidecar) ?? '').replace('"Threat"', '"Promise"'));
    await label(on(0, 0, 3), 'Who');
    await flush();
    assert.deepStrictEqual(shown(), ['Who “Ana” kept 0:0-3', 'Promise “strike” kept 2:4-10']);
  });

  it('asks git for the text that annotations were made on, where they are not in their places', async () => {
    await client.open(uri, story);
    await label(on(4, 4, 8), 'Went');
    await flush();
    client.end();
    has.committed.set(uri, story);
    client = await start();
    await client.open(uri, 'Ana met Bob, who left.\n\nNobody left.\n\nThe strike began on Monday.\n\nBob left.');
    await until(() => told() !== undefined && shown()[0] !== undefined && shown()[0].endsWith('6:4-8'));
  });

  it('keeps documents apart', async () => {
    const other = 'file:///news/b.article';
    await client.open(uri, story);
    await client.open(other, story);
    await Promise.all([label(strike), label(on(0, 0, 3), 'Who', 1, other)]);
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(client.annotations.get(other)?.views.map(({ quote }) => quote), ['Ana']);
    await client.request('shutdown', undefined);
    assert.ok(has.files.has(sidecar) && has.files.has(`${other}.anno.json`));
  });

  it('removes a file it made when nothing is left to say, and no other one', async () => {
    await client.open(uri, story);
    const first = await label(strike);
    await flush();
    await apply({ kind: 'undo', entry: first.entry ?? '' });
    await flush();
    assert.ok(!has.files.has(sidecar));
    const second = await label(strike);
    await flush();
    client.end();
    client = await start();
    await client.open(uri, story);
    await apply({ kind: 'remove', ids: second.ids });
    await flush();
    assert.doesNotMatch(has.files.get(sidecar) ?? '', /strike/);
    assert.ok(has.files.has(sidecar));
  });

  it('writes what is waiting when an article is closed', async () => {
    await client.open(uri, story);
    await label(strike);
    await label(on(0, 0, 3));
    await client.close(uri);
    await until(() => written()?.first.items.length === 2);
    await client.open(uri, story);
    await until(() => shown().length === 2);
  });

  it('writes the annotations of an untitled article when it is saved', async () => {
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, story);
    const step = await label(strike, 'Threat', 1, untitled);
    await until(() => client.annotations.get(untitled)?.saving === 'memory');
    await client.open(uri, story);
    await client.connection.sendNotification('dateline/renamed', { from: untitled, to: uri });
    await client.close(untitled);
    await until(() => has.files.has(sidecar));
    assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
    assert.ok((await apply({ kind: 'undo', entry: step.entry ?? '' })).done);
    assert.deepStrictEqual(shown(), []);
    await client.open(untitled, story);
    await until(() => client.annotations.get(untitled)?.views.length === 0);
  });

  for (const order of ['closed, told, opened', 'told, opened, closed', 'opened, closed, told']) {
    it(`goes along when an article is renamed: ${order}`, async () => {
      const from = 'file:///news/old.article';
      await client.open(from, story);
      const step = await label(strike, 'Threat', 1, from);
      assert.ok(await client.request('dateline/flush', { uri: from }));
      has.files.set(sidecar, has.files.get(`${from}.anno.json`) ?? '');
      has.files.delete(`${from}.anno.json`);
      for (const what of order.split(', ')) {
        if (what === 'closed') await client.close(from);
        else if (what === 'opened') await client.open(uri, story);
        else await client.connection.sendNotification('dateline/renamed', { from, to: uri });
      }
      await until(() => told() !== undefined && shown().length === 1);
      assert.deepStrictEqual(shown(), ['Threat “strike” kept 2:4-10']);
      await apply({ kind: 'undo', entry: step.entry ?? '' });
      assert.deepStrictEqual(shown(), []);
      await flush();
      assert.ok(!has.files.has(`${from}.anno.json`));
    });
  }

  it('writes one small diff for a change to one of ten thousand', async function () {
    this.timeout(60_000);
    const text = Array.from({ length: 2500 }, (_, i) => `On day ${i} the crew of ship ${i % 97} saw ${i * 7 % 1009} whales.`).join('\n\n');
    await client.open(uri, text);
    const stretches = Array.from({ length: 10_000 }, (_, i) => [on(2 * (i >> 2), 3 * (i % 4), 3 * (i % 4) + 5)]);
    const all = await apply({ kind: 'label', stretches, label: 'Fact' });
    assert.strictEqual(all.ids.length, 10_000);
    await flush();
    const before = (has.files.get(sidecar) ?? '').split('\n');
    const one = await label(on(2500, 12, 20), 'Doubt');
    await apply({ kind: 'relabel', ids: [all.ids[77]], label: 'Doubt' });
    await flush();
    const after = (has.files.get(sidecar) ?? '').split('\n');
    assert.ok(one.done);
    const [old, now] = [new Set(before), new Set(after)];
    assert.ok(after.length - before.length < 40, `${after.length - before.length} lines more`);
    assert.ok(after.filter(line => !old.has(line)).length + before.filter(line => !now.has(line)).length < 20);
    client.end();
    client = await start();
    await client.open(uri, text);
    await until(() => told()?.views.length === 10_001);
    assert.ok(told().views.every(({ state }) => state === 'kept'));
  });

  it('refuses what the text has moved away from', async () => {
    await client.open(uri, story);
    await client.change(uri, 2, [2, 6, 2, 8, 'X']);
    await assert.rejects(label(strike), { code: -32801 });
    assert.ok((await label(on(0, 0, 3))).done);
  });

  const save = () => client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  const fromOutside = async (text: string | null) => {
    if (text === null) has.files.delete(sidecar);
    else has.files.set(sidecar, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: 2 }] });
  };
});
