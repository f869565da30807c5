import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../support/text';
import { FormRecords } from '../../../src/core/text/formRecords';
import { PerForm } from '../../../src/core/text/perForm';
import { remembering } from '../../../src/core/text/remembering';
import { lowerText, plainText, tokenText } from '../../../src/core/text/tokens';
import { Vocabulary } from '../../../src/core/text/vocabulary';

const anyText = fc.oneof(
  fc.array(fc.constantFrom('Ann', 'ann', "didn't", '’n’', 'ẞ', 'İ', '\ud83d', '😀', '—', ' ', '\n'), { maxLength: 40 }),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }),
);

describe('word forms', () => {
  it('are the text of their tokens, and its lower case', () =>
    fc.assert(
      fc.property(anyText, (parts) => {
        const tokens = tokenize(parts.join(' '));
        for (let i = 0; i < tokens.count; i++) {
          const text = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
          assert.equal(tokenText(tokens, i), text);
          assert.equal(lowerText(tokens, i), text.toLowerCase());
          assert.equal(plainText(tokens, i), text.toLowerCase().replaceAll('’', "'"));
        }
        assert.deepEqual([tokenText(tokens, -1), lowerText(tokens, tokens.count)], ['', '']);
      }),
    ));

  it('have one number each, however many there are', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 50_000 }, (_, i) => `w${i}`);
    const numbers = words.map((word) => vocabulary.numberOf(word, 0, word.length));
    assert.equal(new Set(numbers).size, words.length);
    assert.deepEqual(
      words.map((word) => vocabulary.numberOf(`(${word})`, 1, word.length + 1)),
      numbers,
    );
  });

  it('fill a vocabulary, and the next one takes over', () => {
    const vocabulary = new Vocabulary();
    const long = 'x'.repeat(1000);
    for (let i = 0; i < 1999; i++) vocabulary.numberOf(`${i}${long}`, 0, 1000);
    assert.equal(vocabulary.isFull, false);
    for (let i = 0; i < 10; i++) vocabulary.numberOf(`${i}-${long}`, 0, 1000);
    assert.equal(vocabulary.isFull, true);
    const before = tokenize('Ann met Ann.');
    tokenize(Array.from({ length: 61_000 }, (_, i) => `w${i}`).join(' '));
    const after = tokenize('Ann met Ann.');
    assert.notEqual(after.vocabulary, before.vocabulary);
    assert.equal(tokenText(before, 2), tokenText(after, 0));
  });

  it('are told of once', () => {
    const asked: string[] = [];
    const lengths = new PerForm(({ texts }, form) => (asked.push(texts[form]), texts[form].length));
    const tokens = tokenize('Ann met Ann, Ann met Bo.');
    assert.deepEqual(Array.from(tokens.forms, (_, i) => lengths.of(tokens, i)).join(''), '33313321');
    assert.deepEqual(asked, ['Ann', 'met', ',', 'Bo', '.']);
    const vocabulary = new Vocabulary();
    const forms = Int32Array.of(vocabulary.numberOf('Longer', 0, 6));
    assert.equal(lengths.of({ vocabulary, forms }, 0), 6, 'of another vocabulary');
  });

  it('keep their records while more come', () => {
    const records = new FormRecords(1, ({ texts }, form, record) => record.set([texts[form].length, 7]));
    const first = tokenize('Ann met Bo');
    const many = tokenize(Array.from({ length: 5000 }, (_, i) => `r${i}`).join(' '));
    records.of(first);
    records.of(many);
    const cells = records.of(first);
    assert.deepEqual(
      Array.from(first.forms, (form) => [cells[2 * form], cells[2 * form + 1]]),
      [
        [3, 7],
        [3, 7],
        [2, 7],
      ],
    );
  });

  it('are remembered, but for long ones', () => {
    let count = 0;
    const length = remembering((word) => (count++, word.length));
    assert.deepEqual([length('short'), length('short'), count], [5, 5, 1]);
    assert.deepEqual([length('a long one, this'), length('a long one, this'), count], [16, 16, 3]);
  });
});
