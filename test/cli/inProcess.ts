import { join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a run printed. */
export interface Printed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const programs = join(__dirname, '..', '..', 'out');

/** The command line in this process, with the workers that `buildCli` has built; `isTTY`: as in a terminal. */
export async function runHere(
  args: readonly string[],
  { input = '', isTTY = false }: { readonly input?: string; readonly isTTY?: boolean } = {},
): Promise<Printed> {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (to: string[], isTerminal: boolean) => ({
    isTTY: isTerminal,
    write: (text: string) => to.push(text) > 0,
    once: () => undefined,
  });
  const stdin = (async function* () {
    yield Buffer.from(input);
  })();
  // what counts the documents on a terminal's standard error is ours
  const status = await run(args, { stdin, stdout: sink(out, isTTY), stderr: sink(err, false) }, programs);
  return { status, out: out.join(''), err: err.join('') };
}
