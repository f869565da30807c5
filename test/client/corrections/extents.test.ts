import { deepStrictEqual, ok } from 'node:assert';
import fc from 'fast-check';
import { extents } from '../../../src/client/corrections/extents';

/** What a name in brackets could be instead: wider left, wider right, narrower left, narrower right. */
function around(marked: string): (string | null)[] {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const found = extents(text, { start, end });
  return [found.widerLeft, found.widerRight, found.narrowerLeft, found.narrowerRight].map(
    (span) => span && text.slice(span.start, span.end),
  );
}

describe('extents of a name', () => {
  it('are a word wider or narrower at either end', () => {
    deepStrictEqual(around('Then General [Abbas Ibrahim] said'), [
      'General Abbas Ibrahim',
      'Abbas Ibrahim said',
      'Ibrahim',
      'Abbas',
    ]);
    deepStrictEqual(around('the [U.S.-led] forces'), ['the U.S.-led', 'U.S.-led forces', 'S.-led', 'U.S']);
    deepStrictEqual(around('[Al-Qa’ida in Iraq]'), [null, null, 'in Iraq', 'Al-Qa’ida in']);
  });

  it('stay in their line', () => {
    deepStrictEqual(around('before\n[Ana]\nafter'), [null, null, null, null]);
    deepStrictEqual(around('before\r\nthe [Ana] x\r\nafter'), ['the Ana', 'Ana x', null, null]);
  });

  it('are never empty, and on the text', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [
          Math.min(a % (text.length + 1), b % (text.length + 1)),
          Math.max(a % (text.length + 1), b % (text.length + 1)),
        ];
        for (const span of Object.values(extents(text, { start, end })))
          ok(!span || (span.start < span.end && span.start >= 0 && span.end <= text.length));
      }),
    ));
});
