import assert from 'node:assert/strict';
import type { Job } from '../../src/cli/job';
import { print } from '../../src/cli/print';
import { readInOrder } from '../../src/cli/readInOrder';

describe('reading in order', () => {
  it('takes in no more than it may while nothing is written', async () => {
    let taken = 0;
    let most = 0;
    let written = 0;
    let drained: (() => void) | null = null;
    const sink = {
      write: () => {
        written++;
        return false;
      },
      once: (_: 'drain', listener: () => void) => {
        drained = listener;
        setTimeout(listener, 1);
      },
    };
    function* jobs(): Generator<Job> {
      for (let i = 0; i < 50; i++) {
        taken++;
        most = Math.max(most, taken - written);
        yield { kind: 'line', number: i, line: '' };
      }
    }
    const failed = await readInOrder(
      jobs(),
      async (job) => ({ text: '', ok: job.kind === 'line' && job.number !== 7 }),
      4,
      ({ text }) => print(sink, text),
      () => undefined,
    );
    assert.equal(failed, 1);
    assert.equal(written, 50);
    assert.ok(most <= 5, `${most} in hand`);
    assert.ok(drained);
  });
});
