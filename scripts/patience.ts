/**
 * How long the tests wait for one thing that does not come, in milliseconds. It is the only limit there is, and it says nothing about
 * speed: where a test takes seconds, a machine ten times slower takes a minute. `DATELINE_TEST_PATIENCE` sets another, in seconds.
 */
export const patience = Number(process.env.DATELINE_TEST_PATIENCE || 300) * 1000;

/** When mocha ends a test. Later than a wait in vain, which says what it waited for. */
export const testLimit = 2 * patience;

/** When a scenario in VS Code is ended because nothing has moved in it. Later than a test, so that mocha can name the test. */
export const standstill = 3 * patience;

/** Asks again until the answer satisfies, and fails with what was wanted and the last answer. */
export async function until<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  satisfies: (answer: T) => unknown = Boolean,
): Promise<T> {
  for (const limit = Date.now() + patience; ;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > limit)
      throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
