import { createWriteStream } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { patience } from '../patience';
import { cacheFolder } from './paths';
import { startGroup, stopGroup } from './processes';
import type { InstalledServer } from './installServer';

/** What a server is started with. */
export interface ServerOptions {
  /** User settings on top of the quiet defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Leave Workspace Trust on; every folder then opens in Restricted Mode. */
  readonly restricted?: boolean;
  /** A data folder that stays, with the user's settings in it; otherwise a fresh one that goes with the server. */
  readonly dataFolder?: string;
  /** Extension folders to install: the address can name but one under development. */
  readonly installedExtensions?: readonly string[];
  /** Asked for in the address; without one anybody on this machine may connect. */
  readonly token?: string;
  /** A fixed port; otherwise the system picks a free one. */
  readonly port?: number;
  /** Where the server's output goes. */
  readonly logFile?: string;
}

/** A running VS Code server, reachable on the loopback address only. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  close(): Promise<void>;
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'git.enabled': false,
};

const trust = (restricted: boolean): Record<string, unknown> => ({
  'security.workspace.trust.enabled': restricted,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
});

/** User settings of a host: quiet, then Workspace Trust, then the caller's own. */
export function userSettings(options: Pick<ServerOptions, 'settings' | 'restricted'>): Record<string, unknown> {
  return { ...quiet, ...trust(options.restricted ?? false), ...options.settings };
}

/** Starts a server; it ends with `close()`, or with this process. */
export async function startServer(installed: InstalledServer, options: ServerOptions = {}): Promise<Server> {
  await mkdir(cacheFolder, { recursive: true });
  const data = options.dataFolder ?? (await mkdtemp(join(cacheFolder, 'data-')));
  const user = join(data, 'data/User');
  await mkdir(user, { recursive: true });
  // What a person has changed in a folder that stays is theirs.
  await writeFile(join(user, 'settings.json'), JSON.stringify(userSettings(options), null, 2), { flag: 'wx' }).catch(
    () => undefined,
  );
  for (const extension of options.installedExtensions ?? []) {
    await cp(extension, join(data, 'extensions', basename(extension)), { recursive: true });
  }

  const child = startGroup(installed.node, serverArgs(installed, data, options), { env: childEnvironment() });
  const close = async (): Promise<void> => {
    await stopGroup(child);
    if (!options.dataFolder) await rm(data, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  };
  if (options.logFile) {
    const log = createWriteStream(options.logFile, { flags: 'a' });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
  }
  try {
    return { port: await portOf(child), pid: child.pid ?? 0, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serverArgs(installed: InstalledServer, data: string, options: ServerOptions): string[] {
  return [
    join(installed.folder, 'out/server-main.js'),
    '--host',
    '127.0.0.1',
    '--port',
    String(options.port ?? 0),
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--telemetry-level',
    'off',
    // A built VS Code takes an extension under development from the address only with this.
    '--enable-smoke-test-driver',
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
  ];
}

/** A host started from inside VS Code or its tests must not take itself for a part of that one. */
function childEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(kept);
}

function portOf(child: ReturnType<typeof startGroup>): Promise<number> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const fail = (why: string) => reject(new Error(`The VS Code server did not start: ${why}\n${seen.slice(-2000)}`));
    const slow = setTimeout(() => fail(`no answer in ${patience / 1000} seconds`), patience);
    const read = (chunk: Buffer) => {
      seen += chunk.toString();
      const found = /Extension host agent listening on (\d+)/.exec(seen) ?? /Server bound to [^\n]*:(\d+)/.exec(seen);
      if (!found) return;
      clearTimeout(slow);
      child.stdout?.off('data', read);
      resolve(Number(found[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk: Buffer) => (seen = (seen + chunk.toString()).slice(-8000)));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(slow);
      fail(`it ended with code ${code}`);
    });
  });
}
