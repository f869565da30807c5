import type { Span } from '../../analysis';
import type { Block } from '../../layout/layout';
import { quoteMarkAt, type Family, type QuoteMark } from './quoteMarks';

/** A span between quotation marks, marks included. Offsets are UTF-16 code units into the article. */
export interface MarkedSpan extends Span {
  readonly family: Family;
  /** False where the closing mark is missing and the end is a guess. */
  readonly closed: boolean;
  /** Nesting: 0 for the outermost. */
  readonly depth: number;
}

/**
 * Finds the quotation marks that belong together, block by block, in one pass.
 *
 * A quotation left open at a paragraph's end goes on when the next paragraph opens with a mark of its family
 * (the convention for speech over several paragraphs), or when the family's next mark is a closing one
 * (a stray blank line). Otherwise it was never closed: it ends with its block, or before the next opening mark.
 * Single marks that never close are apostrophes. Result in order of start, the outer one first.
 */
export function findMarked(text: string, blocks: readonly Block[], clippings: RegExp): MarkedSpan[] {
  return new MarkPairing(text, blocks, clippings).spans();
}

interface OpenMark {
  readonly start: number;
  readonly width: number;
  readonly family: Family;
  /** First place that closes it only if nothing better follows ("the soldiers'" in single marks). */
  fallback: number;
  /** Start of the first opening mark of the same family seen inside it. */
  reopened: number;
}

const maxDepth = 4;
const maxBlocksAhead = 3;

/** Pairs opening marks with closing ones. */
class MarkPairing {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #clippings: RegExp;
  readonly #found: MarkedSpan[] = [];
  /** Marks that are open at the place read, the outermost first. */
  readonly #open: OpenMark[] = [];

  constructor(text: string, blocks: readonly Block[], clippings: RegExp) {
    this.#text = text;
    this.#blocks = blocks;
    this.#clippings = clippings;
  }

  spans(): MarkedSpan[] {
    this.#blocks.forEach((block, b) => {
      for (let at = this.#resume(block); at < block.end; at++) {
        const mark = this.#markAt(at, block);
        if (!mark) continue;
        this.#read(mark);
        at += mark.width - 1;
      }
      this.#endBlock(b);
    });
    return nest(this.#found.sort((a, z) => a.start - z.start || z.end - a.end));
  }

  #markAt(at: number, block: Block): QuoteMark | null {
    return quoteMarkAt(this.#text, at, block, this.#clippings);
  }

  /** Where reading begins in a block: past the mark that reopens what the block before left open. */
  #resume(block: Block): number {
    if (this.#open.length === 0) return block.start;
    const mark = this.#markAt(block.start, block);
    return mark && mark.family === this.#open[0].family && mark.opens ? block.start + mark.width : block.start;
  }

  #read({ start, width, family, opens, closes, weak }: QuoteMark): void {
    const open = this.#open;
    const at = open.findLastIndex((o) => o.family === family);
    if (closes && at >= 0) {
      if (!weak) this.#close(at, start + width, true);
      else if (open[at].fallback < 0 && at === open.length - 1) open[at].fallback = start + width;
      return;
    }
    if (!opens || weak) return this.#mistyped(start, width);
    if (at >= 0) {
      if (family === 'single') this.#endUnclosed(at);
      else if (open[at].reopened < 0) open[at].reopened = start;
    }
    if (open.length === maxDepth) this.#endUnclosed(0);
    open.push({ start, width, family, fallback: -1, reopened: -1 });
  }

  /** A single mark after a comma or a stop ("“It is over,’ he said"): what is open ends there if nothing better follows. */
  #mistyped(start: number, width: number): void {
    const open = this.#open.at(-1);
    if (open && open.fallback < 0 && ',.?!'.includes(this.#text[start - 1])) open.fallback = start + width;
  }

  /** Closes the mark open at depth `at`; what is open inside it never closed and is dropped. */
  #close(at: number, end: number, closed: boolean): void {
    const { start, width, family } = this.#open[at];
    const inside = this.#text.slice(start + width, Math.min(end, start + 200));
    if (/[\p{L}\p{N}]/u.test(inside)) this.#found.push({ start, end, family, closed, depth: at });
    this.#open.length = at;
  }

  /** Ends the mark open at depth `at` where no closing one came: at its fallback, or it is none. */
  #endUnclosed(at: number): void {
    const { fallback } = this.#open[at];
    if (fallback >= 0) this.#close(at, fallback, true);
    else this.#open.length = at;
  }

  #endBlock(b: number): void {
    while (this.#open.length > 1) this.#endUnclosed(this.#open.length - 1);
    if (this.#open.length === 0) return;
    const open = this.#open[0];
    if (open.reopened < 0 && open.fallback < 0 && this.#goesOn(b, open.family)) return;
    if (open.fallback >= 0 || open.family === 'single') return this.#endUnclosed(0);
    this.#close(0, this.#trimEnd(open.start, this.#cutsAcross(open) ? this.#blocks[b].end : open.reopened), false);
  }

  /** Nothing reopened it, or what did lies inside a quotation that goes on past that place. */
  #cutsAcross({ start, reopened }: OpenMark): boolean {
    if (reopened < 0) return true;
    const found = this.#found;
    for (let i = found.length - 1; i >= 0 && found[i].end > start; i--)
      if (found[i].start < reopened && found[i].end > reopened) return true;
    return false;
  }

  #goesOn(b: number, family: Family): boolean {
    const blocks = this.#blocks;
    const last = Math.min(blocks.length, b + 1 + maxBlocksAhead);
    for (let next = b + 1; next < last; next++) {
      const block = blocks[next];
      if (blocks[b].kind !== block.kind) return false;
      for (let i = block.start; i < block.end; i++) {
        const mark = this.#markAt(i, block);
        if (!mark) continue;
        i += mark.width - 1;
        if (mark.family !== family || mark.weak) continue;
        if (mark.start === block.start) return next === b + 1 && mark.opens;
        return mark.closes && !mark.opens;
      }
    }
    return false;
  }

  #trimEnd(start: number, end: number): number {
    while (end > start && /\s/.test(this.#text[end - 1])) end--;
    return end;
  }
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
