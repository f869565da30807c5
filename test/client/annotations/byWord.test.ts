import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byWord, type Edge } from '../../../src/client/annotations/byWord';
import { readMarked } from '../../../scripts/reading/marked';

/** What a marked stretch becomes. */
function resized(marked: string, edge: Edge, by: 1 | -1): string {
  const {
    text,
    marks: [mark],
  } = readMarked(marked);
  const { start, end } = byWord(text, mark, edge, by);
  return text.slice(start, end);
}

describe('a stretch by word', () => {
  it('grows at its end', () => {
    assert.equal(resized('the ⟦army⟧ of Lebanon', 'end', 1), 'army of');
    assert.equal(resized('the ⟦army⟧, they said', 'end', 1), 'army, they');
    assert.equal(resized('the ⟦ar⟧my said', 'end', 1), 'army');
    assert.equal(resized('one ⟦two⟧.', 'end', 1), 'two');
  });
  it('grows at its start', () => {
    assert.equal(resized('the big ⟦army⟧', 'start', 1), 'big army');
    assert.equal(resized('He: “⟦army⟧”', 'start', 1), 'He: “army');
    assert.equal(resized('⟦army⟧', 'start', 1), 'army');
  });
  it('shrinks to its last word', () => {
    assert.equal(resized('⟦army of Lebanon⟧', 'end', -1), 'army of');
    assert.equal(resized('⟦army of Lebanon⟧', 'start', -1), 'of Lebanon');
    assert.equal(resized('⟦army⟧', 'end', -1), 'army');
    assert.equal(resized('⟦army⟧', 'start', -1), 'army');
    assert.equal(resized('he ⟦said, “no.”⟧', 'end', -1), 'said');
  });
  it('takes words whole', () => {
    assert.equal(resized('⟦the⟧ cease-fire', 'end', 1), 'the cease-fire');
    assert.equal(resized('⟦of⟧ O’Neill', 'end', 1), 'of O’Neill');
    assert.equal(resized('⟦in⟧ São Paulo', 'end', 1), 'in São');
  });

  it('stays in the text and holds a word, in any text', () => {
    const edges = fc.constantFrom<Edge>('start', 'end');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '’', '\n', '😀', '.'), maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        edges,
        fc.constantFrom<1 | -1>(1, -1),
        (text, a, b, edge, by) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const after = byWord(text, { start, end }, edge, by);
          assert.ok(after.start >= 0 && after.end <= text.length && after.start <= after.end);
          if (by === 1) assert.ok(after.start <= start && after.end >= end);
          else assert.ok(after.start >= start && after.end <= end);
          if (by === -1 && /[ab]/.test(text.slice(start, end)))
            assert.match(text.slice(after.start, after.end), /[ab]/);
        },
      ),
    );
  });
});
