import { pageWords, type PageWords } from '../core/layout/pageWords';
import { findVisibleLines } from '../core/layout/visibleLines';
import { layout } from '../languages/any/layout';

/** A line of a text that has something on it; offsets are UTF-16 code units into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function linesOf(text: string): Line[] {
  const { count, starts, ends } = findVisibleLines(text);
  return Array.from({ length: count }, (_, i) => {
    return { start: starts[i], end: ends[i], text: text.slice(starts[i], ends[i]) };
  });
}

/** Made when the first text is looked at. */
let made: PageWords | undefined;
export function layoutWords(): PageWords {
  made ??= pageWords(layout);
  return made;
}
