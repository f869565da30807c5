import type { Locator, Page } from 'playwright-core';
import { until } from '../patience';

/** The box in which VS Code asks for a command, a file, a choice or a text, as it stands. */
interface Box {
  /** What it asks: its title, its placeholder and its message. */
  readonly asks: string;
  readonly value: string;
  readonly hasKeys: boolean;
  /** The labels of the rows of its list; null where it has no list. */
  readonly rows: readonly string[] | null;
  /** The row that Enter would take. */
  readonly focused: string;
}

/** Script for the page, which answers a {@link Box} or null. Text, because the project's types know no DOM. */
const boxScript = `(() => {
  const widget = document.querySelector('.quick-input-widget');
  if (!widget || widget.style.display === 'none' || widget.inert) return null; // inert: it is closing
  const textOf = (selector) => widget.querySelector(selector)?.textContent.trim() ?? '';
  const input = [...widget.querySelectorAll('input[type=text]')].find((one) => one.offsetParent !== null);
  const list = [...widget.querySelectorAll('.quick-input-list')].find((one) => one.offsetParent !== null);
  const labelOf = (row) => row?.getAttribute('aria-label') ?? '';
  return {
    asks: [textOf('.quick-input-title'), input?.placeholder ?? '', textOf('.quick-input-message')].join(' | '),
    value: input?.value ?? '',
    hasKeys: input !== undefined && document.activeElement === input,
    rows: list ? [...list.querySelectorAll('.monaco-list-row')].map(labelOf) : null,
    focused: labelOf(list?.querySelector('.monaco-list-row.focused')),
  };
})()`;

/** The hands on VS Code's box. Each step waits for what the one before has brought about. */
export class QuickInput {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until the box that asks for this has the keys: what is typed before would fall into the article. */
  async opens(asks = ''): Promise<Box> {
    return (await this.#until(
      `the box that asks “${asks}”`,
      (box) => box !== null && box.hasKeys && box.asks.includes(asks),
    )) as Box;
  }

  /** Types what is given and takes the first row, once that has these words in its label. */
  async choose(asks: string, typed = '', row = typed): Promise<void> {
    const { asks: asked } = await this.opens(asks);
    if (typed) await this.#fill(typed);
    await this.#until(`${row} in the list`, (box) => box?.focused !== '' && box?.focused.includes(row));
    await this.#enter(asked);
  }

  /** Answers with a text; without one, with what is proposed. */
  async write(asks: string, text?: string): Promise<void> {
    const { asks: asked } = await this.opens(asks);
    if (text !== undefined) await this.#fill(text);
    await this.#enter(asked);
  }

  /** Does the palette have a command of this title? */
  async knows(title: string): Promise<boolean> {
    const { asks, isThere } = await this.#lookFor(title);
    await this.#page.keyboard.press('Escape');
    await this.#leaves(asks);
    return isThere;
  }

  /** Runs a command by its title, in the palette. */
  async command(title: string): Promise<void> {
    const { asks, isThere } = await this.#lookFor(title);
    if (!isThere) {
      await this.#page.keyboard.press('Escape');
      throw new Error(`The palette has no command "${title}".`);
    }
    await until(`the row ${title}`, async () => {
      const box = await this.#box();
      if (box && box.focused === bestRow(box, title)) return true;
      await this.#page.keyboard.press('ArrowDown');
      return false;
    });
    await this.#enter(asks);
  }

  /** Opens the palette on a title; once more where something else, a window that still settles, has closed it meanwhile. */
  async #lookFor(title: string): Promise<{ asks: string; isThere: boolean }> {
    const has = (box: Box | null) => bestRow(box, title) !== undefined;
    const hasNone = (box: Box | null) => box?.rows?.some((row) => /^No matching|, similar commands$/.test(row));
    return until(`the palette on ${title}`, async () => {
      await this.#page.keyboard.press('F1');
      const { asks } = await this.opens();
      if (!(await this.#fillIfOpen(`>${title}`))) return null;
      const box = await this.#until(`the command ${title}`, (now) => now === null || has(now) || hasNone(now));
      return box && { asks, isThere: has(box) };
    }) as Promise<{ asks: string; isThere: boolean }>;
  }

  async #enter(asked: string): Promise<void> {
    await this.#page.keyboard.press('Enter');
    await this.#leaves(asked);
  }

  /** Waits until the box is closed or asks something else. */
  async #leaves(asked: string): Promise<void> {
    await this.#until(`the end of the box that asks “${asked}”`, (box) => box?.asks !== asked);
  }

  async #fill(text: string): Promise<void> {
    await this.#input().fill(text);
  }

  /** False where the box is closed before it takes the text. */
  async #fillIfOpen(text: string): Promise<boolean> {
    const outcome = await until(`the box to take “${text}”`, async () => {
      if ((await this.#box()) === null) return 'closed';
      const fill = this.#input().fill(text, { timeout: 2000 });
      return fill.then(
        () => 'filled',
        () => null,
      );
    });
    return outcome === 'filled';
  }

  #input(): Locator {
    return this.#page.locator('.quick-input-widget input[type=text]:visible').first();
  }

  #until(what: string, satisfies: (box: Box | null) => unknown): Promise<Box | null> {
    return until(what, () => this.#box(), satisfies);
  }

  #box(): Promise<Box | null> {
    return this.#page.evaluate<Box | null>(boxScript);
  }
}

/** The palette's row for a command: the one that begins with its title, else the first that contains it. */
function bestRow(box: Box | null, title: string): string | undefined {
  const wanted = title.toLowerCase();
  const rows = box?.rows ?? [];
  return (
    rows.find((row) => row.toLowerCase().startsWith(wanted)) ?? rows.find((row) => row.toLowerCase().includes(wanted))
  );
}
