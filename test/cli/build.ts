import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..', '..');
/** The command line's program, once built. */
export const cli = join(root, 'out', 'cli.js');

export function buildCli(): void {
  for (const [entry, name] of [
    ['main', 'cli'],
    ['worker', 'cliWorker'],
  ]) {
    buildSync({
      entryPoints: [join(root, `src/cli/${entry}.ts`)],
      outfile: join(root, `out/${name}.js`),
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
  }
}

/** Runs it; `lines` is what it printed, if that is JSON. */
export function run(
  args: string[],
  input = '',
): { status: number | null; lines: Record<string, unknown>[]; stderr: string; stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = stdout.startsWith('{"')
    ? stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  return { status, lines, stderr, stdout };
}
