import { fork } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../../scripts/host/paths';
import type { Build } from './builds';
import type { Message, Work } from './work';

/** A build's engine in a process of its own, so that neither build's machine code and heap are the other's. */
export interface EngineProcess {
  /** Seconds that a part of the work takes this once. */
  seconds(work: Work, part: number): Promise<number>;
  stop(): void;
}

export function startEngine({ engine, models }: Build): EngineProcess {
  // Not the options of this process, which has a loader for TypeScript.
  const child = fork(bundleProgram(), [engine, models], { execArgv: ['--max-semi-space-size=64'] });
  return {
    seconds: (work, part) =>
      new Promise((done, fail) => {
        const failed = (code: number | null, signal: string | null): void =>
          fail(new Error(`The process of ${engine} ended with ${code ?? signal}`));
        child.once('exit', failed);
        child.once('message', (seconds: number) => {
          child.off('exit', failed);
          done(seconds);
        });
        child.send({ work, part } satisfies Message);
      }),
    stop: () => void (child.connected && child.disconnect()),
  };
}

let bundled: string | undefined;

function bundleProgram(): string {
  if (bundled) return bundled;
  const outfile = join(root, 'out', 'bench', 'engineProgram.js');
  buildSync({
    entryPoints: [join(__dirname, 'engineProgram.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return (bundled = outfile);
}
