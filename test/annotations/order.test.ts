import assert from 'node:assert';
import type { Body, Placed } from '../../src/annotations/model';
import { inOrder } from '../../src/annotations/order';

/** `id@start-end`, `id?` (a place unknown), `id` (on the document), `id>from` (a relation). */
function placed(told: string): Placed {
  const [, id, mark = '', rest = ''] = /^(\w+)([@?>]?)(.*)$/.exec(told) ?? [];
  const [start, end] = rest.split('-').map(Number);
  const body: Body =
    mark === '>' ? { kind: 'relation', label: 'r', from: rest, to: 'x' } : { kind: 'label', label: 'l' };
  const selector = { exact: 'x', prefix: '', suffix: '', hint: null };
  return {
    annotation: { id, body, selectors: mark === '@' || mark === '?' ? [selector] : [] },
    placement:
      mark === '?' ? { state: 'orphan', spans: [] } : { state: 'kept', spans: mark === '@' ? [{ start, end }] : [] },
  };
}

const ordered = (...given: string[]) =>
  inOrder(given.map(placed))
    .map(({ annotation }) => annotation.id)
    .join(' ');

describe('the order of a sidecar', () => {
  it('is that of the text, outer before inner, what is on the document first', () => {
    assert.strictEqual(ordered('c@9-12', 'b@3-5', 'a@3-9', 'd'), 'd a b c');
  });
  it('is that of the ids on one stretch, whatever was done first', () => {
    assert.strictEqual(ordered('b@3-5', 'a@3-5', 'c@3-5'), 'a b c');
  });
  it('leaves what has no place behind what it stood behind', () => {
    assert.strictEqual(ordered('x?', 'b@5-6', 'y?', 'z?', 'a@1-2'), 'x a b y z');
    assert.strictEqual(ordered('x?', 'y?'), 'x y');
  });
  it('puts a relation behind what it leads from, wherever that is', () => {
    assert.strictEqual(ordered('r>b', 'a@1-2', 's>a', 'b@5-6', 't>gone', 'u>b'), 'a s b r t u');
    assert.strictEqual(ordered('a@1-2', 'r>x', 'x?'), 'a x r');
  });
  it('loses none and is the same again', () => {
    const given = ['r>x', 'x?', 'a@4-5', 's>r', 'y?', 'b@4-9', 'd'].map(placed);
    const once = inOrder(given);
    assert.strictEqual(new Set(once).size, given.length);
    assert.deepStrictEqual(inOrder(once), once);
  });
});
