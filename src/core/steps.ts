/**
 * Work done in steps, so that others get their turn on a long text. Between two steps whoever has it done may do something else,
 * or leave the rest. The steps are the same whoever does them, and so is what comes out.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all that is left, in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
