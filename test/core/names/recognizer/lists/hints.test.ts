import assert from 'node:assert/strict';
import { writeHashTable } from '../../../../../src/core/model/hashTable';
import { hashKey } from '../../../../../src/core/names/gazetteer/keyTable';
import {
  likelihoods,
  ownHint,
  readHints,
  readOwnHint,
  wordHints,
  type OwnHint,
} from '../../../../../src/core/names/recognizer/lists/hints';

const hints = (): OwnHint[] =>
  [0, 1, 2, 3, 4, 5].flatMap((best) =>
    [-1, 0, 1, 2, 3, 4, 5].flatMap((second) =>
      [0, 1]
        .flatMap((sure) => [0, 1, 2].map((ordinary) => ({ best, sure, second, ordinary })))
        .filter(() => second !== best),
    ),
  );

describe('hints', () => {
  it('fit into a byte and come back as they were', () => {
    const packed = hints().map(ownHint);
    assert.ok(packed.every((byte) => byte > 0 && byte < 256));
    assert.equal(new Set(packed).size, packed.length);
    assert.deepEqual(packed.map(readOwnHint), hints());
  });
  it('have no second type when they are sure', () => {
    const hint = { best: 2, sure: 2, second: -1, ordinary: 1 };
    assert.deepEqual(readOwnHint(ownHint({ ...hint, second: 3 })), hint);
  });
  it('tell nothing of an unknown word', () => assert.equal(readOwnHint(0), null));
  it('make one type likely, and all types together certain', () => {
    for (const hint of hints()) {
      const shares = likelihoods(hint);
      assert.equal(shares.indexOf(Math.max(...shares)), hint.best);
      assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 1) < 1e-9);
    }
  });
  it('are looked up by the folded word', () => {
    const own = writeHashTable(new Map([[hashKey('beirut'), [17]]]), 1, 28);
    const beside = writeHashTable(new Map([[hashKey('minister'), [0x43, 0x21]]]), 2, 28);
    const lists = readHints(own, beside);
    assert.deepEqual(wordHints(lists, hashKey('beirut')), { own: 17, beside: [0, 0, 0, 0] });
    assert.deepEqual(wordHints(lists, hashKey('minister')), { own: 0, beside: [3, 4, 1, 2] });
    assert.deepEqual(wordHints(lists, hashKey('zzyzx')), { own: 0, beside: [0, 0, 0, 0] });
  });
});
