import { readFileSync } from 'node:fs';
import type { Host } from '../../../scripts/host';
import type { Span } from '../../../src/core/analysis';

/** A person's hands on the keys, and eyes on the window. Nothing here uses the mouse. */
export interface Hands {
  /** Opens a file, or comes back to it. */
  open(path: string): Promise<void>;
  /** Puts the cursor at the start of a stretch of the open file. */
  goTo(at: Span): Promise<void>;
  select(stretch: Span): Promise<void>;
  /** Presses one key after another, as in a chord. */
  keys(...keys: string[]): Promise<void>;
  write(text: string): Promise<void>;
  /** Chooses in the list that is open: what it offers first, or first for a text. */
  answer(text?: string): Promise<void>;
  /** Answers the boxes for a new label: its name, then what they propose for the rest. */
  newLabel(name: string): Promise<void>;
  /** Waits until the hover of a place, opened with the keys, says a word. */
  hovers(at: Span, word: string): Promise<void>;
  /** The rows of the annotation tree. */
  annotations(): Promise<string[]>;
  reload(): Promise<void>;
  until<T>(what: string, ask: () => T | Promise<T>, satisfies?: (answer: T) => boolean): Promise<void>;
  /** What our extension said on the console as an error. */
  errors(): string[];
}

export function handsOn(host: Host): Hands {
  const { page } = host;
  let text = '';

  async function until<T>(
    what: string,
    ask: () => T | Promise<T>,
    satisfies: (answer: T) => boolean = Boolean,
  ): Promise<void> {
    const limit = Date.now() + 20_000;
    for (;;) {
      const answer = await ask();
      if (satisfies(answer)) return;
      if (Date.now() > limit) throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(answer)}`);
      await page.waitForTimeout(100);
    }
  }

  const box = () => page.locator('.quick-input-widget:visible input[type=text]').first();
  /** A box that is seen may not have the keys yet, and the article would be typed into. */
  const boxHasKeys = () => page.locator('.quick-input-widget:visible input[type=text]:focus').first().waitFor();

  async function goTo({ start }: Span): Promise<void> {
    const before = text.slice(0, start).split(/\r\n|\r|\n/);
    await host.press('Control+g');
    await boxHasKeys();
    await page.keyboard.type(`${before.length}:${before[before.length - 1].length + 1}`);
    await host.settle(200);
    await host.press('Enter');
    await box().waitFor({ state: 'hidden' });
  }

  async function keys(...all: string[]): Promise<void> {
    await host.press(...all);
    await host.settle(300);
  }

  async function answer(words = ''): Promise<void> {
    await boxHasKeys();
    if (words) await page.keyboard.type(words);
    await host.settle(300);
    await host.press('Enter');
    await host.settle(300);
  }

  return {
    until,
    goTo,
    keys,
    answer,
    async open(path) {
      await host.openFile(path);
      text = readFileSync(path, 'utf8');
    },
    async select({ start, end }) {
      await goTo({ start, end });
      for (let i = start; i < end; i++) await host.press('Shift+ArrowRight');
    },
    async write(words) {
      await page.keyboard.type(words);
      await host.settle(300);
    },
    async newLabel(name) {
      await answer();
      await answer(name);
      await answer();
      await answer();
    },
    async hovers(at, word) {
      await goTo(at);
      await until(
        `a hover that says ${word}`,
        async () => {
          await keys('Escape', 'Control+k', 'Control+i');
          return (await host.texts('.monaco-hover:visible .hover-contents')).join('\n');
        },
        (shown) => shown.includes(word),
      );
      await keys('Escape');
    },
    async annotations() {
      await host.command('Dateline: Show Annotations');
      await host.settle(500);
      return host.texts('.tree-explorer-viewlet-tree-view .monaco-list-row');
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
      await host.settle(1500);
    },
    errors: () =>
      host.console.filter(
        (line) => /^error/.test(line) && /dateline\.dateline|dist.(?:extension|server)\.js/.test(line),
      ),
  };
}
