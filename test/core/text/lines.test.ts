import assert from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLines } from '../../../src/core/text/lines';

describe('lines', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' '), maxLength: 40 });

  it('count as LSP does', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(50),
        fc.integer({ min: -1, max: 20 }),
        fc.integer({ min: -1, max: 20 }),
        (content, offset, line, character) => {
          const lines = createLines(content);
          const document = TextDocument.create('', '', 1, content);
          assert.strictEqual(lines.count, document.lineCount);
          const { line: at } = lines.positionAt(offset);
          assert.strictEqual(at, document.positionAt(offset).line);
          if (line >= 0 && character >= 0)
            assert.strictEqual(lines.offsetAt({ line, character }), document.offsetAt({ line, character }));
          assert.strictEqual(lines.offsetAt(lines.positionAt(offset)) <= content.length, true);
        },
      ),
    );
  });

  const startsOf = (content: string): number[] => {
    const lines = createLines(content);
    return Array.from({ length: lines.count }, (_, line) => lines.startOf(line));
  };

  it('end at \\n, \\r\\n and \\r', () => {
    assert.deepStrictEqual(startsOf('a\nb\r\nc\rd'), [0, 2, 5, 7]);
    assert.deepStrictEqual(startsOf(''), [0]);
    assert.deepStrictEqual(startsOf('\n'), [0, 1]);
  });

  it('clamp positions to the line and the text', () => {
    const lines = createLines('ab\r\ncd');
    assert.strictEqual(lines.offsetAt({ line: 0, character: 9 }), 2);
    assert.strictEqual(lines.offsetAt({ line: 5, character: 0 }), 6);
    assert.strictEqual(lines.offsetAt({ line: -1, character: 3 }), 0);
    assert.deepStrictEqual(lines.positionAt(99), { line: 1, character: 2 });
  });

  it('go to positions and back', () => {
    const any = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') });
    fc.assert(
      fc.property(any, fc.nat(60), (content, n) => {
        const offset = Math.min(n, content.length);
        const insideBreak = content[offset - 1] === '\r' && content[offset] === '\n';
        const lines = createLines(content);
        assert.strictEqual(lines.offsetAt(lines.positionAt(offset)), insideBreak ? offset - 1 : offset);
      }),
    );
  });
});
