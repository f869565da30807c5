import assert from 'node:assert';
import { annotating, on, until, type Annotating } from '../../support/annotating';

const uri = 'file:///news/a.article';
const sidecar = `${uri}.anno.json`;
const story = 'Ana met Bob.\n\nThe strike began on Monday.\n\nBob left.';
const strike = on(2, 4, 10);

describe('the files of the store', () => {
  let one: Annotating;
  beforeEach(async () => {
    one = await annotating(uri);
  });
  afterEach(() => one.client.end());

  it('leaves a broken sidecar alone, says where it is broken, and goes on when it is mended', async () => {
    await one.client.open(uri, story);
    await one.label(strike);
    await one.flush();
    const good = one.has.files.get(sidecar) ?? '';
    const bad = `${good.split('\n').slice(0, 5).join('\n')}\n<<<<<<< ours\n`;
    one.has.files.set(sidecar, bad);
    await one.restart();
    await one.client.open(uri, story);
    const refused = await one.label(strike);
    assert.ok(!refused.done);
    assert.match(refused.message, /a\.article\.anno\.json, line \d+: /);
    assert.strictEqual(one.told().saving, 'broken');
    assert.match(one.client.diagnostics.get(sidecar)?.[0] ?? '', /^[1-9]\d*: /);
    const hover = await one.client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    assert.ok(hover, 'the rest works');
    await one.save();
    await one.flush();
    assert.strictEqual(one.has.files.get(sidecar), bad);
    await one.fromOutside(good);
    await until(() => one.told().saving === 'saved');
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.deepStrictEqual(one.client.diagnostics.get(sidecar), []);
    assert.ok((await one.label(on(0, 0, 3))).done);
  });

  it('answers where there is no journal once the client has written, and tells no sooner that it is saved', async () => {
    let write = (): void => undefined;
    const ready = new Promise<void>((resolve) => {
      write = resolve;
    });
    one.has.refuse = () => ready.then(() => null);
    await one.client.open(uri, story);
    let isAnswered = false;
    const labelled = one.label(strike).finally(() => (isAnswered = true));
    await until(() => one.client.annotations.get(uri)?.views.length === 1);
    await one.client.request('dateline/sidecarText', { uri }); // asked later, and answered
    assert.deepStrictEqual([isAnswered, one.told().saving, one.written()], [false, 'saving', null]);
    write();
    assert.ok((await labelled).done);
    assert.strictEqual(one.written()?.first.items.length, 1);
  });

  it('holds in memory what cannot be written, says so, and writes it once it can be', async () => {
    one.has.refuse = () => ({ reason: 'no permission', readOnly: true });
    await one.client.open(uri, story);
    assert.ok((await one.label(strike)).done);
    await until(() => one.told().saving === 'memory');
    assert.match(one.told().notice ?? '', /no permission/);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    const asFile = await one.client.request<{ name: string; json: string }>('dateline/sidecarText', { uri });
    assert.strictEqual(asFile.name, 'a.article.anno.json');
    await one.client.close(uri);
    await one.client.open(uri, story);
    await until(() => one.shown().length === 1);
    one.has.refuse = undefined;
    await one.save();
    await until(() => one.told().saving === 'saved');
    assert.strictEqual(one.has.files.get(sidecar), asFile.json);
  });

  it('tries again what failed', async () => {
    let tries = 0;
    one.has.refuse = () => (++tries > 1 ? null : { reason: 'disk full', readOnly: false });
    await one.client.open(uri, story);
    await one.label(strike);
    await until(() => one.told().saving === 'failed');
    assert.match(one.told().notice ?? '', /disk full/);
    await until(() => one.told().saving === 'saved');
    assert.ok(one.has.files.has(sidecar));
  });

  it('takes over what changes outside, and knows its own writing', async () => {
    await one.client.open(uri, story);
    await one.label(strike);
    await one.flush();
    const mine = one.has.files.get(sidecar) ?? '';
    const { revision } = one.told();
    await one.fromOutside(mine);
    await one.fromOutside(mine.replace('"Threat"', '"Promise"'));
    await until(() => one.shown()[0] !== 'Threat “strike” kept 2:4-10');
    assert.deepStrictEqual(one.shown(), ['Promise “strike” kept 2:4-10']);
    assert.strictEqual(one.told().revision, revision + 1);
    await one.fromOutside(null);
    await until(() => one.shown().length === 0);
  });

  it('merges what changed outside with what is not written yet', async () => {
    await one.client.open(uri, story);
    const { ids } = await one.label(strike);
    await one.label(on(0, 0, 3), 'Who');
    await one.flush();
    const theirs = (one.has.files.get(sidecar) ?? '').replace('"Who"', '"Whom"');
    one.has.refuse = () => ({ reason: 'busy', readOnly: false });
    const mine = await one.apply({ kind: 'relabel', ids, label: 'Promise' });
    await until(() => one.told().saving === 'failed');
    one.has.refuse = undefined;
    await one.fromOutside(theirs);
    await until(() => one.told().saving === 'saved');
    assert.deepStrictEqual(one.shown(), ['Whom “Ana” kept 0:0-3', 'Promise “strike” kept 2:4-10']);
    assert.match(one.has.files.get(sidecar) ?? '', /"Whom"[^]*"Promise"/);
    assert.ok((await one.apply({ kind: 'undo', entry: mine.entry ?? '' })).done, 'steps can still be undone');
    assert.deepStrictEqual(one.shown(), ['Whom “Ana” kept 0:0-3', 'Threat “strike” kept 2:4-10']);
  });

  it('keeps both of two changes to one thing, and says so', async () => {
    await one.client.open(uri, story);
    const { ids } = await one.label(strike);
    await one.flush();
    one.has.refuse = () => ({ reason: 'busy', readOnly: false });
    await one.apply({ kind: 'relabel', ids, label: 'Promise' });
    await until(() => one.told().saving === 'failed');
    one.has.refuse = undefined;
    await one.fromOutside((one.has.files.get(sidecar) ?? '').replace('"Threat"', '"Fact"'));
    await until(() => one.told().saving === 'saved');
    assert.deepStrictEqual(one.shown().sort(), ['Fact “strike” kept 2:4-10', 'Promise “strike” kept 2:4-10']);
    assert.match(one.told().notice ?? '', /outside/);
  });

  it('refuses to undo what was changed outside since', async () => {
    await one.client.open(uri, story);
    const step = await one.label(strike);
    await one.flush();
    await one.fromOutside((one.has.files.get(sidecar) ?? '').replace('"Threat"', '"Promise"'));
    await until(() => one.shown()[0].startsWith('Promise'));
    const undone = await one.apply({ kind: 'undo', entry: step.entry ?? '' });
    assert.ok(!undone.done);
    assert.match(undone.message, /changed since/);
  });

  it('looks before it writes, though nobody told it of a change', async () => {
    await one.client.open(uri, story);
    await one.label(strike);
    await one.flush();
    one.has.files.set(sidecar, (one.has.files.get(sidecar) ?? '').replace('"Threat"', '"Promise"'));
    await one.label(on(0, 0, 3), 'Who');
    await one.flush();
    assert.deepStrictEqual(one.shown(), ['Who “Ana” kept 0:0-3', 'Promise “strike” kept 2:4-10']);
  });

  it('asks git for the text that annotations were made on, where they are not in their places', async () => {
    await one.client.open(uri, story);
    await one.label(on(4, 4, 8), 'Went');
    await one.flush();
    one.has.committed.set(uri, story);
    await one.restart();
    await one.client.open(uri, 'Ana met Bob, who left.\n\nNobody left.\n\nThe strike began on Monday.\n\nBob left.');
    await until(() => one.told() !== undefined && one.shown()[0] !== undefined && one.shown()[0].endsWith('6:4-8'));
  });

  it('removes a file it made when nothing is left to say, and no other one', async () => {
    await one.client.open(uri, story);
    const first = await one.label(strike);
    await one.flush();
    await one.apply({ kind: 'undo', entry: first.entry ?? '' });
    await one.flush();
    assert.ok(!one.has.files.has(sidecar));
    const second = await one.label(strike);
    await one.flush();
    await one.restart();
    await one.client.open(uri, story);
    await one.apply({ kind: 'remove', ids: second.ids });
    await one.flush();
    assert.doesNotMatch(one.has.files.get(sidecar) ?? '', /strike/);
    assert.ok(one.has.files.has(sidecar));
  });

  it('writes what is waiting when an article is closed', async () => {
    await one.client.open(uri, story);
    await one.label(strike);
    await one.label(on(0, 0, 3));
    await one.client.close(uri);
    await until(() => one.written()?.first.items.length === 2);
    await one.client.open(uri, story);
    await until(() => one.shown().length === 2);
  });

  it('writes the annotations of an untitled article when it is saved', async () => {
    const untitled = 'untitled:Untitled-1';
    await one.client.open(untitled, story);
    const step = await one.label(strike, 'Threat', 1, untitled);
    await until(() => one.client.annotations.get(untitled)?.saving === 'memory');
    await one.client.open(uri, story);
    await one.client.connection.sendNotification('dateline/renamed', { from: untitled, to: uri });
    await one.client.close(untitled);
    await until(() => one.has.files.has(sidecar));
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
    assert.ok((await one.apply({ kind: 'undo', entry: step.entry ?? '' })).done);
    assert.deepStrictEqual(one.shown(), []);
    await one.client.open(untitled, story);
    await until(() => one.client.annotations.get(untitled)?.views.length === 0);
  });

  it('finds the annotations of an untitled article in the text it was saved with', async () => {
    const untitled = 'untitled:Untitled-1';
    await one.client.open(untitled, 'The strike began.');
    await one.label(on(0, 4, 10), 'Threat', 1, untitled);
    const [after, inside, before] = ['\n\nBob left.', ' in the north', 'Ana left.\n\nA'];
    await one.client.change(untitled, 2, [0, 17, 0, 17, after], [0, 10, 0, 10, inside], [0, 0, 0, 3, before]);
    await one.client.close(untitled);
    await one.client.open(uri, 'Ana left.\n\nA strike in the north began.\n\nBob left.\n');
    await one.client.connection.sendNotification('dateline/renamed', { from: untitled, to: uri });
    await until(() => one.told() !== undefined && one.shown().length === 1);
    assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:2-8']);
  });

  const orders = [
    'moved, closed, told, opened',
    'moved, told, opened, closed',
    'moved, opened, closed, told',
    'closed, opened, moved, told',
    'opened, closed, moved, told',
    'opened, moved, told, closed',
  ];
  for (const order of orders) {
    it(`goes along when an article is renamed: ${order}`, async () => {
      const from = 'file:///news/old.article';
      await one.client.open(from, story);
      const step = await one.label(strike, 'Threat', 1, from);
      assert.ok(await one.client.request('dateline/flush', { uri: from }));
      for (const what of order.split(', ')) {
        if (what === 'moved') {
          one.has.files.set(sidecar, one.has.files.get(`${from}.anno.json`) ?? '');
          one.has.files.delete(`${from}.anno.json`);
        } else if (what === 'closed') await one.client.close(from);
        else if (what === 'opened') await one.client.open(uri, story);
        else await one.client.connection.sendNotification('dateline/renamed', { from, to: uri });
      }
      await until(() => one.told() !== undefined && one.shown().length === 1);
      assert.deepStrictEqual(one.shown(), ['Threat “strike” kept 2:4-10']);
      await one.flush();
      assert.doesNotMatch(one.has.files.get(sidecar) ?? '', /old\.article/);
      await one.apply({ kind: 'undo', entry: step.entry ?? '' });
      assert.deepStrictEqual(one.shown(), []);
      await one.flush();
      assert.ok(!one.has.files.has(`${from}.anno.json`));
    });
  }

  it('tells the name of an article that is renamed while it is not open', async () => {
    const from = 'file:///news/old.article';
    await one.client.open(from, story);
    await one.label(strike, 'Threat', 1, from);
    assert.ok(await one.client.request('dateline/flush', { uri: from }));
    await one.client.close(from);
    const before = one.has.files.get(`${from}.anno.json`) ?? '';
    one.has.files.set(sidecar, before);
    one.has.files.delete(`${from}.anno.json`);
    await one.client.connection.sendNotification('dateline/renamed', { from, to: uri });
    await until(() => one.has.files.get(sidecar) !== before);
    assert.equal(one.has.files.get(sidecar), before.replaceAll('old.article', 'a.article'));
  });
});
