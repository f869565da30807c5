/* npm run bench: figures on standard output. Only growth is gated: the pipeline's time may not grow faster than its text. With --against REF: see against/. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { compare } from './against/compare';

const chosen = process.argv.slice(2);
if (chosen.some((argument) => argument.startsWith('--'))) {
  compare(chosen).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else {
  runSections();
}

function runSections(): void {
  if (chosen.length === 0 || !['annotations', 'server'].includes(chosen[0])) run('pipeline');
  if (chosen.length === 0 || chosen.includes('annotations')) run('annotations');

  if (chosen.length === 0 || chosen.includes('server')) {
    console.log('\nServer');
    void import('./server');
  }
}

/** Bundled, and with the young generation, as the product is: modules loaded one by one reach each other through getters, which costs a third of the speed. */
function run(name: string): void {
  const outfile = join(__dirname, '..', '..', 'out', 'bench', `${name}.js`);
  buildSync({
    entryPoints: [join(__dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, ['--max-semi-space-size=64', outfile, ...chosen], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
