import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './paths';

/** The npm package whose `lib/vscode` is a built VS Code server: 4.139.1 is VS Code 1.139.1. */
const serverVersion = '4.139.1';
/** The Node that this server is built for, as a package of the registry. */
const nodeVersion = '24';

/** A VS Code server on disk: the Node to run it with, and its folder. */
export interface InstalledServer {
  readonly node: string;
  readonly folder: string;
  readonly version: string;
}

/**
 * Installs the VS Code server from the package registry into the cache, once per version.
 * No compiler is needed: its native modules stay unbuilt and are not used.
 */
export async function installServer(log: (line: string) => void = console.log): Promise<InstalledServer> {
  const version = serverVersion.replace(/^4/, '1');
  const target = join(cacheFolder, 'server', serverVersion);
  if (!existsSync(join(target, 'ready'))) {
    log(`Installing the VS Code server ${version} from the package registry (once, about a minute) …`);
    await install(target);
  }
  return { node: nodeIn(target), folder: vscodeIn(target), version };
}

/** Built beside the target and renamed, so that neither an interrupted nor a concurrent install leaves half a server. */
async function install(target: string): Promise<void> {
  await mkdir(join(target, '..'), { recursive: true });
  const staging = await mkdtemp(`${target}.`);
  await writeFile(join(staging, 'package.json'), '{ "private": true }\n');
  const wanted = [`code-server@${serverVersion}`];
  if (!ownNodeIsEnough()) wanted.push(`${nodePackage}@${nodeVersion}`);
  await npm(staging, ['install', '--ignore-scripts', ...wanted]);
  await npm(vscodeIn(staging), ['install', '--ignore-scripts', '--omit=dev']);
  await writeFile(join(staging, 'ready'), '');
  if (existsSync(target) && !existsSync(join(target, 'ready'))) await rm(target, { recursive: true, force: true });
  await rename(staging, target).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(join(target, 'ready'))) throw error;
  });
}

const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const ownNodeIsEnough = (): boolean => process.versions.node.split('.')[0] === nodeVersion;

const vscodeIn = (folder: string): string => join(folder, 'node_modules/code-server/lib/vscode');

function nodeIn(folder: string): string {
  const own = join(folder, 'node_modules', nodePackage, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  return existsSync(own) ? own : process.execPath;
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)(command, [...args, ...quiet], {
    cwd,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
}
