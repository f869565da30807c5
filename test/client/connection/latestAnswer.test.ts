import assert from 'node:assert';
import { createLatestAnswer } from '../../../src/client/connection/latestAnswer';

/** An answer, and what has it come. */
function pending(): { answer: Promise<string>; come: (text: string) => void } {
  let come: (text: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => {
    come = resolve;
  });
  return { answer, come };
}

describe('the latest answer', () => {
  it('is the one asked for last, also where an earlier one comes after it', async () => {
    const latest = createLatestAnswer();
    const [a, b] = [pending(), pending()];
    const [first, second] = [latest(a.answer), latest(b.answer)];
    b.come('b');
    a.come('a');
    assert.deepStrictEqual(await Promise.all([first, second]), [null, 'b']);
    assert.equal(await latest(Promise.resolve('c')), 'c');
  });
});
