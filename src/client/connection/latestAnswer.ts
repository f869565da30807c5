/** Keeps, of several answers that are on their way, only the one asked for last: the others become null, whenever they arrive. */
export type LatestAnswer = <T>(answer: Promise<T>) => Promise<T | null>;

export function createLatestAnswer(): LatestAnswer {
  let asked = 0;
  return async (answer) => {
    const mine = ++asked;
    const found = await answer;
    return mine === asked ? found : null;
  };
}
