import assert from 'node:assert/strict';
import { layOut } from '../../src/core/layout/readLayout';
import { createMemo, readAfresh } from '../../src/core/memo';
import { findPassages } from '../../src/core/passages';
import { readForeignPassages } from '../../src/core/passageReading';

describe('createMemo', () => {
  const memo = createMemo();
  const read: string[] = [];
  const reader = (texts: readonly string[]) => {
    read.push(...texts);
    return readForeignPassages(texts);
  };
  const readAll = (text: string, by = reader): string[] => {
    read.length = 0;
    memo(text, findPassages(layOut(text)), by);
    return [...read];
  };

  it('reads only what changed', () => {
    assert.deepEqual(readAll('One.\n\nTwo.\n\nThree.'), ['One.', 'Two.', 'Three.']);
    assert.deepEqual(readAll('One.\n\nTwo and a half.\n\nThree.'), ['Two and a half.']);
    assert.deepEqual(readAll('Three.\n\nOne.\n\nOne.'), []);
  });

  it('forgets what the newest version does not use', () => {
    readAll('One.\n\nOne.');
    assert.deepEqual(readAll('One.\n\nThree.'), ['Three.']);
  });

  it('reads all again for another reader', () => {
    assert.deepEqual(readAll('One.', (texts) => reader(texts)), ['One.']);
  });

  it('gives the readings that reading afresh gives', () => {
    const text = 'One.\n\nTwo.\n\nOne.';
    const passages = findPassages(layOut(text));
    assert.deepEqual(memo(text, passages, reader), readAfresh(text, passages, reader));
  });
});
