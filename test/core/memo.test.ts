import assert from 'node:assert/strict';
import { layOut } from '../support/text';
import { createMemo, readAfresh } from '../../src/core/memo';
import { findPassages } from '../../src/core/passages';
import { createPassageReader } from '../../src/core/passageReading';
import { finish } from '../../src/core/steps';
import { anyLanguage } from '../../src/languages/any';

describe('createMemo', () => {
  const memo = createMemo();
  const read: string[] = [];
  const readPassages = createPassageReader(anyLanguage, null, null);
  const reader = (texts: readonly string[]) => {
    read.push(...texts);
    return readPassages(texts);
  };
  const readAll = (text: string, by = reader): string[] => {
    read.length = 0;
    finish(memo(text, findPassages(layOut(text)), by));
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
    assert.deepEqual(
      readAll('One.', (texts) => reader(texts)),
      ['One.'],
    );
  });

  it('gives the readings that reading afresh gives', () => {
    const text = 'One.\n\nTwo.\n\nOne.';
    const passages = findPassages(layOut(text));
    assert.deepEqual(finish(memo(text, passages, reader)), finish(readAfresh(text, passages, reader)));
  });

  it('reads a long text in steps, and keeps what was read when it is left', () => {
    const long = Array.from({ length: 30 }, (_, i) => `${i} ${'word '.repeat(1000)}`).join('\n\n');
    read.length = 0;
    const steps = memo(long, findPassages(layOut(long)), reader);
    steps.next();
    const first = read.length;
    assert.ok(first > 0 && first < 30, `${first} passages in one step`);
    assert.equal(readAll(long).length, 30 - first);
  });
});
