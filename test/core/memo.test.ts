import assert from 'node:assert/strict';
import { layOut } from '../../src/core/layout/readLayout';
import { Memo } from '../../src/core/memo';
import { findPassages } from '../../src/core/passages';
import { readForeignPassage } from '../../src/core/passageReading';

describe('Memo', () => {
  const memo = new Memo();
  const read: string[] = [];
  const reader = (text: string) => {
    read.push(text);
    return readForeignPassage(text);
  };
  const readAll = (text: string, by = reader): string[] => {
    read.length = 0;
    memo.readAll(text, findPassages(layOut(text)), by);
    return [...read];
  };

  it('reads only what changed', () => {
    assert.deepEqual(readAll('One.\n\nTwo.\n\nThree.'), ['One.', 'Two.', 'Three.']);
    assert.deepEqual(readAll('One.\n\nTwo and a half.\n\nThree.'), ['Two and a half.']);
    assert.deepEqual(readAll('Three.\n\nOne.\n\nOne.'), []);
  });

  it('forgets what the newest version does not use', () => {
    readAll('One.\n\nOne.');
    assert.equal(memo.size, 1);
    assert.deepEqual(readAll('One.\n\nThree.'), ['Three.']);
  });

  it('reads all again for another reader', () => {
    assert.deepEqual(readAll('One.', (text) => reader(text)), ['One.']);
  });
});
