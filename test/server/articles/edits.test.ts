import assert from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../../src/server/articles/openDocument';

describe('an open document', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀'), maxLength: 12 });
  const position = fc.record({ line: fc.nat(5), character: fc.nat(6) });
  const change = fc.record({ a: position, b: position, text }).map(({ a, b, text: inserted }) => {
    const ordered = a.line < b.line || (a.line === b.line && a.character <= b.character);
    return { range: ordered ? { start: a, end: b } : { start: b, end: a }, text: inserted };
  });

  it('changes as every LSP document does', () => {
    fc.assert(
      fc.property(text, fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }), (content, versions) => {
        const mine = new OpenDocument('x', 'article', 1, content);
        let other = content;
        versions.forEach((changes, i) => {
          mine.change(changes, i + 2);
          for (const one of changes)
            other = TextDocument.update(TextDocument.create('x', 'article', 1, other), [one], 2).getText();
          assert.strictEqual(mine.text, other);
          assert.strictEqual(mine.version, i + 2);
        });
      }),
    );
  });

  it('maps what an edit did not touch to the same characters', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const content = 'aa\nbb\r\ncc 😀 dd\nee';
        const document = new OpenDocument('x', 'article', 1, content);
        changes.forEach((one, i) => document.change([one], i + 2));
        for (let start = 0; start < content.length; start++) {
          const now = document.spanSince(1, { start, end: start + 1 });
          if (now) assert.strictEqual(document.text.slice(now.start, now.end), content[start]);
        }
      }),
    );
  });

  it('follows words by the characters that are left of them', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const content = 'abcdefghij'; // one line: a character is its place
        const document = new OpenDocument('x', 'article', 1, content);
        const edits = changes.map(
          ({ range: { start, end }, text: put }) => [start, end, put.replace(/[^A]/gu, 'A')] as const,
        );
        let characters = [...content];
        edits.forEach(([start, end, put], i) => {
          const [a, b] = [start, end].map(({ line, character }) =>
            line > 0 ? characters.length : Math.min(character, characters.length),
          );
          characters = [...characters.slice(0, a), ...put, ...characters.slice(b)];
          const range = { start: { line: 0, character: a }, end: { line: 0, character: b } };
          document.change([{ range, text: put }], i + 2);
        });
        assert.strictEqual(document.text, characters.join(''));
        for (let start = 0; start < content.length; start++) {
          for (let end = start + 1; end <= content.length; end++) {
            const now = document.rangeFollowed(1, {
              start: { line: 0, character: start },
              end: { line: 0, character: end },
            });
            const left = [...content.slice(start, end)].filter((c) => characters.includes(c));
            if (!now) {
              assert.strictEqual(left.length, 0);
              continue;
            }
            assert.ok(now.start.character <= now.end.character);
            // What was put in between them is theirs, and stays so when what stood after it goes.
            const followed = characters.slice(now.start.character, now.end.character).filter((c) => c !== 'A');
            if (left.length > 0) assert.deepStrictEqual(followed, left);
          }
        }
      }),
    );
  });

  it('maps positions as it maps spans', () => {
    const document = new OpenDocument('x', 'article', 1, 'one\ntwo\nthree');
    document.change(
      [{ range: { start: { line: 0, character: 1 }, end: { line: 1, character: 1 } }, text: 'X\nY\nZ' }],
      2,
    );
    assert.strictEqual(document.text, 'oX\nY\nZwo\nthree');
    assert.deepStrictEqual(document.positionSince(1, { line: 0, character: 0 }), { line: 0, character: 0 });
    assert.deepStrictEqual(document.positionSince(1, { line: 1, character: 2 }), { line: 2, character: 2 });
    assert.deepStrictEqual(document.positionSince(1, { line: 2, character: 3 }), { line: 3, character: 3 });
    assert.deepStrictEqual(document.positionSince(1, { line: 0, character: 3 }), { line: 2, character: 1 });
    assert.strictEqual(document.positionSince(7, { line: 0, character: 0 }), null);
  });

  it('forgets the versions before a new text, and those long past', () => {
    const document = new OpenDocument('x', 'article', 1, 'one');
    document.change([{ text: 'two' }], 2);
    assert.strictEqual(document.positionSince(1, { line: 0, character: 0 }), null);
    const insert = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'a' };
    for (let version = 3; version < 400; version++) document.change([insert], version);
    assert.strictEqual(document.positionSince(2, { line: 0, character: 0 }), null);
    assert.deepStrictEqual(document.positionSince(398, { line: 0, character: 1 }), { line: 0, character: 2 });
  });
});
