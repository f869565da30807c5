import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrences } from '../../../src/service/annotations/occurrences';
import { readingOf } from '../../support/analysis';
import { textOf } from '../../support/cursor';

/** What is found for the first occurrence of some words. */
function found(text: string, words: string): string[] {
  const reading = readingOf(text);
  const start = reading.text.indexOf(words);
  return occurrences(reading, reading.rangeOf({ start, end: start + words.length })).map((range) =>
    textOf(reading, range),
  );
}

describe('occurrences', () => {
  it('are whole words', () => assert.deepEqual(found('an army, armys and the army.', 'army'), ['army', 'army']));
  it('widen to whole words', () =>
    assert.deepEqual(found('The Lebanese and the Lebanese', 'ebanes'), ['Lebanese', 'Lebanese']));
  it('include those with a possessive or a hyphen', () =>
    assert.deepEqual(found("Rome's pro-Rome Romeo", 'Rome'), ['Rome', 'Rome']));
  it('fold case, but keep acronyms apart', () => {
    assert.deepEqual(found('BEIRUT — In Beirut, beirut', 'Beirut'), ['BEIRUT', 'Beirut', 'beirut']);
    assert.deepEqual(found('The US told us that the US', 'US'), ['US', 'US']);
    assert.deepEqual(found('The US told us, us too', 'us'), ['us', 'us']);
  });
  it('fold white space and the shape of marks', () => {
    assert.deepEqual(found('the “cease-fire” and the\n"cease–fire"', 'the “cease-fire”'), [
      'the “cease-fire”',
      'the\n"cease–fire"',
    ]);
    assert.deepEqual(found("O’Neill, O'Neill, O’Neil\u00adl", 'O’Neill'), ['O’Neill', "O'Neill", 'O’Neil\u00adl']);
  });
  it('do not overlap', () => assert.deepEqual(found('ha ha ha ha ha', 'ha ha'), ['ha ha', 'ha ha']));
  it('are none of white space', () => assert.deepEqual(found('a  b', '  '), []));

  it('hold the range and read alike, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', '\n', '-', '’', '"', 'İ', '😀'), maxLength: 40 }),
        fc.nat(40),
        fc.nat(8),
        (text, from, length) => {
          const reading = readingOf(text);
          const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
          const ranges = occurrences(reading, reading.rangeOf(span));
          const texts = ranges.map((range) =>
            textOf(reading, range).replace(/\s+/g, ' ').toLowerCase().replace(/’/g, "'"),
          );
          assert.ok(new Set(texts).size <= 1, JSON.stringify(texts));
          const own = text.slice(span.start, span.end).trim();
          assert.ok(own === '' || ranges.length > 0);
        },
      ),
    );
  });

  it('take time in proportion to the text, whatever it repeats', () => {
    const [text, words] = ['a '.repeat(100_000), 'a '.repeat(20_000).trim()];
    assert.equal(found(text, words).length, 5);
  });
});
