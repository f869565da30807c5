import assert from 'node:assert';
import { quoted } from '../../../src/annotations/operations/messages';

describe('words in a message', () => {
  it('stand in one pair of quotation marks', () => {
    assert.strictEqual(quoted(' the  army\n'), '“the army”');
    assert.strictEqual(quoted('“We will not leave,”'), '“We will not leave,”');
    assert.strictEqual(quoted('"No."'), '“No.”');
  });

  it('are shortened, between characters', () => {
    assert.strictEqual(quoted('a'.repeat(46) + '😀'.repeat(9)), `“${'a'.repeat(46)}…”`);
  });
});
