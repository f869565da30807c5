import assert from 'node:assert/strict';
import { tokenize } from '../../../../support/text';
import { dropUnlikely } from '../../../../../src/core/names/document/agreement/unlikelyNames';
import type { NameSpan } from '../../../../../src/core/names/names';

const tokens = tokenize('Xanadu met Erewhon in Xanadu');
const name = (at: number, score: number): NameSpan => ({ first: at, last: at + 1, type: 'place', score, evidence: [] });

describe('unlikely names', () => {
  it('are left out where all are unlikely', () =>
    assert.deepEqual(dropUnlikely(tokens, [name(0, 0.9), name(2, 0.4)]), [name(0, 0.9)]));
  it('are kept where one is likely', () => {
    const names = [name(0, 0.4), name(4, 0.6)];
    assert.deepEqual(dropUnlikely(tokens, names), names);
  });
});
