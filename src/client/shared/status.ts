import { window } from 'vscode';
import { showAtCursor } from './atCursor';

const readable = 3000;

/** A short word in the status bar: something was done. */
export function confirm(message: string): void {
  window.setStatusBarMessage(message, readable);
}

/** Why nothing was done: where one looks, at the cursor, and in the status bar. */
export function refuse(message: string): void {
  confirm(message);
  showAtCursor(message, readable);
}
