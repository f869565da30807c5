import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../../src/core/text/lines';

describe('createLineIndex', () => {
  it('ends lines at \\n, \\r\\n and \\r', () => {
    assert.deepEqual([...createLineIndex('a\nb\r\nc\rd').starts], [0, 2, 5, 7]);
    assert.deepEqual([...createLineIndex('').starts], [0]);
    assert.deepEqual([...createLineIndex('\n').starts], [0, 1]);
  });

  it('clamps positions to the line and the text', () => {
    const lines = createLineIndex('ab\r\ncd');
    assert.equal(lines.offsetAt({ line: 0, character: 9 }), 2);
    assert.equal(lines.offsetAt({ line: 5, character: 0 }), 6);
    assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
  });

  it('goes to positions and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') });
    fc.assert(fc.property(text, fc.nat(60), (t, n) => {
      const offset = Math.min(n, t.length);
      const insideBreak = t[offset - 1] === '\r' && t[offset] === '\n';
      const lines = createLineIndex(t);
      assert.equal(lines.offsetAt(lines.positionAt(offset)), insideBreak ? offset - 1 : offset);
    }));
  });
});
