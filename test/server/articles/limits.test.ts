import assert from 'node:assert';
import type { SemanticTokens } from 'vscode-languageserver';
import type { Analysis } from '../../../src/core/analysis';
import { limitNotice } from '../../../src/server/articles/limits';
import { constraintsIn, shiftAnalysis, windowAround } from '../../../src/server/articles/window';
import { readingOf } from '../../support/analysis';
import { serverOver } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const uri = 'file:///news/long.article';
const textDocument = { uri };

describe('a text over the limits', () => {
  const paragraph = 'then they met and Ana left.\n\n';
  const long = paragraph.repeat(Math.ceil(5_000_001 / paragraph.length));
  const lastLine = long.split('\n').length - 3;

  it('is told of once, and read near what is asked about only', async () => {
    const analyzer = toyAnalyzer();
    const client = await serverOver(async () => analyzer);
    await client.open(uri, long);
    await assert.rejects(client.request('textDocument/semanticTokens/full', { textDocument }), { code: -32802 });
    const range = { start: { line: lastLine - 20, character: 0 }, end: { line: lastLine, character: 0 } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.deepStrictEqual(data.slice(0, 5), [lastLine - 20, 18, 3, 0, 0]);
    const hover = await client.request<{ range: { start: unknown } }>('textDocument/hover', {
      textDocument,
      position: { line: lastLine, character: 19 },
    });
    assert.deepStrictEqual(hover.range.start, { line: lastLine, character: 18 });
    assert.strictEqual(analyzer.read.length, 1, 'the hover uses what was read for the range');
    assert.ok(analyzer.read[0].length < 50_000);
    const told = client.states.filter((state) => state.phase === 'notRead');
    assert.deepStrictEqual(
      told.map(({ why, counts }) => [why, counts]),
      [['tooLong', null]],
    );
    assert.match(told[0].notice, /5 million.*dateline annotate/);
    const symbols = await client.request<unknown[]>('textDocument/documentSymbol', { textDocument });
    assert.strictEqual(symbols.length, 1000);
    client.end();
  });

  it('is one of more than 5 million characters, or with a line of more than a million', () => {
    assert.strictEqual(limitNotice('a\n'.repeat(2_500_000)), null);
    assert.match(limitNotice('a\n'.repeat(2_500_001)) ?? '', /5 million/);
    assert.match(limitNotice(`b\n${'a'.repeat(1_000_001)}\nb`) ?? '', /line/);
    assert.match(limitNotice('a\n'.repeat(10_000_001)) ?? '', /VS Code itself/);
  });
});

describe('a window', () => {
  it('holds what it is for, and ends with paragraphs where they are near', () => {
    const text = `${'word '.repeat(300)}\n\n`.repeat(100);
    for (const start of [0, 1, 50_000, text.length - 1, text.length]) {
      const window = windowAround(text, { start, end: start });
      assert.ok(window.start <= start && window.end >= start && window.end <= text.length);
      assert.ok(window.start === 0 || text.slice(window.start - 2, window.start) === '\n\n');
    }
    const oneLine = 'x'.repeat(3_000_000);
    const { start, end } = windowAround(oneLine, { start: 0, end: oneLine.length });
    assert.ok(end - start <= 200_000);
  });

  it('moves all spans of its reading, and nothing else', () => {
    const { analysis } = readingOf('⟦e1.n|Ana⟧ on ⟦t1|Monday⟧', 'e1 person Ana\nt1 DATE 2020-01-06');
    const moved: Analysis = shiftAnalysis(analysis, 10);
    assert.deepStrictEqual(moved.entities[0].mentions[0].start, 10);
    assert.deepStrictEqual(moved.entities[0].evidence[0].spans, [{ start: 10, end: 13 }]);
    assert.deepStrictEqual(moved.times[0].interval, analysis.times[0].interval);
    assert.deepStrictEqual(shiftAnalysis(moved, -10), analysis);
  });

  it('is read with what people settled inside it, and for everywhere', () => {
    const span = (start: number) => ({ start, end: start + 3 });
    const inside = constraintsIn(
      [
        { kind: 'notMention', span: span(8) },
        { kind: 'notMention', span: span(12) },
        { kind: 'notName', name: 'Get' },
        { kind: 'speaker', quote: span(14), speaker: null },
        { kind: 'speaker', quote: span(14), speaker: span(28) },
      ],
      { start: 10, end: 30 },
    );
    assert.deepStrictEqual(inside, [
      { kind: 'notMention', span: span(2) },
      { kind: 'notName', name: 'Get' },
      { kind: 'speaker', quote: span(4), speaker: null },
    ]);
  });
});
