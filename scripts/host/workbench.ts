import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findTextScript, lineAndColumn, type Box } from './findText';

/** A VS Code window and the hands of a reader: everything is done with keys and the mouse, as a person would. */
export interface Workbench {
  readonly page: Page;
  /** Opens a file by its path on this machine and waits until it is drawn and, if an article, read. */
  openFile(path: string): Promise<void>;
  /** Presses keys, for example `Control+Shift+O` (playwright's names). */
  press(...keys: string[]): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Runs a command from the palette by its title, and answers its input boxes with `answers`. */
  command(title: string, ...answers: string[]): Promise<void>;
  /** Puts the cursor at the nth occurrence (from 0) of a text in the open file. */
  goTo(text: string, nth?: number): Promise<void>;
  /** Rests the mouse over the nth occurrence (from 0) of a text in the open file; answers what the hover says, if one came up. */
  hover(text: string, nth?: number): Promise<string>;
  /** Opens the Article view container. */
  openArticleView(): Promise<void>;
  /** The text of what a CSS selector finds, in page order. */
  texts(selector: string): Promise<string[]>;
  /** Waits until the window has not changed for a while (milliseconds). */
  settle(quietFor?: number, atMost?: number): Promise<void>;
  /** Writes a picture of the window. */
  png(path: string): Promise<void>;
}

/** The hands for a page on which a workbench has been opened. `articleCommand` is the title of the command that shows our view. */
export function workbenchOn(page: Page, articleCommand = 'Dateline: Show Outline'): Workbench {
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

  const fillQuickInput = async (text: string): Promise<void> => {
    const input = page.locator('.quick-input-widget input[type=text]:visible').first();
    await input.waitFor({ timeout: 15_000 });
    await input.fill(text);
  };

  const openFile = async (path: string): Promise<void> => {
    const absolute = resolve(path);
    openText = await readFile(absolute, 'utf8');
    await press('Control+P');
    await fillQuickInput(absolute);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 15_000 });
    await settle(300);
    await press('Enter');
    await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 20_000 });
    await settle();
    await articleRead(page);
  };

  const command = async (title: string, ...answers: string[]): Promise<void> => {
    await press('F1');
    await fillQuickInput(`>${title}`);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor({ timeout: 15_000 });
    await settle(300);
    const labels = await rows.evaluateAll<string[], { getAttribute(name: string): string | null }>((all) =>
      all.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    const at = bestLabel(labels, title);
    if (at < 0) {
      await press('Escape');
      throw new Error(`The palette has no command "${title}" (it offers: ${labels.join(' | ')}).`);
    }
    await rows.nth(at).click();
    // Out of the way, so that nothing hovers where the row was.
    await page.mouse.move(0, 0);
    for (const answer of answers) {
      await settle(300);
      await fillQuickInput(answer);
      await settle(300);
      await press('Enter');
    }
    await settle(300);
  };

  const goTo = async (text: string, nth = 0): Promise<void> => {
    const at = lineAndColumn(openText, text, nth);
    if (!at) throw new Error(`The open file has no "${text}" (occurrence ${nth}).`);
    await press('Control+G');
    await fillQuickInput(`:${at.line}:${at.column}`);
    await settle(200);
    await press('Enter');
    await settle(200);
  };

  const hover = async (text: string, nth = 0): Promise<string> => {
    await goTo(text, nth);
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
    openFile,
    press,
    command,
    goTo,
    hover,
    settle,
    png,
    type: (text) => page.keyboard.type(text),
    openArticleView: () => command(articleCommand),
    texts: (selector) => page.locator(selector).allInnerTexts(),
  };
}

/** The palette's row for a command: the one that begins with its title, else the first that contains it; -1 when none does. */
function bestLabel(labels: readonly string[], title: string): number {
  const wanted = title.toLowerCase();
  const exact = labels.findIndex((label) => label.toLowerCase().startsWith(wanted));
  return exact >= 0 ? exact : labels.findIndex((label) => label.toLowerCase().includes(wanted));
}

/** Waits while an article is being read: the language status spins. A file of another language has nothing to wait for. */
async function articleRead(page: Page): Promise<void> {
  const mode = await page
    .locator('[id="status.editor.mode"]')
    .innerText({ timeout: 2000 })
    .catch(() => '');
  if (!mode.includes('News article')) return;
  const status = page.locator('[id="status.languageStatus"]');
  await status.waitFor({ timeout: 20_000 });
  await status.locator('.codicon-loading').waitFor({ state: 'detached', timeout: 30_000 });
  await page.waitForTimeout(1000);
}

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
