import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addWeights, findRow, readWeights, writeWeights } from '../../../src/core/model/weights';
import { readSections, writeSections } from '../../../src/core/model/sections';

const row = fc.uniqueArray(
  fc.tuple(
    fc.nat(40),
    fc.integer({ min: -127, max: 127 }).filter((w) => w !== 0),
  ),
  {
    selector: ([label]) => label,
    minLength: 1,
    maxLength: 8,
  },
);
const table = fc.uniqueArray(fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), row), {
  selector: ([hash]) => hash,
});

describe('weight table', () => {
  it('gives back what was written, with 32 hash bits', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const trained = new Map(rows.map(([hash, cells]) => [hash, new Map(cells.map(([l, w]) => [l, w / 4]))]));
        const weights = readWeights(writeWeights(trained, 41, 0.25, 32));
        assert.equal(weights.size, rows.length);
        for (const [hash, cells] of rows) {
          const scores = new Int32Array(41);
          addWeights(weights, hash, scores);
          const expected = new Int32Array(41);
          for (const [label, weight] of cells) expected[label] = weight;
          assert.deepEqual(scores, expected);
        }
      }),
    );
  });

  it('clips to int8, drops zeros and knows nothing of other features', () => {
    const weights = readWeights(
      writeWeights(
        new Map([
          [
            7 << 8,
            new Map([
              [0, 1000],
              [1, -1000],
              [2, 0.01],
            ]),
          ],
          [9 << 8, new Map([[0, 0]])],
        ]),
        3,
        1,
        24,
      ),
    );
    const scores = new Int32Array(3);
    addWeights(weights, 7 << 8, scores);
    addWeights(weights, 9 << 8, scores);
    assert.deepEqual([...scores], [127, -127, 0]);
    assert.equal(findRow(weights, 9 << 8), 0);
    assert.equal(findRow(weights, 7 << 8) & 0xff, 2);
  });

  it('refuses other bytes', () => {
    assert.throws(() => readWeights(new Uint8Array(30)), RangeError);
    assert.throws(() => readSections(new Uint8Array(3)), RangeError);
    assert.throws(
      () => readWeights(writeWeights(new Map([[1, new Map([[0, 3]])]]), 1, 1, 32).subarray(0, 23)),
      RangeError,
    );
  });
});

describe('model sections', () => {
  it('give back what was written', () => {
    const bytes = writeSections(
      new Map([
        ['a', Uint8Array.of(1, 2, 3)],
        ['dict', new Uint8Array(0)],
        ['xyz', Uint8Array.of(9)],
      ]),
    );
    assert.deepEqual(
      [...readSections(bytes)].map(([name, body]) => [name, [...body]]),
      [
        ['a', [1, 2, 3]],
        ['dict', []],
        ['xyz', [9]],
      ],
    );
  });
});
