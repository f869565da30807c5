import { deepStrictEqual, rejects } from 'node:assert';
import { createQueue } from '../../../src/client/journal/queue';

describe('queue', () => {
  it('runs one after the other, also after one that fails', async () => {
    const queue = createQueue();
    const said: string[] = [];
    const task = (name: string, turns: number) => async () => {
      said.push(`${name} begins`);
      for (let i = 0; i < turns; i++) await Promise.resolve();
      said.push(`${name} ends`);
      if (name === 'b') throw new Error(name);
      return name;
    };
    const [a, b, c] = [queue(task('a', 9)), queue(task('b', 5)), queue(task('c', 1))];
    await rejects(b);
    deepStrictEqual([await a, await c], ['a', 'c']);
    deepStrictEqual(
      said,
      ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });
});
