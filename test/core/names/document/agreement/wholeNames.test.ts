import assert from 'node:assert/strict';
import { tokenize } from '../../../../support/text';
import type { NameSpan } from '../../../../../src/core/names/names';
import { completeNames } from '../../../../../src/core/names/document/agreement/wholeNames';
import { readMarked } from '../../../../../scripts/reading/marked';

/** Names as marked (`⟦9|Ana⟧`: score 0.9), and as completed. */
function completed(marked: string): string[] {
  const { text, marks } = readMarked(marked);
  const tokens = tokenize(text);
  const names = marks.map(({ id, start, end }): NameSpan => ({
    first: tokens.starts.indexOf(start),
    last: tokens.ends.indexOf(end) + 1,
    type: 'organization',
    score: Number(`0.${id}`),
    evidence: [{ source: 'model', rule: 'recognizer', score: 0.5, spans: [] }],
  }));
  return completeNames(tokens, names).map((n) => text.slice(tokens.starts[n.first], tokens.ends[n.last - 1]));
}

const assertNames = (marked: string, ...expected: string[]): void => assert.deepEqual(completed(marked), expected);

describe('whole names', () => {
  it('take in what was read as parts of them', () =>
    assertNames('⟦9|Kestrel Corps⟧ sued. The ⟦6|Kestrel⟧ ⟦6|Corps⟧ won.', 'Kestrel Corps', 'Kestrel Corps'));
  it('take in words before them', () =>
    assertNames('A ⟦9|New Kestrel⟧ rose. A "New ⟦9|Kestrel⟧" fell.', 'New Kestrel', 'New Kestrel'));
  it('leave the bare form alone elsewhere', () =>
    assertNames('⟦9|Kestrel Corps⟧ sued ⟦9|Kestrel⟧.', 'Kestrel Corps', 'Kestrel'));
  it('leave names that reach further', () =>
    assertNames(
      '⟦9|Kestrel Corps⟧ sued. The ⟦6|Kestrel⟧ ⟦6|Corps Museum⟧ closed.',
      'Kestrel Corps',
      'Kestrel',
      'Corps Museum',
    ));
  it('must be clear', () =>
    assertNames('⟦6|Kestrel Corps⟧ sued. The ⟦6|Kestrel⟧ Corps won.', 'Kestrel Corps', 'Kestrel'));
});
