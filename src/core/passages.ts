import type { Span } from './analysis';
import type { Layout } from './layout/layout';

/**
 * A stretch that is read by itself: a block, several joined where a sentence crosses a stray blank line,
 * or a piece of one (header date, caption, credit; dateline).
 */
export type Passage = Span;

/** Cuts an article into passages, in text order. They cover every block. */
export function findPassages({ blocks, headerDate, credit, dateline }: Layout): Passage[] {
  const passages: Passage[] = [];
  for (let block = 0; block < blocks.length;) {
    let next = block + 1;
    while (next < blocks.length && blocks[next].continuesSentence) next++;
    const start = blocks[block].start;
    const end = blocks[next - 1].end;
    const within = (offset: number | null | undefined): offset is number =>
      typeof offset === 'number' && offset > start && offset < end;
    const cuts = [headerDate?.end, credit && credit.start - 1, dateline?.bodyStart].filter(within);
    const bounds = [start, ...cuts.sort((a, b) => a - b), end];
    for (let i = 1; i < bounds.length; i++) passages.push({ start: bounds[i - 1], end: bounds[i] });
    block = next;
  }
  return passages;
}
