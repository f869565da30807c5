import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe as selectors } from '../../../src/annotations/anchoring/describe';

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('describe', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('quotes a stretch with what stands around it', () => {
    const text = 'Mayor Ana Ruiz spoke.\n\nShe left.';
    assert.deepEqual(selectors(text, [spanOf(text, 'Ana Ruiz')]), [
      {
        exact: 'Ana Ruiz',
        prefix: 'Mayor ',
        suffix: ' spoke.\n\nShe left.',
        hint: { start: 6, end: 14, paragraph: sha('Mayor Ana Ruiz spoke.') },
      },
    ]);
  });

  it('counts code points', () => {
    const text = '😀😀 Ana 😀';
    assert.deepEqual(
      selectors(text, [spanOf(text, 'Ana'), { start: 9, end: 11 }]).map(({ hint }) => [hint!.start, hint!.end]),
      [
        [3, 6],
        [7, 8],
      ],
    );
  });

  it('hashes a paragraph alike whatever its line ends', () => {
    const text = 'One line\nand another.\n\nThe end.';
    const crlf = text.replaceAll('\n', '\r\n');
    const [a] = selectors(text, [spanOf(text, 'another')]);
    const [b] = selectors(crlf, [spanOf(crlf, 'another')]);
    assert.equal(a.hint!.paragraph, b.hint!.paragraph);
    assert.equal(a.hint!.paragraph, sha('One line\nand another.'));
  });

  it('takes more context where the same words stand elsewhere', () => {
    const sentence = 'The minister said on Tuesday that nothing had been decided and that nothing would be for now. ';
    const once = selectors(sentence, [spanOf(sentence, 'nothing')])[0];
    const text = `${sentence}${sentence}${sentence}`;
    const twice = selectors(text, [{ start: text.indexOf('nothing', 100), end: text.indexOf('nothing', 100) + 7 }])[0];
    assert.ok(twice.suffix.length > once.suffix.length && twice.suffix.length <= 192 + 17);
  });

  it('gives context that stands there, bounded, and never half a pair', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '😀', '\ud83d', '\ude00', 'é', '’');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const [{ exact, prefix, suffix }] = selectors(text, [{ start, end }]);
        assert.equal(text.slice(start - prefix.length, end + suffix.length), prefix + exact + suffix);
        assert.ok(prefix.length <= 210 && suffix.length <= 210);
        const [from, to] = [start - prefix.length, end + suffix.length];
        for (const edge of [from, to])
          assert.ok(
            !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1)) || edge === start || edge === end,
          );
      }),
    );
  });
});
