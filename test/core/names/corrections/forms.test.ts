import { tokenize } from '../../../support/text';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findForms, formKey } from '../../../../src/core/names/corrections/forms';
import { articleOf } from '../../../../scripts/reading/article';

const found = (text: string, ...forms: string[]): string[] => {
  const article = articleOf(text);
  return findForms(
    article,
    forms.map((form) => [form, form] as const),
  ).map(
    ({ first, last, value }) => `${text.slice(article.tokens.starts[first], article.tokens.ends[last - 1])}=${value}`,
  );
};

describe('occurrences of forms', () => {
  it('are the longest at each place', () =>
    assert.deepEqual(found('New York and New York City, York.', 'New York', 'York', 'New York City'), [
      'New York=New York',
      'New York City=New York City',
      'York=York',
    ]));
  it('pass over hyphens, not over case', () =>
    assert.deepEqual(found('Deir ez-Zor, deir ez Zor and Deir ez Zor.', 'Deir ez Zor'), [
      'Deir ez-Zor=Deir ez Zor',
      'Deir ez Zor=Deir ez Zor',
    ]));
  it('are whole words within a sentence', () =>
    assert.deepEqual(found('They met Ann. Lee left Annex.', 'Ann Lee', 'Ann'), ['Ann=Ann']));
  it('are of forms that could be names', () =>
    assert.deepEqual(
      [formKey(' ', tokenize), formKey('x '.repeat(300), tokenize), formKey('A  B-C', tokenize)],
      ['', '', 'A B C'],
    ));
  it('never overlap, in any text', () => {
    const word = fc.constantFrom('Ann', 'Lee', '-', ' ', '. ', '\n\n', 'lee');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 5 }),
        (text, forms) => {
          const article = articleOf(text.join(''));
          const all = findForms(
            article,
            forms.map((form) => [form.join(''), 0] as const),
          );
          assert.ok(all.every(({ first, last }, i) => first < last && (i === 0 || all[i - 1].last <= first)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
