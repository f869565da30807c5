/** `npm start [-- [FOLDER] [--server] [--port N]]`: VS Code with the extension, on the sample articles or on FOLDER. */
import { randomUUID } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './host/address';
import { installServer } from './host/installServer';
import { cacheFolder, root } from './host/paths';
import { startServer } from './host/server';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { server: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});
const folder = resolve(positionals[0] ?? join(root, 'samples'));

/** Something to look at: the folder's first article. */
function firstArticle(): string | undefined {
  const [name] = readdirSync(folder)
    .filter((file) => /\.(txt|article)$/.test(file))
    .sort();
  return name && join(folder, name);
}

/** A desktop VS Code can be opened: it is on the PATH and there is a screen. */
function desktopIsHere(): boolean {
  if (process.env.VSCODE_IPC_HOOK_CLI) return false;
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(screen) && spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

function openDesktop(): void {
  const file = firstArticle();
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`Opening VS Code on ${folder} with the extension. (In the browser instead: npm start -- --server)`);
}

async function openServer(): Promise<void> {
  const token = randomUUID();
  const server = await startServer(await installServer(), {
    token,
    port: Number(values.port),
    dataFolder: join(cacheFolder, 'profile'),
    settings: { 'window.commandCenter': false },
  });
  const address = workbenchAddress(server.port, { folder, file: firstArticle(), extension: root, token });
  console.log(`VS Code is running on ${folder} with the extension. Open this address in a browser:\n\n  ${address}\n`);
  console.log(`From another machine, forward the port first: ssh -L ${server.port}:127.0.0.1:${server.port} HOST`);
  console.log('Ctrl+C ends it.');
}

if (!values.server && desktopIsHere()) openDesktop();
else {
  openServer().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
