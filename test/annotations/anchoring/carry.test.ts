import assert from 'node:assert/strict';
import { carry, compare } from '../../../src/annotations/anchoring/carry';

describe('carry', () => {
  it('finds what is left of torn words where they begin the other text', () =>
    assert.deepEqual(carry(compare('he.a a', 'a a new words that the port a \n'), { start: 0, end: 6 }), {
      kind: 'part',
      span: { start: 0, end: 1 },
      sure: false,
    }));
});
