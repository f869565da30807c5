import assert from 'node:assert';
import { serverOver } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const uri = 'file:///news/a.article';

describe('what a cursor stands on', () => {
  it('is said of the newest text, where somebody types on before it is read', async () => {
    const client = await serverOver(async () => toyAnalyzer());
    await client.open(uri, 'then ana met Bob.');
    const span = client.request('dateline/spanAtCursor', {
      uri,
      version: 1,
      position: { line: 0, character: 5 },
      size: 'name',
    });
    await client.change(uri, 2, [0, 5, 0, 5, 'Ro']);
    const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 10 } };
    assert.deepStrictEqual(await span, { version: 2, range });
    client.end();
  });

  it('is said of the text it was asked about, once that is read', async () => {
    const client = await serverOver(async () => toyAnalyzer());
    await client.open(uri, 'then ana met Bob.');
    await client.request('dateline/outline', { uri, version: 1 });
    const span = client.request('dateline/spanAtCursor', {
      uri,
      version: 1,
      position: { line: 0, character: 5 },
      size: 'name',
    });
    await client.change(uri, 2, [0, 5, 0, 5, 'Ro']);
    const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } };
    assert.deepStrictEqual(await span, { version: 1, range });
    client.end();
  });
});
