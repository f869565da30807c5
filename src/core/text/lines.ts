/** A place in a text as editors count it: zero-based line, and UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets ⇄ lines. A line ends at `\n`, `\r\n` or a lone `\r`, as in LSP. */
export interface LineIndex {
  /** Offset of the first character of each line; never empty. */
  readonly starts: Int32Array;
  readonly length: number;
  /** The line that holds an offset; the offset between `\r` and `\n` belongs to the line they end. */
  lineAt(offset: number): number;
  positionAt(offset: number): Position;
  /** The offset of a position; a character past the line's end gives that end, before its line break. */
  offsetAt(position: Position): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    starts,
    length: text.length,
    lineAt,
    positionAt(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(clamped);
      return { line, character: clamped - starts[line] };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(starts[line] + Math.max(0, character), lineEnd(text, starts, line));
    },
  };
}

/** The offset after a line's last character, before its line break. */
function lineEnd(text: string, starts: Int32Array, line: number): number {
  if (line + 1 === starts.length) return text.length;
  let end = starts[line + 1] - 1;
  if (end > starts[line] && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--;
  return end;
}

function lineStarts(text: string): Int32Array {
  let count = 1;
  forEachLineEnd(text, () => count++);
  const starts = new Int32Array(count);
  let line = 1;
  forEachLineEnd(text, (next) => (starts[line++] = next));
  return starts;
}

function forEachLineEnd(text: string, found: (next: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) found(i + 1);
    else if (c === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      found(i + 1);
    }
  }
}
