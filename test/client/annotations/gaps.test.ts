import assert from 'node:assert/strict';
import { gapsBetween } from '../../../src/client/annotations/gaps';
import { rangeOf } from './views';

const gaps = (...places: [number, number, number][]) =>
  gapsBetween(places.map(rangeOf), () => 300).map(({ start, end }) => [start.line, start.character, end.character]);

describe('gaps between the pieces of a label', () => {
  it('are lined where the pieces are near', () =>
    assert.deepEqual(gaps([0, 2, 5], [0, 9, 12], [0, 20, 21]), [
      [0, 5, 9],
      [0, 12, 20],
    ]));
  it('are begun and ended where they are far apart', () => {
    assert.deepEqual(gaps([0, 2, 5], [3, 9, 12]), [
      [0, 5, 9],
      [3, 5, 9],
    ]);
    assert.deepEqual(gaps([0, 2, 5], [0, 209, 212]), [
      [0, 5, 9],
      [0, 205, 209],
    ]);
    assert.deepEqual(gaps([0, 2, 299], [1, 1, 4]), [
      [0, 299, 300],
      [1, 0, 1],
    ]);
  });
  it('are none where pieces touch or lie at the edges of lines', () => {
    assert.deepEqual(gaps([0, 2, 5], [0, 5, 7]), []);
    assert.deepEqual(gaps([0, 290, 300], [1, 0, 4]), []);
  });
});
