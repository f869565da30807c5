import assert from 'node:assert/strict';
import { findTimes } from '../../../../src/core/times/findTimes';
import { createReader } from '../../../../src/core/times/grammar/reader';
import { sentenceWords } from '../../../../src/core/times/grammar/sentenceWords';
import { times } from '../../../../src/languages/en/times';
import { articleOf } from '../../../../scripts/reading/article';
import { tokenize } from '../../../support/text';

const sentence = 'It fell on Friday, March 3, 2017 at 7am (0400 GMT), two days later and early last week. ';

/** How many times rules were asked while reading a text. */
function asked(text: string): number {
  let count = 0;
  const counting = times.rules.map((rule) => ({
    ...rule,
    read: (...args: Parameters<typeof rule.read>) => (count++, rule.read(...args)),
  }));
  const { read } = createReader(counting);
  const tokens = tokenize(text);
  const words = sentenceWords(tokens, null, 0, tokens.count);
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
    assert.equal(findTimes(articleOf(text, { date: '2017-08-28' }), times).length, 10_000);
  });
});
