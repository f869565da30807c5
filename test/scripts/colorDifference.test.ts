import assert from 'node:assert/strict';
import { ciede2000, colorDifference } from '../../scripts/colorDifference';

/** Pairs with their difference, from the paper's table of test data: blue, near grey, across 0° of hue, large differences. */
const pairs: readonly (readonly [number[], number[], number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe('the difference of colours', () => {
  for (const [a, b, expected] of pairs) {
    it(`${a.join(' ')} and ${b.join(' ')}: ${expected}`, () => {
      const [l1, a1, b1] = a;
      const [l2, a2, b2] = b;
      assert.equal(ciede2000([l1, a1, b1], [l2, a2, b2]).toFixed(4), expected.toFixed(4));
      assert.equal(ciede2000([l2, a2, b2], [l1, a1, b1]).toFixed(4), expected.toFixed(4));
    });
  }
  it('of a colour and itself is none', () => assert.equal(colorDifference([1, 2, 3], [1, 2, 3]), 0));
  it('of black and white is all of the lightness', () =>
    assert.equal(colorDifference([0, 0, 0], [255, 255, 255]).toFixed(1), '100.0'));
});
