import assert from 'node:assert';
import { annotating, on, until, type Annotating } from '../../support/annotating';

const uri = 'file:///news/a.article';
const sidecar = `${uri}.anno.json`;
const story = 'Ana met Bob.\n\nThe strike began on Monday.\n\nBob left.';
const strike = on(2, 4, 10);

describe('the store of annotations', () => {
  let one: Annotating;
  beforeEach(async () => {
    one = await annotating(uri);
  });
  afterEach(() => one.client.end());

  it('labels, tells, writes, and knows it all when opened again', async () => {
    await one.client.open(uri, story);
    const applied = await one.label(strike);
    assert.ok(applied.done);
    assert.strictEqual(applied.ids.length, 1);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.strictEqual(one.told().revision, applied.revision);
    await until(() => one.has.files.has(sidecar));
    await one.restart();
    await one.client.open(uri, story);
    await until(() => one.told() !== undefined);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(one.told().views[0].id, applied.ids[0]);
  });

  it('undoes and does again', async () => {
    await one.client.open(uri, story);
    const first = await one.label(strike);
    const second = await one.apply({ kind: 'relabel', ids: first.ids, label: 'Promise' });
    assert.deepStrictEqual(one.shown(), ['Promise “strike” kept 2:4-10']);
    assert.ok((await one.apply({ kind: 'undo', entry: second.entry ?? '' })).done);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.ok((await one.apply({ kind: 'undo', entry: first.entry ?? '' })).done);
    assert.deepStrictEqual(one.shown(), []);
    await one.client.change(uri, 2, [0, 0, 0, 0, 'One more line.\n']);
    assert.ok((await one.apply({ kind: 'redo', entry: first.entry ?? '' }, 2)).done);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 3:4-10'], 'back where its words stand now');
    assert.deepStrictEqual((await one.apply({ kind: 'undo', entry: 'other' }, 2)).done, false);
  });

  it('follows the text while it is edited, and describes anew what no longer says where it is when it is saved', async () => {
    await one.client.open(uri, story);
    await one.label(strike);
    await one.label(on(0, 0, 3), 'Who');
    await until(() => one.written()?.first.items.length === 2);
    const before = one.has.files.get(sidecar);
    await one.client.change(uri, 2, [2, 4, 2, 4, 'long ']);
    await until(() => one.told().version === 2);
    assert.deepStrictEqual(one.shown(), ['Who “Ana” kept 0:0-3', 'Threat “strike” kept 2:9-15']);
    assert.strictEqual(one.has.files.get(sidecar), before, 'nothing is written for an edit');
    await one.save();
    await until(() => one.has.files.get(sidecar) !== before);
    assert.match(one.has.files.get(sidecar) ?? '', /The long /);
    const changed = one.has.files.get(sidecar);
    await one.save();
    await one.flush();
    assert.strictEqual(one.has.files.get(sidecar), changed);
  });

  it('brings back what was deleted with its text, and tells it as lost once it was saved so', async () => {
    await one.client.open(uri, story);
    await one.label(strike);
    await one.client.change(uri, 2, [2, 0, 2, 30, '']);
    await until(() => one.told().version === 2);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” suspended']);
    await one.save();
    await until(() => one.shown()[0] === 'Threat “strike” orphan');
    assert.match(one.client.diagnostics.get(uri)?.join() ?? '', /Threat/);
    await one.client.change(uri, 3, [2, 0, 2, 0, 'The strike began on Monday.']);
    await until(() => one.told().version === 3);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(one.client.diagnostics.get(uri), []);
  });

  it('brings back with its words what was changed, or attached elsewhere and back, while they were deleted', async () => {
    await one.client.open(uri, story);
    const { ids } = await one.label(strike);
    await one.client.change(uri, 2, [2, 0, 2, 30, '']);
    await one.apply({ kind: 'relabel', ids, label: 'Promise' }, 2);
    await one.save();
    await until(() => one.shown()[0] === 'Promise “strike” orphan');
    const moved = await one.apply({ kind: 'place', id: ids[0], ranges: [on(0, 0, 3)] }, 2);
    assert.deepStrictEqual(one.shown(), ['Promise “Ana” kept 0:0-3']);
    await one.apply({ kind: 'undo', entry: moved.entry ?? '' }, 2);
    await one.apply({ kind: 'redo', entry: moved.entry ?? '' }, 2);
    await one.apply({ kind: 'undo', entry: moved.entry ?? '' }, 2);
    await one.client.change(uri, 3, [2, 0, 2, 0, 'The strike began on Monday.']);
    await until(() => one.told().version === 3);
    assert.deepStrictEqual(one.shown(), ['Promise “strike” kept 2:4-10']);
  });

  it('gives a label that was cut short its words back, also after a save', async () => {
    await one.client.open(uri, story);
    await one.label(on(2, 4, 16));
    await one.client.change(uri, 2, [2, 10, 2, 16, '']);
    await one.save();
    await until(
      () => one.written()?.first.items.length === 1 && one.shown()[0] === 'Threat “strike began” changed 2:4-10',
    );
    await one.client.change(uri, 3, [2, 10, 2, 10, ' began']);
    await until(() => one.told().version === 3);
    assert.match(one.shown()[0], / 2:4-16$/);
  });

  it('says of a label that its words were changed until somebody keeps it, also after a restart', async () => {
    const items = () => JSON.stringify(one.written()?.first.items ?? []);
    await one.client.open(uri, story);
    await one.label(on(2, 4, 16));
    await one.client.change(uri, 2, [2, 10, 2, 10, ' never']);
    await until(() => one.shown()[0] === 'Threat “strike began” changed 2:4-22');
    await one.save();
    await until(() => items().includes('"dateline:was":"strike began"'));
    assert.deepStrictEqual(one.shown(), ['Threat “strike began” changed 2:4-22']);
    await one.restart();
    await one.client.open(uri, story.replace('strike', 'strike never'));
    await until(() => one.told() !== undefined);
    assert.deepStrictEqual(one.shown(), ['Threat “strike began” changed 2:4-22']);
    const kept = await one.apply({ kind: 'keep', ids: [one.told().views[0].id] });
    assert.deepStrictEqual(one.shown(), ['Threat “strike never began” kept 2:4-22']);
    await until(() => !items().includes('dateline:was'));
    await one.apply({ kind: 'undo', entry: kept.entry ?? '' });
    assert.deepStrictEqual(one.shown(), ['Threat “strike began” changed 2:4-22']);
    await until(() => items().includes('"dateline:was":"strike began"'));
  });

  it('takes it back where the words are again what they were', async () => {
    await one.client.open(uri, story);
    await one.label(on(2, 4, 16));
    await until(() => one.written()?.first.items.length === 1);
    const before = one.has.files.get(sidecar);
    await one.client.change(uri, 2, [2, 10, 2, 10, ' never']);
    await one.save();
    await until(() => one.has.files.get(sidecar) !== before);
    await one.client.change(uri, 3, [2, 10, 2, 16, '']);
    await one.save();
    await until(() => one.has.files.get(sidecar) === before);
    assert.deepStrictEqual(one.shown(), ['Threat “strike began” kept 2:4-16']);
  });

  it('keeps documents apart', async () => {
    const other = 'file:///news/b.article';
    await one.client.open(uri, story);
    await one.client.open(other, story);
    await Promise.all([one.label(strike), one.label(on(0, 0, 3), 'Who', 1, other)]);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(
      one.client.annotations.get(other)?.views.map(({ quote }) => quote),
      ['Ana'],
    );
    await one.client.request('shutdown', undefined);
    assert.ok(one.has.files.has(sidecar) && one.has.files.has(`${other}.anno.json`));
  });

  it('writes one small diff for a change to one of ten thousand', async () => {
    const paragraph = (i: number) => `On day ${i} the crew of ship ${i % 97} saw ${(i * 7) % 1009} whales.`;
    const text = Array.from({ length: 2500 }, (_, i) => paragraph(i)).join('\n\n');
    await one.client.open(uri, text);
    const targets = Array.from({ length: 10_000 }, (_, i) => [on(2 * (i >> 2), 3 * (i % 4), 3 * (i % 4) + 5)]);
    const all = await one.apply({ kind: 'label', targets, label: 'Fact' });
    assert.strictEqual(all.ids.length, 10_000);
    await one.flush();
    const before = (one.has.files.get(sidecar) ?? '').split('\n');
    const doubt = await one.label(on(2500, 12, 20), 'Doubt');
    await one.apply({ kind: 'relabel', ids: [all.ids[77]], label: 'Doubt' });
    await one.flush();
    const after = (one.has.files.get(sidecar) ?? '').split('\n');
    assert.ok(doubt.done);
    const [old, now] = [new Set(before), new Set(after)];
    assert.ok(after.length - before.length < 40, `${after.length - before.length} lines more`);
    assert.ok(after.filter((line) => !old.has(line)).length + before.filter((line) => !now.has(line)).length < 20);
    await one.restart();
    await one.client.open(uri, text);
    await until(() => one.told()?.views.length === 10_001);
    assert.ok(one.told().views.every(({ state }) => state === 'kept'));
  });

  it('labels what is left of words that were typed in meanwhile', async () => {
    await one.client.open(uri, story);
    await one.client.change(uri, 2, [2, 6, 2, 8, 'X']);
    assert.ok((await one.label(strike)).done);
    assert.deepStrictEqual(one.shown(), ['Threat “stXke” kept 2:4-9']);
  });

  it('refuses what the text has moved away from', async () => {
    await one.client.open(uri, story);
    await one.client.change(uri, 2, [2, 4, 2, 10, 'X']);
    await assert.rejects(one.label(strike), { code: -32801 });
    assert.ok((await one.label(on(0, 0, 3))).done);
  });
});
