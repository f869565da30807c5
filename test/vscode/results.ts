/** What a suite says at its end, on one line of its console, for the runner to read. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

const mark = 'dateline-test-results ';

export const writeResults = (results: Results): string => mark + JSON.stringify(results);

/** The results in a line of output, if it holds any. */
export function readResults(line: string): Results | undefined {
  const at = line.indexOf(mark);
  if (at < 0) return undefined;
  return JSON.parse(/\{[^}]*\}/.exec(line.slice(at))?.[0] ?? 'null') ?? undefined;
}
