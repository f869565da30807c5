/** Does something later; that alone keeps no process running. `clearTimeout` takes it back. */
export function later(milliseconds: number, work: () => void): ReturnType<typeof setTimeout> {
  const timer: unknown = setTimeout(work, milliseconds);
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as NodeJS.Timeout).unref();
  return timer as ReturnType<typeof setTimeout>;
}
