import assert from 'node:assert';
import fc from 'fast-check';
import { readLabels } from '../../src/annotations/labels';
import { readLexicon } from '../../src/annotations/lexicon';
import { readSidecar } from '../../src/annotations/sidecar/readSidecar';
import * as protocol from '../../src/protocol';
import { annotating, on, type Annotating } from '../support/annotating';
import { malformedAbout, messagesAbout, type Message } from '../support/malformed';

const [mine, theirs] = ['file:///news/mine.article', 'file:///news/theirs.article'];
const story = 'Ana met Bob at the gate.';
const hoverAt = (uri: string) => ({ textDocument: { uri }, position: { line: 0, character: 1 } });

/** Sent to the client, or by a browser's client only. */
const notToThisServer = new Set(
  [
    protocol.stateNotification,
    protocol.annotationsNotification,
    protocol.labelsNotification,
    protocol.readFileRequest,
    protocol.writeFileRequest,
    protocol.committedTextRequest,
    protocol.resourcesNotification,
  ].map(({ method }) => method),
);

/** The server knows each method as a request or as a notification: it gets both. */
async function send({ client }: Annotating, { method, params }: Message): Promise<void> {
  await client.connection.sendNotification(method, params);
  await client.connection.sendRequest(method, params).catch(() => undefined);
}

async function isWellWith(one: Annotating, uri: string): Promise<void> {
  const hover = await one.client.request<{ contents: { value: string } } | null>('textDocument/hover', hoverAt(uri));
  assert.match(hover?.contents.value ?? 'no hover', /\*\*Ana\*\*/, uri);
  assert.ok((await one.label(on(0, 8, 11), 'Threat', 1, uri)).done, uri);
  assert.strictEqual(await one.client.request('dateline/flush', { uri }), true, uri);
  const written = readSidecar(one.has.files.get(`${uri}.anno.json`) ?? '');
  assert.ok(!('error' in written), JSON.stringify(written));
}

/** What was said for every article of the folder can be read again, and more can be said. */
async function isWellWithFolder(one: Annotating): Promise<void> {
  const definition = { name: 'Another', color: null, key: null, description: '' };
  const wrong = await one.client.request('dateline/defineLabel', { uri: mine, relation: false, definition });
  assert.strictEqual(wrong, null);
  assert.ok((await one.apply({ kind: 'mark', range: on(0, 19, 23), type: 'place', always: true }, 1, mine)).done);
  await one.client.request('dateline/flush', { uri: mine });
  for (const [file, read] of [
    ['labels', readLabels],
    ['lexicon', readLexicon],
  ] as const) {
    const text = one.has.files.get(`file:///news/.dateline/${file}.json`);
    assert.ok(text !== undefined && !('error' in read(text)), text);
  }
}

describe('messages that are malformed', () => {
  it('are tried of every method of ours', () => {
    const tried = new Set(messagesAbout(mine).map(({ method }) => method));
    const ours = Object.values(protocol).flatMap((one) =>
      typeof one === 'object' && 'method' in one ? [one.method] : [],
    );
    assert.deepStrictEqual(
      ours.filter((method) => !tried.has(method) && !notToThisServer.has(method)),
      [],
    );
  });

  it('are survived: what comes next of any article is answered, and its sidecar can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(malformedAbout(theirs), { minLength: 1, maxLength: 12 }), async (messages) => {
        const one = await annotating(mine);
        await one.client.open(mine, story);
        await one.client.open(theirs, story);
        for (const message of messages) await send(one, message);
        await isWellWith(one, mine);
        await one.client.open('file:///news/later.article', story);
        await isWellWith(one, 'file:///news/later.article');
        await one.client.close(theirs);
        await one.client.open(theirs, story);
        await isWellWith(one, theirs);
        await isWellWithFolder(one);
        one.client.end();
      }),
      { numRuns: 60 },
    );
  });
});
