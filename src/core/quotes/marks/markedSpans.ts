import type { Span } from '../../analysis';
import type { Block } from '../../layout/layout';
import { glyphAt, type Family, type Glyph } from './quoteMarks';

/** A stretch between quotation marks, marks included. Offsets are UTF-16 code units into the article. */
export interface MarkedSpan extends Span {
  readonly family: Family;
  /** False where the closing mark is missing and the end is a guess. */
  readonly closed: boolean;
  /** Nesting: 0 for the outermost. */
  readonly depth: number;
}

interface Open {
  readonly start: number;
  readonly width: number;
  readonly family: Family;
  /** First place that closes it only if nothing better follows ("the soldiers'" in single marks). */
  fallback: number;
  /** Start of the first opening mark of the same family seen inside it. */
  reopened: number;
}

const MAX_DEPTH = 4;
const MAX_BLOCKS_AHEAD = 3;

/**
 * Finds the quotation marks that belong together, block by block, in one pass.
 *
 * A quotation left open at a paragraph's end goes on when the next paragraph opens with a mark of its family
 * (the convention for speech over several paragraphs), or when the family's next mark is a closing one
 * (a stray blank line). Otherwise it was never closed: it ends with its block, or before the next opening mark.
 * Single marks that never close are apostrophes. Result in order of start, the outer one first.
 */
export function findMarked(text: string, blocks: readonly Block[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let stack: Open[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    let at = block.start;
    if (stack.length > 0) at = resume(text, block, stack[0]);
    for (; at < block.end; at++) {
      const glyph = glyphAt(text, at, block);
      if (!glyph) continue;
      stack = step(text, glyph, stack, found);
      at += glyph.width - 1;
    }
    stack = endBlock(text, blocks, b, stack, found);
  }
  return nest(found.sort((a, z) => a.start - z.start || z.end - a.end));
}

/** Counts the nesting again: a quotation cut short no longer holds what came after it. */
function nest(sorted: readonly MarkedSpan[]): MarkedSpan[] {
  const ends: number[] = [];
  return sorted.map((marked) => {
    while (ends.length > 0 && ends[ends.length - 1] < marked.end) ends.pop();
    ends.push(marked.end);
    return { ...marked, depth: ends.length - 1 };
  });
}

/** Where the next paragraph of an open quotation begins: past the mark that reopens it. */
function resume(text: string, block: Block, open: Open): number {
  const glyph = glyphAt(text, block.start, block);
  return glyph && glyph.family === open.family && glyph.opens ? block.start + glyph.width : block.start;
}

function step(text: string, glyph: Glyph, stack: Open[], found: MarkedSpan[]): Open[] {
  const at = innermost(stack, glyph.family);
  if (glyph.closes && at >= 0) {
    if (!glyph.weak) return close(text, stack, at, glyph.start + glyph.width, true, found);
    if (stack[at].fallback < 0 && at === stack.length - 1) stack[at].fallback = glyph.start + glyph.width;
    return stack;
  }
  if (!glyph.opens || glyph.weak) return stack;
  if (at >= 0) {
    if (glyph.family === 'single') stack = settle(text, stack, at, found);
    else if (stack[at].reopened < 0) stack[at].reopened = glyph.start;
  }
  if (stack.length === MAX_DEPTH) stack = settle(text, stack, 0, found);
  return [
    ...stack,
    {
      start: glyph.start,
      width: glyph.width,
      family: glyph.family,
      fallback: -1,
      reopened: -1,
    },
  ];
}

function innermost(stack: readonly Open[], family: Family): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i].family === family) return i;
  return -1;
}

/** Closes `stack[at]` at `end`; what is open inside it never closed and is dropped. */
function close(text: string, stack: Open[], at: number, end: number, closed: boolean, found: MarkedSpan[]): Open[] {
  const open = stack[at];
  const inside = text.slice(open.start + open.width, Math.min(end, open.start + 200));
  if (/[\p{L}\p{N}]/u.test(inside)) {
    found.push({ start: open.start, end, family: open.family, closed, depth: at });
  }
  return stack.slice(0, at);
}

/** Ends `stack[at]` where no closing mark came: at its fallback, before its next opening mark, or not at all. */
function settle(text: string, stack: Open[], at: number, found: MarkedSpan[]): Open[] {
  const open = stack[at];
  if (open.fallback >= 0) return close(text, stack, at, open.fallback, true, found);
  return stack.slice(0, at);
}

function endBlock(text: string, blocks: readonly Block[], b: number, stack: Open[], found: MarkedSpan[]): Open[] {
  const block = blocks[b];
  while (stack.length > 1) stack = settle(text, stack, stack.length - 1, found);
  if (stack.length === 0) return stack;
  const open = stack[0];
  if (open.reopened < 0 && open.fallback < 0 && goesOn(text, blocks, b, open)) return stack;
  if (open.fallback >= 0 || open.family === 'single') return settle(text, stack, 0, found);
  const end = trimEnd(text, open.start, cutsAcross(found, open) ? block.end : open.reopened);
  return close(text, stack, 0, end, false, found);
}

/** Nothing reopened it, or what did lies inside a quotation that goes on past that place. */
function cutsAcross(found: readonly MarkedSpan[], { start, reopened }: Open): boolean {
  if (reopened < 0) return true;
  for (let i = found.length - 1; i >= 0 && found[i].end > start; i--)
    if (found[i].start < reopened && found[i].end > reopened) return true;
  return false;
}

function goesOn(text: string, blocks: readonly Block[], b: number, open: Open): boolean {
  const last = Math.min(blocks.length, b + 1 + MAX_BLOCKS_AHEAD);
  for (let next = b + 1; next < last; next++) {
    const block = blocks[next];
    if (blocks[b].kind !== block.kind) return false;
    for (let i = block.start; i < block.end; i++) {
      const glyph = glyphAt(text, i, block);
      if (!glyph) continue;
      i += glyph.width - 1;
      if (glyph.family !== open.family || glyph.weak) continue;
      if (glyph.start === block.start) return next === b + 1 && glyph.opens;
      return glyph.closes && !glyph.opens;
    }
  }
  return false;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1])) end--;
  return end;
}
