/** A test that failed, in words for the end of a log. */
export interface Failure {
  /** The suites and the test, or the hook, outermost first. */
  readonly test: string;
  /** The first lines of the error, and where it was thrown. */
  readonly error: readonly string[];
  /** How things stood when it failed, a line each. */
  readonly state: readonly string[];
}

/** What mocha hands over with a failure: a test or a hook. */
interface Failed {
  titlePath(): string[];
}

const mostLines = 8;
const longestLine = 400;

export function failureOf(failed: Failed, error: unknown, state: readonly string[] = []): Failure {
  return { test: failed.titlePath().join(' › '), error: firstLines(error), state: state.map(shorten) };
}

/** As it is told at the end of a run. `where`: the scenario. */
export function failureText(where: string, { test, error, state }: Failure): string {
  return [`  ${where} › ${test}`, ...[...error, ...state].map((line) => `      ${line}`), ''].join('\n');
}

function firstLines(error: unknown): string[] {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
  const lines = message
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines);
  const thrown = stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line) && !/node_modules|node:|\.vscode-test/.test(line));
  return [...lines, ...(thrown ? [thrown.trim()] : [])].map(shorten);
}

const shorten = (line: string): string => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);
