import assert from 'node:assert/strict';
import type { Annotation } from '../../src/annotations/model';
import { yieldingIds } from '../../src/annotations/yielding';
import { label } from '../support/annotations';

/** "1>2 2>3 4": annotation 1 yields to 2, 2 to 3, 4 to none. */
const all = (text: string): Annotation[] =>
  text.split(' ').map((word) => {
    const [one, to] = word.split('>').map((n) => label(Number(n), 'a'));
    return to ? { ...one, yieldsTo: to.id } : one;
  });
const yielded = (text: string): string => {
  const ids = yieldingIds(all(text));
  return [1, 2, 3, 4, 5].filter((n) => ids.has(label(n, '').id)).join(' ');
};

describe('annotations that yield to others', () => {
  it('do so to one that is there', () => assert.equal(yielded('1>2 2'), '1'));
  it('stand where it is not', () => assert.equal(yielded('1>2 3'), ''));
  it('do so by way of one that yields itself, in any order', () => {
    assert.equal(yielded('1>2 2>3 3'), '1 2');
    assert.equal(yielded('3 2>3 1>2'), '1 2');
    assert.equal(yielded('1>2 2>3'), '1');
  });
  it('all stand in a circle; what leads into it yields', () => {
    assert.equal(yielded('1>1 2'), '');
    assert.equal(yielded('1>2 2>1'), '');
    assert.equal(yielded('1>2 2>3 3>1 4>1'), '4');
    assert.equal(yielded('4>1 5>4 1>2 2>3 3>1'), '4 5');
  });
});
