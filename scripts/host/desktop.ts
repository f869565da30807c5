import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from './paths';

const updates = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * A desktop VS Code to test in: the one `VSCODE_EXECUTABLE_PATH` names, or a download into the cache.
 * Rejects within seconds, saying why, where there is no network, or no display for it to open a window on.
 */
export async function findDesktop(): Promise<string> {
  const named = process.env.VSCODE_EXECUTABLE_PATH;
  if (named && !existsSync(named)) throw new Error(`VSCODE_EXECUTABLE_PATH names ${named}, which does not exist`);
  if (!hasDisplay()) throw new Error('there is no display, and no xvfb-run to make one (Debian: apt-get install xvfb)');
  const executable = named ?? (await download());
  const missing = missingLibraries(executable);
  if (missing.length > 0) throw new Error(`desktop VS Code needs libraries this machine lacks: ${missing.join(', ')}`);
  return executable;
}

/** The command line that runs a desktop VS Code here: as it is, or on a display of its own. */
export function onDisplay(executable: string, args: readonly string[]): [command: string, args: string[]] {
  const own = process.platform === 'linux' && !process.env.DISPLAY;
  return own ? ['xvfb-run', ['-a', executable, ...args]] : [executable, [...args]];
}

/** Asks whether the download server is in reach before trusting the download to it, which would try for minutes. */
async function download(): Promise<string> {
  const answer = await fetch(updates, { signal: AbortSignal.timeout(5000) }).catch((error: Error) => {
    const { cause } = error as { cause?: Error };
    throw new Error(`VS Code cannot be downloaded: ${cause?.message ?? error.message}`);
  });
  if (!answer.ok) throw new Error(`VS Code cannot be downloaded: ${new URL(updates).host} answers ${answer.status}`);
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cacheFolder, 'desktop'), timeout: 15_000 });
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || spawnSync('which', ['xvfb-run']).status === 0;

function missingLibraries(executable: string): string[] {
  if (process.platform !== 'linux') return [];
  try {
    const listed = execFileSync('ldd', [executable], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  } catch {
    // A script, or no ldd: nothing can be said.
    return [];
  }
}
