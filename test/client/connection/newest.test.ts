import assert from 'node:assert';
import { createNewest } from '../../../src/client/connection/newest';

/** An answer, and what has it come. */
function pending(): { answer: Promise<string>; come: (text: string) => void } {
  let come: (text: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => {
    come = resolve;
  });
  return { answer, come };
}

describe('the newest answer', () => {
  it('is the one asked for last, also where an earlier one comes after it', async () => {
    const newest = createNewest();
    const [a, b] = [pending(), pending()];
    const [first, second] = [newest(a.answer), newest(b.answer)];
    b.come('b');
    a.come('a');
    assert.deepStrictEqual(await Promise.all([first, second]), [null, 'b']);
    assert.equal(await newest(Promise.resolve('c')), 'c');
  });
});
