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
    for (let i = 0; i < 400 && !holds(); i++) await new Promise(resolve => { setTimeout(resolve, 10); });
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
});
