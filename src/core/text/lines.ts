import type { Span } from '../analysis';
import { lowerBound } from './search';

/** Zero-based line and column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets ⇄ lines and columns, as LSP counts them: lines end at `\n`, `\r\n` or `\r`, columns are UTF-16 code units. */
export interface Lines {
  readonly count: number;
  /** Offset of the first character of a line. */
  startOf(line: number): number;
  /** Offset after the last character of a line, its line end left out. */
  endOf(line: number): number;
  lineAt(offset: number): number;
  positionAt(offset: number): Position;
  /** Out-of-range positions are clamped to the document and to their line. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
}

export function createLines(text: string): Lines {
  const starts = lineStarts(text);
  const clamp = (offset: number) => Math.max(0, Math.min(offset, text.length));

  function endOf(line: number): number {
    if (line + 1 >= starts.length) return text.length;
    const next = starts[line + 1];
    return text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  function lineAt(offset: number): number {
    return lowerBound(starts.length - 1, (i) => starts[i + 1] <= offset);
  }

  function positionAt(offset: number): Position {
    const at = clamp(offset);
    const line = lineAt(at);
    return { line, character: at - starts[line] };
  }

  return {
    count: starts.length,
    startOf: (line) => starts[line],
    endOf,
    lineAt: (offset) => lineAt(clamp(offset)),
    positionAt,
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(starts[line] + Math.max(0, character), endOf(line));
    },
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
