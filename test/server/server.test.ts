import assert from 'node:assert';
import fc from 'fast-check';
import { CancellationTokenSource, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver/node';
import type { Contexts, Exported, Format, Outline, OutlineText, Sources, Target } from '../../src/protocol';
import { serverOver, type TestClient } from '../support/serverOver';
import { toyAnalyzer } from '../support/toyAnalyzer';

const uri = 'file:///news/a.article';
const textDocument = { uri };
const story = 'Ana met Bob.\n\n“I saw Bob run,” said Ana.\n\nBob left.';
const at = (line: number, character: number) => ({ textDocument, position: { line, character } });

describe('the server', () => {
  let client: TestClient;
  let analyzer: ReturnType<typeof toyAnalyzer>;
  beforeEach(async () => {
    analyzer = toyAnalyzer();
    client = await serverOver(async () => analyzer);
  });
  afterEach(() => client.end());

  const tokens = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });

  it('answers hover, symbols, references and highlights of an open article', async () => {
    await client.open(uri, story);
    const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', at(0, 1));
    assert.match(hover.contents.value, /\*\*Ana\*\* · person/);
    const symbols = await client.request<{ name: string }[]>('textDocument/documentSymbol', { textDocument });
    assert.deepStrictEqual(
      symbols.map((s) => s.name),
      ['Ana met Bob.', '“I saw Bob run,” said Ana.', 'Bob left.', 'People', 'Quotations'],
    );
    const references = await client.request<unknown[]>('textDocument/references', {
      ...at(0, 9),
      context: { includeDeclaration: true },
    });
    assert.strictEqual(references.length, 3);
    assert.strictEqual((await client.request<unknown[]>('textDocument/documentHighlight', at(4, 1))).length, 3);
    assert.strictEqual(analyzer.read.length, 1, 'one reading a version, shared by all requests');
  });

  it('gives tokens whole, then as one edit', async () => {
    await client.open(uri, story);
    const whole = await tokens();
    await client.change(uri, 2, [0, 0, 0, 3, 'Eva']);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: whole.resultId,
    });
    assert.ok(delta.edits.length <= 1);
    const patched = [...whole.data];
    for (const edit of delta.edits) patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    assert.deepStrictEqual(patched, (await tokens()).data);
    const other = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: 'unknown',
    });
    assert.deepStrictEqual(other.data, patched, 'whole when the previous answer is not known');
  });

  it('gives the tokens of a range as the whole ones there', async () => {
    await client.open(uri, story);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 40 } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    const all = decode((await tokens()).data);
    assert.deepStrictEqual(
      decode(data),
      all.filter(([line]) => line === 2),
    );
  });

  it('tells how the reading stands', async () => {
    await client.open(uri, story);
    await tokens();
    assert.deepStrictEqual(
      client.states.map((s) => s.phase),
      ['reading', 'read'],
    );
    const [, read] = client.states;
    assert.ok(read.phase === 'read');
    assert.strictEqual(read.counts.people, 2);
    assert.strictEqual(read.counts.quotations, 1);
    await client.close(uri);
    assert.strictEqual(await client.request('textDocument/hover', at(0, 1)), null);
  });

  it('gives the outline, and the context of an item when asked', async () => {
    await client.open(uri, story);
    const outline = await client.request<Outline>('dateline/outline', { uri, version: 1 });
    const [people] = outline.groups;
    assert.deepStrictEqual(
      people.items.map((i) => [i.label, i.mentions.length]),
      [
        ['Ana', 2],
        ['Bob', 3],
      ],
    );
    const contexts = await client.request<Contexts>('dateline/contexts', { uri, version: 1, item: people.items[1].id });
    assert.deepStrictEqual(
      contexts.mentions.map((m) => m.label),
      ['Ana met Bob.', '“I saw Bob run,” said Ana.', 'Bob left.'],
    );
    assert.deepStrictEqual(
      contexts.mentions.map((m) => m.label.slice(...m.highlight)),
      ['Bob', 'Bob', 'Bob'],
    );
    assert.strictEqual(await client.request('dateline/contexts', { uri, version: 1, item: 'gone' }), null);
  });

  it('reads with the date a person gave, until it is taken back', async () => {
    const given: (string | undefined)[] = [];
    const { analyze } = analyzer;
    analyzer.analyze = (text, inputs) => {
      given.push(inputs?.date);
      return analyze(text);
    };
    const uri = 'untitled:Untitled-1';
    await client.open(uri, story);
    const read = () => client.request('textDocument/hover', { ...at(0, 1), textDocument: { uri } });
    await read();
    for (const value of ['2019-02-01', null]) {
      await client.request('dateline/apply', { uri, version: 1, operation: { kind: 'date', value } });
      await read();
    }
    assert.deepStrictEqual(given, [undefined, '2019-02-01', undefined]);
  });

  it('weighs the sources', async () => {
    await client.open(uri, story);
    const balance = await client.request<Sources>('dateline/sources', { uri, version: 1 });
    assert.deepStrictEqual(
      balance.sources.map((s) => [s.name, s.quotations, s.quoted]),
      [['Ana', 1, 4]],
    );
    assert.deepStrictEqual(balance.sources[0].ranges[0].start, { line: 2, character: 0 });
  });

  it('exports in the formats it lists, and in no other', async () => {
    await client.open(uri, story);
    const formats = await client.request<readonly Format[]>('dateline/formats', {});
    assert.ok(formats.some(({ id, extension }) => id === 'sources-csv' && extension === 'csv'));
    const exported = (format: string) =>
      client.request<Exported | null>('dateline/export', { uri, version: 1, format });
    for (const { id, extension } of formats) assert.strictEqual((await exported(id))?.extension, extension, id);
    assert.match((await exported('sources-csv'))?.text ?? '', /^Ana,1,4/m);
    assert.strictEqual(await exported('xml'), null);
  });

  it('writes parts of the outline as text and as Markdown', async () => {
    await client.open(uri, story);
    const people = (await client.request<Outline>('dateline/outline', { uri, version: 1 })).groups[0];
    const parts = [{ kind: 'people', items: people.items.map(({ id }) => id).reverse(), head: true }];
    const text = async (style: string) =>
      (await client.request<OutlineText>('dateline/outlineText', { uri, version: 1, style, parts })).text;
    const lines = (await text('text')).trimEnd().split('\n');
    assert.strictEqual(lines[0], `People (${people.items.length})`);
    assert.ok(lines.at(-1)?.startsWith(`  ${people.items[0].label} (`), lines.at(-1));
    assert.ok((await text('markdown')).startsWith(`## ${lines[0]}\n\n- `));
  });

  it('keeps ids over edits in front of what they name', async () => {
    await client.open(uri, story);
    const ids = (outline: Outline) => outline.groups.flatMap((g) => g.items.map((i) => [i.label, i.id] as const));
    const before = new Map(ids(await client.request<Outline>('dateline/outline', { uri, version: 1 })));
    await client.change(uri, 2, [0, 0, 0, 0, 'Zoe, Yves and ']);
    const after = new Map(ids(await client.request<Outline>('dateline/outline', { uri, version: 2 })));
    for (const [label, id] of before) assert.strictEqual(after.get(label), id, label);
    assert.strictEqual(new Set(after.values()).size, after.size);
  });

  it('maps a position of an older version forward, and refuses one it does not know', async () => {
    await client.open(uri, story);
    await client.change(uri, 2, [0, 0, 0, 0, 'Once upon a time\n']);
    const params = { uri, position: { line: 0, character: 0 }, target: 'nextMention' };
    const target = await client.request<Target>('dateline/target', { ...params, version: 1 });
    assert.strictEqual(target.version, 2);
    assert.deepStrictEqual(target.range.start, { line: 3, character: 22 });
    await assert.rejects(client.request('dateline/target', { ...params, version: 3 }), { code: -32801 });
    await client.change(uri, 4, 'All new: Ana.');
    await assert.rejects(client.request('dateline/target', { ...params, version: 1 }), { code: -32801 });
  });

  it('answers a cancelled request as cancelled', async () => {
    await client.open(uri, story);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/hover', at(0, 1), source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    assert.ok(await client.request('textDocument/hover', at(0, 1)));
  });

  it('answers neutrally and logs when a reading fails, and recovers with the next edit', async () => {
    const { analyze } = analyzer;
    analyzer.analyze = (text) => {
      if (text.includes('Bad')) throw new Error('it broke');
      return analyze(text);
    };
    await client.open(uri, 'Bad');
    assert.strictEqual(await client.request('textDocument/hover', at(0, 1)), null);
    assert.deepStrictEqual(await client.request('textDocument/documentSymbol', { textDocument }), []);
    assert.match(client.logged[0], /textDocument\/hover: Error: it broke/);
    assert.match(whyNotRead(client), /failed: .*it broke/);
    await client.change(uri, 2, 'Good');
    assert.ok(await client.request('textDocument/hover', at(0, 1)));
  });

  it('says so when the weights cannot be loaded', async () => {
    const broken = await serverOver(() => Promise.reject(new Error('no weights')));
    await broken.open(uri, story);
    assert.strictEqual(await broken.request('textDocument/hover', at(0, 1)), null);
    assert.match(whyNotRead(broken), /failed: .*no weights/);
    broken.end();
  });

  it('answers initialize before the weights are there, and requests once they are', async () => {
    let loaded: (analyzer: ReturnType<typeof toyAnalyzer>) => void = () => undefined;
    const late = await serverOver(
      () =>
        new Promise((resolve) => {
          loaded = resolve;
        }),
    );
    await late.open(uri, story);
    const answer = late.request('textDocument/hover', at(0, 1));
    while (late.states.length === 0) await new Promise(setImmediate);
    assert.strictEqual(late.states[0].phase, 'reading');
    loaded(toyAnalyzer());
    assert.ok(await answer);
    late.end();
  });

  it('colours no hidden types', async () => {
    await client.open(uri, story);
    const before = (await tokens()).data.length;
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { hiddenTypes: ['person', 3] },
    });
    const after = decode((await tokens()).data);
    assert.ok(after.length * 5 < before);
    assert.ok(after.every(([, , , type]) => type !== 0));
  });

  it('survives any edits: its tokens are those of the text opened afresh', async () => {
    const position = fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -1, max: 60 }));
    const text = fc.string({
      unit: fc.constantFrom('Ana', 'Bob ', ' said ', '“', '”', '\n', '\r\n', '\r', '😀', ' ', '.', '\u0000', 'é'),
      maxLength: 8,
    });
    const edit = fc.tuple(position, position, text).map(([a, b, t]) => [...a, ...b, t] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        await client.open(uri, story);
        for (const [i, one] of edits.entries()) {
          await client.change(uri, i + 2, one);
          if (i % 3 === 0) await tokens();
        }
        const { data } = await tokens();
        const now = analyzer.read[analyzer.read.length - 1];
        const fresh = await serverOver(async () => toyAnalyzer());
        await fresh.open(uri, now);
        assert.deepStrictEqual(
          data,
          (await fresh.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })).data,
        );
        fresh.end();
        await client.close(uri);
      }),
      { numRuns: 40 },
    );
    assert.deepStrictEqual(client.logged, []);
  });

  it('takes garbage without falling over', async () => {
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///none', version: 7 },
      contentChanges: [{ text: 'x' }],
    });
    await client.connection.sendNotification('textDocument/didChange', {});
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///none' } });
    assert.strictEqual(await client.request('textDocument/hover', {}), null);
    assert.strictEqual(await client.request('dateline/outline', { uri: 'file:///none', version: 1 }), null);
    await client.open(uri, story);
    assert.strictEqual(await client.request('textDocument/hover', at(999, 999)).then(() => 'answered'), 'answered');
    assert.ok(await client.request('textDocument/hover', at(0, 1)));
  });
});

/** `[line, column, length, type, modifiers]` of each token, absolute. */
function decode(data: readonly number[]): number[][] {
  let [line, column] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines, columns, ...rest] = data.slice(5 * i, 5 * i + 5);
    column = lines > 0 ? columns : column + columns;
    line += lines;
    return [line, column, ...rest];
  });
}

/** Why the article told of last is not read, and the sentence for the reader. */
function whyNotRead({ states }: TestClient): string {
  const last = states[states.length - 1];
  return last.phase === 'notRead' ? `${last.why}: ${last.notice}` : last.phase;
}
