import assert from 'node:assert';
import { mergeFiles } from '../../../src/annotations/merge/files';
import type { Lexicon } from '../../../src/core/inputs';
import type { Analyzer } from '../../../src/server/articles/openArticle';
import type { Applied, LabelDefinition, Operation } from '../../../src/protocol';
import { on, until } from '../../support/annotating';
import { serverOver, type TestClient } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const uri = 'file:///news/north/a.article';
const story = 'Ana met Bob.\n\nBob left.';
const [labels, lexicon] = ['labels', 'lexicon'].map((name) => `file:///news/.dateline/${name}.json`);
const threat: LabelDefinition = { name: 'Threat', color: '#f00', key: 't', description: 'Somebody threatens.' };

describe('the files of a folder', () => {
  let files: Map<string, string>;
  let given: (Lexicon | undefined)[];
  let client: TestClient;
  beforeEach(async () => {
    files = new Map();
    given = [];
    client = await start();
  });
  afterEach(() => client.end());

  const analyzer = (): Analyzer => {
    const toy = toyAnalyzer();
    return {
      ...toy,
      analyze: (text, inputs) => {
        given.push(inputs?.lexicon);
        return toy.analyze(text, inputs);
      },
    };
  };
  const start = () =>
    serverOver(async () => analyzer(), {}, { files, workspaceFolders: ['file:///news', 'file:///other'] });
  const define = (definition: LabelDefinition, relation = false) =>
    client.request<string | null>('dateline/defineLabel', { uri, relation, definition });
  const apply = (operation: Operation) => client.request<Applied>('dateline/apply', { uri, version: 1, operation });
  const read = () =>
    client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 1 } });
  const changed = (file: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  const names = () => client.labels.get('file:///news')?.labels.map(({ name }) => name);

  it('refuse a label that could not be read again, also while they are read for the first time', async () => {
    await client.open(uri, story);
    assert.match((await define({ ...threat, name: '' })) ?? 'taken', /one line/);
    assert.match((await define({ ...threat, color: 'not a colour' })) ?? 'taken', /colour/);
    assert.strictEqual(await define(threat), null);
  });

  it('tell their labels, take new ones, and follow changes from outside', async () => {
    await client.open(uri, story);
    await until(() => names()?.length === 0);
    assert.strictEqual(await define(threat), null);
    assert.strictEqual(await define({ ...threat, name: 'answers' }, true), null);
    assert.deepStrictEqual(names(), ['Threat']);
    assert.deepStrictEqual(
      client.labels.get('file:///news')?.relations.map(({ name }) => name),
      ['answers'],
    );
    assert.match((await define({ ...threat, name: 'Fact' })) ?? '', /key "t"/);
    assert.strictEqual(await define({ ...threat, name: 'Fact', key: null }), null);
    assert.strictEqual(await define({ ...threat, color: '#00f' }), null);
    assert.deepStrictEqual(names(), ['Threat', 'Fact'], 'one that is there is changed where it stands');
    assert.strictEqual(client.labels.get('file:///news')?.labels[0].color, '#00f');
    const text = files.get(labels) ?? '';
    assert.match(text, /"Somebody threatens\."/);
    files.set(labels, text.replace('"Threat"', '"Promise"'));
    await changed(labels);
    await until(() => names()?.[0] === 'Promise');
  });

  it('keep the schema they name, also when two of them are merged', async () => {
    const schema = '"$schema": "../schemas/labels.schema.json"';
    files.set(labels, `{${schema}, "labels": []}`);
    await client.open(uri, story);
    assert.strictEqual(await define(threat), null);
    const written = files.get(labels) ?? '';
    assert.ok(written.startsWith(`{\n  ${schema},\n  "labels"`), written);
    const merged = mergeFiles(written, written, written);
    assert.strictEqual('text' in merged && merged.text, written);
    const names = '{\n  "$schema": "x",\n  "names": [],\n  "notNames": []\n}\n';
    assert.deepStrictEqual(mergeFiles('', names, ''), { text: names, conflicts: [] });
  });

  it('are left alone while they are broken, which is said on their line', async () => {
    files.set(labels, '{\n  "labels": [\n');
    await client.open(uri, story);
    await until(() => client.diagnostics.has(labels));
    assert.match((await define(threat)) ?? '', /labels\.json, line \d+/);
    assert.strictEqual(files.get(labels), '{\n  "labels": [\n');
    files.delete(labels);
    await changed(labels);
    await until(() => client.diagnostics.get(labels)?.length === 0);
    assert.strictEqual(await define(threat), null);
  });

  it('teach the reading of every article of the folder, and unlearn it with undo', async () => {
    await client.open(uri, story);
    await read();
    const step = await apply({ kind: 'reject', at: on(0, 8, 8), scope: 'always' });
    assert.ok(step.done, step.message);
    assert.match(files.get(lexicon) ?? '', /"Bob"/);
    await read();
    assert.deepStrictEqual(given[given.length - 1]?.notNames, ['Bob']);
    files.set(lexicon, (files.get(lexicon) ?? '').replace('"Bob"', '"Bob", "Zoe"'));
    await changed(lexicon);
    await until(() => given[given.length - 1]?.notNames.length === 2);
    assert.ok((await apply({ kind: 'undo', entry: step.entry ?? '' })).done);
    await read();
    assert.deepStrictEqual(given[given.length - 1]?.notNames, ['Zoe'], 'what others taught stays');
    assert.match(files.get(lexicon) ?? '', /"Zoe"/);
  });

  it('are those of the folder that the workspace has now', async () => {
    await client.open(uri, story);
    await until(() => names()?.length === 0);
    files.set('file:///news/north/.dateline/lexicon.json', '{ "names": [], "notNames": ["Ana"] }');
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///news/north', name: 'north' }], removed: [] },
    });
    await until(() => given[given.length - 1]?.notNames[0] === 'Ana');
    assert.ok(client.labels.has('file:///news/north'));
  });

  it("are those of the article's own folder where it is in none of the workspace's", async () => {
    files.set('file:///away/.dateline/lexicon.json', '{ "names": [], "notNames": ["Ana"] }');
    await client.open('file:///away/b.article', story);
    await until(() => given[given.length - 1]?.notNames[0] === 'Ana');
  });
});
