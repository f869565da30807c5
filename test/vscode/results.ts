import type { Failure } from '../../scripts/failure';

/** What a suite says at its end, on one line of its console, for the runner to read. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

const mark = 'dateline-test-results ';
const failureMark = 'dateline-test-failure ';

export const writeResults = (results: Results): string => mark + JSON.stringify(results);

/** What it says of a test as soon as that has failed, on one line, too. */
export const writeFailure = (failure: Failure): string => failureMark + JSON.stringify(failure);

/** What it says whenever a test or a hook has ended: VS Code's own lines come though nothing moves in the suites. */
export const progress = 'dateline-test-progress';

/** The results in a line of output, if it holds any. */
export const readResults = (line: string): Results | undefined => readMarked<Results>(mark, line);

export const readFailure = (line: string): Failure | undefined => readMarked<Failure>(failureMark, line);

function readMarked<T>(mark: string, line: string): T | undefined {
  const at = line.indexOf(mark);
  return at < 0 ? undefined : (JSON.parse(line.slice(line.indexOf('{', at), line.lastIndexOf('}') + 1)) as T);
}
