import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGaps, writeGaps } from '../../../src/core/model/gaps';
import { findHash, readHashTable, writeHashTable } from '../../../src/core/model/hashTable';
import { mix } from '../../../src/core/model/hashing';

const rowsOf = (numbers: readonly number[]): Map<number, number[]> =>
  new Map(numbers.map((n, i) => [mix(n), [i & 255, n & 255]]));

describe('gaps', () => {
  it('give back ascending numbers and where they end', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffffff)), fc.nat(5), (numbers, before) => {
        const sorted = Uint32Array.from(numbers).sort();
        const bytes = Uint8Array.from([...new Uint8Array(before), ...writeGaps(sorted)]);
        assert.deepEqual(readGaps(bytes, before, sorted.length), { numbers: sorted, end: bytes.length });
      }),
    ));
});

describe('hash table', () => {
  it('finds every row by its hash', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { maxLength: 300 }), (numbers) => {
        const rows = rowsOf(numbers);
        const table = readHashTable(writeHashTable(rows, 2, 32));
        assert.equal(table.count, rows.size);
        for (const [hash, row] of rows) {
          const found = findHash(table, hash);
          assert.deepEqual(
            table.columns.map((column) => column[found]),
            row,
          );
        }
      }),
    ));
  it('hardly ever finds others', () => {
    const table = readHashTable(writeHashTable(rowsOf(Array.from({ length: 5000 }, (_, i) => i)), 2, 28));
    const strangers = Array.from({ length: 5000 }, (_, i) => findHash(table, mix(10_000 + i))).filter(
      (row) => row >= 0,
    );
    assert.ok(strangers.length <= 3, `${strangers.length} found`);
  });
  it('has no row when it is empty', () =>
    assert.equal(findHash(readHashTable(writeHashTable(new Map(), 1, 28)), 7), -1));
  it('refuses other bytes', () => {
    assert.throws(() => readHashTable(new Uint8Array(3)), RangeError);
    assert.throws(() => readHashTable(writeHashTable(rowsOf([1, 2, 3]), 2, 28).subarray(0, 12)), RangeError);
  });
});
