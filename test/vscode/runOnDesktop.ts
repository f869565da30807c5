import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onDisplay } from '../../scripts/host/desktop';
import { startGroup, stopGroup } from '../../scripts/host/processes';
import { userSettings } from '../../scripts/host/server';
import type { TestFiles } from './bundle';
import type { Log } from './log';
import type { Scenario } from './scenarios';

/** Runs the suites in a desktop VS Code with a profile of its own; resolves with the exit code. */
export async function runOnDesktop(
  executable: string,
  extension: string,
  scenario: Scenario,
  files: TestFiles,
  log: Log,
  signal: AbortSignal,
): Promise<number> {
  // Short, because VS Code makes a socket in it, and the name of a socket is limited.
  const profile = mkdtempSync(join(tmpdir(), 'dl-'));
  mkdirSync(join(profile, 'User'), { recursive: true });
  const settings = userSettings({
    restricted: scenario.restricted,
    settings: { 'datelineTest.scenario': scenario.name },
  });
  writeFileSync(join(profile, 'User/settings.json'), JSON.stringify(settings));

  const [command, args] = onDisplay(executable, desktopArgs(profile, extension, scenario, files));
  const child = startGroup(command, args, { env: environment() });
  try {
    return await new Promise<number>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => log.take(chunk.toString().trimEnd()));
      child.stderr?.on('data', (chunk: Buffer) => log.takeAside(chunk.toString().trimEnd()));
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  } finally {
    await stopGroup(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function desktopArgs(profile: string, extension: string, scenario: Scenario, files: TestFiles): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-extensions',
    `--user-data-dir=${profile}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    `--extensionDevelopmentPath=${extension}`,
    ...(scenario.virtual ? [`--extensionDevelopmentPath=${files.virtualExtension}`] : []),
    ...(scenario.web ? ['--extensionDevelopmentKind=web'] : []),
    `--extensionTestsPath=${scenario.web ? files.webSuites : files.nodeSuites}`,
    ...(scenario.restricted ? [] : ['--disable-workspace-trust']),
    ...(scenario.virtual ? [`--folder-uri=${files.virtualFolder}`] : [files.workspace]),
  ];
}

/** A VS Code started from a terminal inside VS Code would join that one. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_RUN_AS_NODE)/.test(name)),
  );
}
