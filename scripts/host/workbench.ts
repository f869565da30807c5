import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '../patience';
import { QuickInput } from './quickInput';
import { findTextScript, lineAndColumn, type Box } from './findText';

/** A VS Code window and the hands of a reader: everything is done with keys and the mouse, as a person would. */
export interface Workbench {
  readonly page: Page;
  readonly quickInput: QuickInput;
  /** Waits until the window stands as it was left, takes keys, and knows what the extensions contribute. */
  restored(): Promise<void>;
  /** Opens a file by its path on this machine and waits until it has the keys and, if an article, is read. */
  openFile(path: string): Promise<void>;
  /** Presses keys, for example `Control+Shift+O` (playwright's names). */
  press(...keys: string[]): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Runs a command from the palette by its title, and answers its input boxes with `answers`. */
  command(title: string, ...answers: string[]): Promise<void>;
  /** Puts the cursor at the nth occurrence (from 0) of a text in the open file. */
  goTo(text: string, nth?: number): Promise<void>;
  /** Puts the cursor on a line and a column of the open file, both from 1. */
  goToLine(line: number, column: number): Promise<void>;
  /** Rests the mouse over the nth occurrence (from 0) of a text in the open file; answers what the hover says, if one came up. */
  hover(text: string, nth?: number): Promise<string>;
  /** Opens the Article view container. */
  openArticleView(): Promise<void>;
  /** The text of what a CSS selector finds, in page order. */
  texts(selector: string): Promise<string[]>;
  /** Waits until the window has not changed for a while (milliseconds): for pictures. What comes of a key is waited for by what it is. */
  settle(quietFor?: number, atMost?: number): Promise<void>;
  /** Writes a picture of the window. */
  png(path: string): Promise<void>;
}

/** The hands for a page on which a workbench has been opened. `articleCommand` is the title of the command that shows our view. */
export function workbenchOn(page: Page, articleCommand = 'Dateline: Show: Outline'): Workbench {
  let openText = '';

  const settle = async (quietFor = 500, atMost = 10_000): Promise<void> => {
    await page.evaluate(`new Promise((done) => {
      const finish = () => { observer.disconnect(); done(); };
      let timer = setTimeout(finish, ${quietFor});
      const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(finish, ${quietFor}); });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      setTimeout(finish, ${atMost});
    })`);
  };

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  const quickInput = new QuickInput(page);

  const restored = async (): Promise<void> => {
    await until('the window', () => page.evaluate('window.driver !== undefined'));
    await page.evaluate('window.driver.whenWorkbenchRestored()');
    await until('the extension in the palette', () => quickInput.knows('Dateline: Open: Sample Article…'));
  };

  const openFile = async (path: string): Promise<void> => {
    const [absolute, name] = [resolve(path), basename(path)];
    openText = await readFile(absolute, 'utf8');
    await press('Control+P');
    await quickInput.choose('', absolute, name);
    await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first().waitFor();
    await articleRead(page);
  };

  const command = async (title: string, ...answers: string[]): Promise<void> => {
    await quickInput.command(title);
    for (const answer of answers) await quickInput.choose('', answer);
  };

  const goToLine = async (line: number, column: number): Promise<void> => {
    await press('Control+G');
    await quickInput.choose('', `:${line}:${column}`, `${line}, column ${column}`);
  };

  const goTo = async (text: string, nth = 0): Promise<void> => {
    const at = lineAndColumn(openText, text, nth);
    if (!at) throw new Error(`The open file has no "${text}" (occurrence ${nth}).`);
    await goToLine(at.line, at.column);
  };

  const hover = async (text: string, nth = 0): Promise<string> => {
    await goTo(text, nth);
    await settle(200); // until the cursor is drawn
    const box = await boxAtCursor(page, text);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 40);
    await page.mouse.move(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2, { steps: 4 });
    const shown = page.locator('.monaco-hover:visible .hover-contents');
    await shown
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => undefined);
    await settle(300);
    return (await shown.allInnerTexts()).join('\n');
  };

  const png = async (path: string): Promise<void> => {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await page.screenshot({ path: resolve(path), timeout: 30_000 });
  };

  return {
    page,
    quickInput,
    restored,
    openFile,
    press,
    command,
    goTo,
    goToLine,
    hover,
    settle,
    png,
    type: (text) => page.keyboard.type(text),
    openArticleView: () => command(articleCommand),
    texts: (selector) => page.locator(selector).allInnerTexts(),
  };
}

/** Waits while an article is being read: the language status says so. A file of another language has nothing to wait for. */
async function articleRead(page: Page): Promise<void> {
  const textOf = (id: string) => page.locator(`[id="${id}"]`).evaluateAll(labelScript);
  const mode = await until('the language in the status bar', () => textOf('status.editor.mode'));
  if (!mode.includes('News article')) return;
  await until(
    'the article to be read',
    () => textOf('status.languageStatus'),
    (status) => status !== '' && !status.includes('Reading…'),
  );
}

const labelScript = (found: readonly { getAttribute(name: string): string | null }[]): string =>
  found[0]?.getAttribute('aria-label') ?? '';

/** The occurrence of a text nearest to the cursor. */
async function boxAtCursor(page: Page, text: string): Promise<Box> {
  const cursor = await page.locator('.editor-group-container.active .cursors-layer .cursor').first().boundingBox();
  let best: Box | undefined;
  for (let nth = 0; nth < 50; nth++) {
    const box = await page.evaluate<Box | null>(findTextScript(text, nth));
    if (!box) break;
    const distance = (other: Box) => (cursor ? Math.abs(other.y - cursor.y) * 10 + Math.abs(other.x - cursor.x) : 0);
    if (!best || distance(box) < distance(best)) best = box;
  }
  if (best) return best;
  if (cursor) return cursor;
  throw new Error(`"${text}" is not on the screen.`);
}
