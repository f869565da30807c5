import type { Steps } from '../../core/steps';

/** Milliseconds of work after which others get their turn. */
const turn = 40;

/** Does work step by step, so that what else is asked for meanwhile is answered; null, and the rest is left, once it is outdated. */
export async function inTurns<T>(steps: Steps<T>, isOutdated: () => boolean): Promise<T | null> {
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < turn) continue;
    await pause(2); // a message is taken in each round of the event loop
    if (isOutdated()) return null;
    since = performance.now();
  }
}

export const pause = (milliseconds = 0) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
