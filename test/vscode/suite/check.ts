/** Assertions for suites that also run in a web worker, where Node's do not exist. */

/** Both are the same as JSON. */
export function equal<T>(actual: T, expected: T, what = 'value'): void {
  const [said, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (said !== wanted) throw new Error(`${what}: expected ${wanted}, found ${said}`);
}

/** It holds. */
export function ok(holds: unknown, what: string): void {
  if (!holds) throw new Error(what);
}
