import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as hashing from '../../../src/core/model/hashing';

const whole = (hash: (text: string, start: number, end: number) => number) => (text: string) =>
  hash(text, 0, text.length);
const shape = whole(hashing.hashShape);
const folded = whole(hashing.hashFolded);

describe('feature hashing', () => {
  it('folds case and typographic variants', () => {
    assert.equal(folded('LEBANON’S'), folded("lebanon's"));
    assert.equal(folded('ÉLYSÉE'), folded('élysée'));
    assert.notEqual(whole(hashing.hashExact)('Us'), whole(hashing.hashExact)('us'));
  });

  it('sees only the slice', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        (a, b, c) => hashing.hashFolded(a + b + c, a.length, a.length + b.length) === folded(b),
      ),
    );
  });

  it('gives shapes', () => {
    for (const [a, b] of [
      ['McDonald', 'McDougal'],
      ['BEIRUT', 'WASHINGTON'],
      ['1,200', '9,875'],
      ['Élysée', 'Warsaw'],
    ])
      assert.equal(shape(a), shape(b));
    for (const [a, b] of [
      ['Beirut', 'BEIRUT'],
      ['7am', '7'],
      ['U.S.', 'US'],
    ])
      assert.notEqual(shape(a), shape(b));
  });

  it('keeps a suffix apart from the whole word', () => {
    assert.equal(hashing.hashSuffix('nation', 0, 6, 3), hashing.hashSuffix('ration', 0, 6, 3));
    assert.notEqual(hashing.hashSuffix('nation', 0, 6, 3), hashing.hashSuffix('ion', 0, 3, 3));
    assert.equal(hashing.hashPrefix('under', 0, 5, 2), hashing.hashPrefix('until', 0, 5, 2));
  });

  it('keeps templates and orders apart', () => {
    assert.notEqual(hashing.feature(1, 5), hashing.feature(2, 5));
    assert.notEqual(hashing.featurePair(1, 5, 6), hashing.featurePair(1, 6, 5));
  });
});
