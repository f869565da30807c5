/** Why something failed, in words for people. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The same for the log: with where it was thrown. */
export const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
