import { commands, type ExtensionContext } from 'vscode';

/**
 * Keys that are pressed after a command's own and before its box is there, which would be typed over what is selected. The key binding of
 * such a command sets `dateline.held` in the window itself, at once; while it is set, characters are brought here (`dateline.held.type`).
 */

/** A box that asks. */
export interface Box {
  value: string;
}

interface Taker {
  readonly box: Box;
  /** What is typed goes before what stands in the box, or in its place. */
  readonly replaces: boolean;
  changed?(value: string): void;
}

let running = 0;
let typed = '';
let taker: Taker | null = null;

/** Runs a command whose keys are held until its box is there, or it has ended without one. */
export async function holding<T>(run: () => T | Promise<T>): Promise<T> {
  running++;
  try {
    return await run();
  } finally {
    running--;
    if (running === 0) release();
  }
}

/** A box has been shown: it gets what was typed for it, letter by letter, and what is typed from now on goes to it anyhow. */
export function boxIsThere(box: Box, options: { replaces?: boolean; changed?: (value: string) => void } = {}): void {
  const waiting = typed;
  typed = '';
  taker = { box, replaces: options.replaces === true, changed: options.changed };
  void setHeld();
  give(waiting);
}

export function registerHeld(context: ExtensionContext): void {
  void commands.getCommands().then((known) => {
    const canHold = ['runCommands', '_setContext'].every((command) => known.includes(command));
    return commands.executeCommand('setContext', 'dateline.canHold', canHold);
  });
  context.subscriptions.push(
    commands.registerCommand('dateline.held.type', (character: unknown) => {
      if (typeof character !== 'string') return;
      if (running === 0) void notHeld(character);
      else if (taker) give(character);
      else if (character === backspace) typed = typed.slice(0, -1);
      else typed += character;
    }),
  );
}

const backspace = '\b';

/** Nothing runs that could be asking: the keys are the article's, this one too. */
async function notHeld(character: string): Promise<void> {
  await setHeld();
  if (character !== '' && character !== backspace) await commands.executeCommand('type', { text: character });
}

function give(text: string): void {
  if (!taker || text === '' || text === backspace) return;
  const { box, replaces, changed } = taker;
  let value = replaces ? '' : box.value;
  for (const character of text) {
    value += character;
    changed?.(value);
  }
  box.value = value;
}

function release(): void {
  typed = '';
  taker = null;
  void setHeld();
}

const setHeld = () => commands.executeCommand('setContext', 'dateline.held', false);
