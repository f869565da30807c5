import assert from 'node:assert/strict';
import { tokenize } from '../../support/text';
import { isCapital, isCapitalized, isSmall } from '../../../src/core/text/letterCase';

const told = (text: string): string => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) =>
    isCapitalized(tokens, i) ? 'Aa' : isCapital(tokens, i) ? 'A' : isSmall(tokens, i) ? 'a' : '.',
  ).join(' ');
};

describe('the case of a token', () => {
  it('is told by its first letters', () =>
    assert.equal(told('Ann met the UN, McCain, Élodie, ǆ, 𝐀da, iOS and 3D.'), 'Aa a a A . Aa . Aa . a . Aa . a a . .'));
  it('is none outside the text', () => {
    const tokens = tokenize('Ann');
    assert.deepEqual([isCapital(tokens, -1), isCapital(tokens, 1), isSmall(tokens, 7)], [false, false, false]);
  });
});
