import { patience } from '../patience';
import { launchChromium } from './chromium';
import { installServer } from './installServer';
import { isNoise } from './noise';
import { extensionId, root } from './paths';
import { startServer } from './server';
import { workbenchAddress } from './address';
import { workbenchOn, type Workbench } from './workbench';

/** What to open; everything has a sensible value. */
export interface HostOptions {
  /** The folder shown; the samples otherwise. */
  readonly folder?: string;
  /** The extension's folder; this repository otherwise (built: `npm run build`). */
  readonly extension?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** VS Code's own otherwise. */
  readonly theme?: Theme;
  /** Run the extension in the web worker host, as vscode.dev does. */
  readonly web?: boolean;
  readonly restricted?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels per point; 2 for pictures in a README. */
  readonly scale?: number;
}

export type Theme = keyof typeof themes;

/** Themes by what a reader calls them, as VS Code's picker names them. */
const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Dark High Contrast',
  'contrast-light': 'Light High Contrast',
  'dark-2026': 'Dark 2026',
  'solarized-light': 'Solarized Light',
  'solarized-dark': 'Solarized Dark',
  monokai: 'Monokai',
  abyss: 'Abyss',
} as const;

/** A workbench with the server and the browser behind it. */
export interface Host extends Workbench {
  readonly address: string;
  /** What the window's console said, without what every host says; the extension's own errors are in it. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

/** Opens VS Code on the server host, in a browser without a window. Close it, or its processes end with this one. */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const installed = await installServer();
  const server = await startServer(installed, {
    restricted: options.restricted,
    settings: {
      // Otherwise a browser that asks for no contrast overrules a theme of high contrast.
      'window.autoDetectHighContrast': false,
      'window.commandCenter': false,
      'workbench.layoutControl.enabled': false,
      ...(options.web ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {}),
      ...options.settings,
    },
  });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const address = workbenchAddress(server.port, {
      folder: options.folder ?? `${root}/samples`,
      extension: options.extension ?? root,
    });
    const page = await browser.newPage({
      viewport: { ...(options.size ?? { width: 1280, height: 800 }) },
      deviceScaleFactor: options.scale ?? 1,
    });
    const said: string[] = [];
    page.on('console', (message) => {
      if (!isNoise(message.text())) said.push(`${message.type()}: ${message.text()}`);
    });
    page.setDefaultTimeout(patience);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const workbench = workbenchOn(page);
    await workbench.restored();
    if (options.theme) await pickTheme(workbench, themes[options.theme]);
    return { ...workbench, address, console: said, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Picked, not set: a setting from a remote's file may come too late for the first choice of a theme, and is then not looked at again.
 * On a busy machine a theme can arrive without its colours for text, and is only loaded again after another one.
 */
async function pickTheme(workbench: Workbench, name: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (attempt > 0) await workbench.command('Preferences: Color Theme', 'Light High Contrast');
    await workbench.command('Preferences: Color Theme', name);
    await workbench.settle(500, 5000);
    const colours = await workbench.page.evaluate<number>(
      "new Set((document.querySelector('style.vscode-tokens-styles')?.textContent ?? '').match(/color: #\\w+/g)).size",
    );
    if (colours >= 8) return;
  }
}
