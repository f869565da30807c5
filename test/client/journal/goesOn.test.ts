import { deepStrictEqual } from 'node:assert';
import { goesOn } from '../../../src/client/journal/goesOn';

describe('the steps of a closed article', () => {
  it('go on in the same text, and under another name, but not in another untitled article', () => {
    const all = (closed: string | null) => [false, true].map((isUntitled) => goesOn(closed, isUntitled, () => 'a'));
    deepStrictEqual(
      [all('a'), all('b'), all(null)],
      [
        [true, false],
        [false, false],
        [true, true],
      ],
    );
  });
});
