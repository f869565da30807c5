import type { Span } from '../analysis';
import { isLower } from '../text/characters';
import type { VisibleLines } from './visibleLines';

/**
 * Joins lines to blocks. Decided for the whole document: in hard-wrapped text a block is a run of lines, broken by blank lines,
 * indents and lines that had room for the next word; otherwise each line is a block.
 */
export function findBlocks(text: string, lines: VisibleLines): { blocks: Span[]; hardWrapped: boolean } {
  const width = wrapWidth(text, lines);
  const blocks: Span[] = [];
  for (let i = 0; i < lines.count;) {
    let last = i;
    while (width > 0 && last + 1 < lines.count && !beginsBlock(text, lines, last + 1, width)) last++;
    blocks.push({ start: lines.starts[i], end: lines.ends[last] });
    i = last + 1;
  }
  return { blocks, hardWrapped: width > 0 };
}

const widest = 100;
const narrowest = 40;

/** The column at which the text was wrapped, or 0 when it was not. */
function wrapWidth(text: string, lines: VisibleLines): number {
  const lengths = new Int32Array(widest + 2);
  let runs = 0;
  let inner = 0;
  for (let i = 0; i < lines.count; i++) {
    const goesOn = i + 1 < lines.count && !lines.afterBlank[i + 1];
    if (!goesOn && lines.afterBlank[i]) continue;
    runs++;
    if (goesOn) inner++;
    lengths[Math.min(lines.ends[i] - lines.starts[i], widest + 1)]++;
  }
  if (inner < 2) return 0;
  let width = 0;
  for (let seen = lengths[0]; seen < runs * 0.97 && width <= widest;) seen += lengths[++width];
  if (width > widest || width < narrowest) return 0;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    if (lines.afterBlank[i + 1]) continue;
    if (room(text, lines, i, width) <= 0) full++;
    if (!endsSentence(text, lines.ends[i])) open++;
  }
  return full >= inner * 0.6 && open >= inner * 0.4 ? width : 0;
}

function beginsBlock(text: string, lines: VisibleLines, i: number, width: number): boolean {
  if (lines.afterBlank[i]) return true;
  if (isLower(text.charCodeAt(lines.starts[i]))) return false;
  if (lines.indents[i] >= 2 && lines.indents[i] > lines.indents[i - 1]) return true;
  return room(text, lines, i - 1, width) > width / 6;
}

/** How many columns were left on line `i` if the first word of the next had been put there; not above 0 when it did not fit. */
function room(text: string, lines: VisibleLines, i: number, width: number): number {
  return width - (lines.ends[i] - lines.starts[i]) - 1 - firstWordLength(text, lines.starts[i + 1], lines.ends[i + 1]);
}

function firstWordLength(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && i - start < widest && text.charCodeAt(i) > 32) i++;
  return i - start;
}

function endsSentence(text: string, end: number): boolean {
  return /[.!?…:;]["'”’)\]]?$/.test(text.slice(end - 2, end));
}
