import { readFileSync } from 'node:fs';
import { until } from '../../../scripts/patience';
import type { Host } from '../../../scripts/host';
import type { QuickInput } from '../../../scripts/host/quickInput';
import type { Span } from '../../../src/core/analysis';

/** A person's hands on the keys, and eyes on the window. Nothing here uses the mouse, and each step waits for what it brings about. */
export interface Hands {
  /** Opens a file, or comes back to it. */
  open(path: string): Promise<void>;
  /** Puts the cursor at the start of a span of the open file. */
  goTo(at: Span): Promise<void>;
  select(span: Span): Promise<void>;
  /** Presses one key after another, as in a chord. */
  keys(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Ctrl+Z in the article, once it has the keys again. */
  undo(): Promise<void>;
  /** Types into the comment box, once it has the keys. */
  writeNote(text: string): Promise<void>;
  /** Answers the boxes that ask. */
  readonly answers: QuickInput;
  /** Waits until the hover of a place, opened with the keys, says a word. */
  hovers(at: Span, word: string): Promise<void>;
  /** Waits until the annotation tree lists each of these. */
  lists(...rows: string[]): Promise<void>;
  /** Runs a command of ours from the palette. */
  command(title: string): Promise<void>;
  /** Waits until an item of the status bar begins so. */
  statusSays(words: string): Promise<void>;
  /** Waits until the status bar counts no selected characters. */
  nothingIsSelected(): Promise<void>;
  /** Has anything been typed into the article since it was saved? */
  isDirty(): Promise<boolean>;
  reload(): Promise<void>;
  /** What our extension said on the console as an error. */
  errors(): string[];
}

export function handsOn(host: Host): Hands {
  const { page } = host;
  let text = '';

  /** Waits until the keys go to a document whose URI begins so. */
  async function keysGoTo(what: string, scheme: string): Promise<void> {
    await until(
      what,
      () => page.evaluate<string>(`document.activeElement?.closest('[data-uri]')?.getAttribute('data-uri') ?? ''`),
      (uri) => uri.startsWith(scheme),
    );
  }

  async function goTo({ start }: Span): Promise<void> {
    const before = text.slice(0, start).split(/\r\n|\r|\n/);
    await keysGoTo('the article to have the keys', 'vscode-remote:');
    await host.goToLine(before.length, before[before.length - 1].length + 1);
  }

  return {
    goTo,
    keys: host.press,
    type: host.type,
    async undo() {
      await keysGoTo('the article to have the keys', 'vscode-remote:');
      await host.press('Control+z');
    },
    answers: host.quickInput,
    async open(path) {
      await host.openFile(path);
      text = readFileSync(path, 'utf8');
    },
    async select({ start, end }) {
      await goTo({ start, end });
      for (let i = start; i < end; i++) await host.press('Shift+ArrowRight');
    },
    async writeNote(words) {
      await keysGoTo('the comment box to have the keys', 'comment:');
      await host.type(words);
    },
    async hovers(at, word) {
      await goTo(at);
      const shown = page.locator('.monaco-hover:visible .hover-contents');
      let wait = 500;
      await until(
        `a hover that says ${word}`,
        async () => {
          await host.press('Escape');
          await until('the hover to go', async () => (await shown.count()) === 0);
          await host.press('Control+k', 'Control+i');
          // Where it says something else, or nothing, it came too early: it is asked for again, with more time each time.
          await shown
            .filter({ hasText: word })
            .first()
            .waitFor({ timeout: (wait *= 2) })
            .catch(() => undefined);
          return (await shown.allInnerTexts()).join('\n');
        },
        (said) => said.includes(word),
      );
      await host.press('Escape');
    },
    async lists(...rows) {
      await until(
        `${rows.join(', ')} in the tree`,
        async () => {
          // Just after a reload the view may not be there yet: it is asked for again.
          await host.command('Dateline: Show: Annotations');
          return host.texts('.tree-explorer-viewlet-tree-view .monaco-list-row');
        },
        (shown) => rows.every((row) => shown.some((one) => one.includes(row))),
      );
    },
    async command(title) {
      await host.command(`Dateline: ${title}`);
      await keysGoTo('the article to have the keys', 'vscode-remote:');
    },
    async statusSays(words) {
      await until(
        `“${words}” in the status bar`,
        () => host.texts('.statusbar-item'),
        (items) => items.some((item) => item.trim().startsWith(words)),
      );
    },
    async nothingIsSelected() {
      await until(
        'nothing to be selected',
        () => host.texts('.statusbar-item'),
        (items) => items.some((item) => item.startsWith('Ln ')) && !items.some((item) => item.includes('selected')),
      );
    },
    isDirty: async () => (await page.locator('.tab.active.dirty').count()) > 0,
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await host.restored();
    },
    errors: () =>
      host.console.filter(
        (line) => /^error/.test(line) && /dateline\.dateline|dist.(?:extension|server)\.js/.test(line),
      ),
  };
}
