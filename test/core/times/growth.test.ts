import assert from 'node:assert/strict';
import { findTimes } from '../../../src/core/times/findTimes';
import { createReader, rules } from '../../../src/core/times/grammar';
import { wordsOf } from '../../../src/core/times/words';
import { tokenize } from '../../support/text';
import { lemmas } from '../../../src/languages/en/syntax/lemmas';
import { articleOf } from '../../support/article';

const sentence = 'It fell on Friday, March 3, 2017 at 7am (0400 GMT), two days later and early last week. ';

/** How many times rules were asked while reading a text. */
function asked(text: string): number {
  let count = 0;
  const counting = rules.map((rule) => ({
    ...rule,
    read: (...args: Parameters<typeof rule.read>) => (count++, rule.read(...args)),
  }));
  const read = createReader(counting);
  const tokens = tokenize(text);
  const words = wordsOf(tokens, null, lemmas, 0, tokens.count);
  for (let i = 0; i < tokens.count; i++) read(words, i);
  return count;
}

describe('growth of times', () => {
  it('asks rules in proportion to the text', () => {
    const [one, ten] = [asked(sentence.repeat(50)), asked(sentence.repeat(500))];
    assert.ok(ten <= one * 10.1, `${one} for 50 sentences, ${ten} for 500`);
  });
  it('finds ten thousand dates', () => {
    const text = Array.from({ length: 2500 }, (_, i) => sentence + (i % 5 === 4 ? '\n\n' : '')).join('');
    assert.equal(findTimes(articleOf(text, { date: '2017-08-28' })).length, 10_000);
  });
});
