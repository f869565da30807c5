/** Does something later. A timer alone keeps no process running. `clearTimeout` takes it back. */
export function later(milliseconds: number, work: () => void): ReturnType<typeof setTimeout> {
  const timer: unknown = setTimeout(work, milliseconds);
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as NodeJS.Timeout).unref();
  return timer as ReturnType<typeof setTimeout>;
}

/** The value of a promise, or another value when it takes too long. */
export async function withTimeout<T, U>(milliseconds: number, promise: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<U>((resolve) => {
    timer = later(milliseconds, () => resolve(otherwise));
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
