import { format } from 'node:util';
import { launchChromium } from '../../scripts/host/chromium';
import { workbenchAddress } from '../../scripts/host/address';
import type { InstalledServer } from '../../scripts/host/installServer';
import { extensionId } from '../../scripts/host/paths';
import { startServer } from '../../scripts/host/server';
import type { TestFiles } from './bundle';
import type { Log } from './log';
import { patience } from '../../scripts/patience';
import { isNoise } from '../../scripts/host/noise';
import type { Scenario } from './scenarios';

/** Runs the suites in a VS Code server's workbench; resolves with the exit code, rejects when the window breaks. */
export async function runOnServer(
  installed: InstalledServer,
  extension: string,
  scenario: Scenario,
  files: TestFiles,
  log: Log,
  signal: AbortSignal,
): Promise<number> {
  const server = await startServer(installed, {
    restricted: scenario.restricted,
    logFile: log.file,
    installedExtensions: scenario.virtual ? [files.virtualExtension] : [],
    settings: {
      'datelineTest.scenario': scenario.name,
      'workbench.colorTheme': 'Light Modern',
      ...(scenario.web ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {}),
    },
  });
  const browser = await launchChromium(console.log).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patience);
  const takePicture = () => page.screenshot({ path: log.picture }).catch(() => undefined);
  try {
    const ended = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
      void page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
        (type === 'info' ? log.take : log.takeAside)(format(...args)),
      );
      page.on('crash', () => reject(new Error('the browser page crashed')));
      browser.on('disconnected', () => reject(new Error('the browser ended')));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isNoise(message.text())) log.note(message.text());
      });
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    ended.catch(() => undefined);
    const address = workbenchAddress(server.port, {
      folder: scenario.virtual ? files.virtualFolder : files.workspace,
      extension,
      tests: scenario.web ? files.webSuites : files.nodeSuites,
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const code = await ended;
    if (code !== 0) await takePicture();
    return code;
  } catch (error) {
    await takePicture();
    throw error;
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}
