import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { cacheFolder, root } from '../../../scripts/host/paths';

/** A commit that is built, in the two forms that are timed. */
export interface Build {
  /** In words: the commit and its subject. */
  readonly name: string;
  /** A module that exports `createAnalyzer` and `languages`. */
  readonly engine: string;
  readonly models: string;
  readonly server: string;
}

/** The working tree as it stands. `npm run bench` has built its dist/. */
export const buildHere = (): Build => buildOf('the working tree', root);

/**
 * Another commit, in a clone of its own. It stays for the next run (`.vscode-test/bench/COMMIT`, safe to delete); a clone that was
 * not finished is made anew. Throws when git does not know the commit or its build fails.
 */
export function buildCommit(ref: string): Build {
  const commit = output('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!commit) throw new Error(`--against ${ref}: git knows no such commit`);
  const folder = join(cacheFolder, 'bench', commit);
  const finished = join(folder, 'out', 'finished');
  if (!existsSync(finished)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(cacheFolder, 'bench'), { recursive: true });
    run('git', ['clone', '--quiet', '--shared', '--no-checkout', root, folder]);
    run('git', ['checkout', '--quiet', '--detach', commit], folder);
    givePackages(folder);
    run(process.execPath, ['esbuild.mjs', '--production'], folder);
    mkdirSync(join(folder, 'out'), { recursive: true });
    writeFileSync(finished, '');
  }
  return buildOf(output('git', ['log', '-1', '--format=%h %s', commit]).slice(0, 90), folder);
}

/** The same packages as here are shared, others are installed. */
function givePackages(folder: string): void {
  const lock = (checkout: string): string => readFileSync(join(checkout, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(root)) {
    symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'), 'junction');
  } else {
    run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  }
}

const buildOf = (name: string, folder: string): Build => ({
  name,
  engine: bundleEngine(folder),
  models: join(folder, 'models'),
  server: join(folder, 'dist', 'server.js'),
});

/**
 * Bundles `createAnalyzer` of a checkout, as the product is, with all its languages. A commit from before there were languages gets
 * an empty list, which its `createAnalyzer` does not look at.
 */
function bundleEngine(folder: string): string {
  const outfile = join(folder, 'out', 'bench', 'engine.js');
  const languages = existsSync(join(folder, 'src', 'languages', 'index.ts'))
    ? `export { languages } from './src/languages';`
    : 'export const languages = [];';
  buildSync({
    stdin: { contents: `export { createAnalyzer } from './src/core/analyze';\n${languages}`, resolveDir: folder },
    outfile,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
}

function run(program: string, args: readonly string[], cwd: string = root): void {
  execFileSync(program, args, { ...ofProgram(program), cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What a program prints, or nothing when it fails. */
function output(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** Windows runs npm through a shell only. */
const ofProgram = (program: string): ExecFileSyncOptions => ({
  shell: program === 'npm' && process.platform === 'win32',
});
