/** Of answers that are waited for at once only the last asked for counts: the others come to null, in whatever order they arrive. */
export type Newest = <T>(answer: Promise<T>) => Promise<T | null>;

export function createNewest(): Newest {
  let asked = 0;
  return async (answer) => {
    const mine = ++asked;
    const found = await answer;
    return mine === asked ? found : null;
  };
}
