/**
 * What a terminal obeys instead of showing it: control characters, with which an article or a file name could move the cursor, change
 * the title or hide text, and marks that turn the direction of all that follows.
 */
const commands = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text for a terminal. */
export const shown = (text: string): string => text.replace(commands, '');

/** A text for a terminal, on one line. */
export const shownInLine = (text: string): string => shown(text.replace(/[\r\n\t]+/g, ' '));
