import assert from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLines } from '../../src/features/lines';

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
});
