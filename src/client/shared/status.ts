import { window } from 'vscode';

const readable = 3000;

/** A short word in the status bar: something was done, or there was nothing to do. */
export function confirm(message: string): void {
  window.setStatusBarMessage(message, readable);
}
