import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../../core/analysis';

/** The replacement of a span: in offsets, and in lines and columns, both of the text before it. */
export interface Edit extends Span {
  readonly range: Range;
  /** What took its place: UTF-16 code units, line ends, code units after the last line end. */
  readonly length: number;
  readonly lineEnds: number;
  readonly lastLineLength: number;
}

/** A replacement with its text; offsets are of the text before it. */
export interface TextEdit extends Span {
  readonly text: string;
}

export function editOf(span: Span, range: Range, text: string): Edit {
  const lineEnds = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lastLineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return { ...span, range, length: text.length, lineEnds, lastLineLength: text.length - lastLineEnd - 1 };
}

/** Where a span stands after edits made one after the other, or null when one of them touched it. */
export function mapSpan(edits: readonly Edit[], span: Span): Span | null {
  let { start, end } = span;
  for (const edit of edits) {
    if (edit.start >= end) continue;
    if (edit.end > start) return null;
    const shift = edit.length - (edit.end - edit.start);
    start += shift;
    end += shift;
  }
  return { start, end };
}

/** Where a position stands after edits; what stood inside replaced text is now at its end. */
export function mapPosition(edits: readonly Edit[], position: Position): Position {
  return edits.reduce(mapOver, position);
}

/**
 * Where a range stands after edits, or null when one of them touched it; text put in at its very ends stays outside. An empty
 * range is a position.
 */
export function mapRange(edits: readonly Edit[], range: Range): Range | null {
  let { start, end } = range;
  for (const edit of edits) {
    if (compare(start, end) === 0) start = end = mapOver(start, edit);
    else if (compare(edit.range.start, end) >= 0) continue;
    else if (compare(edit.range.end, start) > 0) return null;
    else [start, end] = [mapOver(start, edit), mapOver(end, edit)];
  }
  return { start, end };
}

/**
 * Where words stand after edits, or null when all of them were replaced: what was put in between them is theirs, what was put in at
 * their ends is not, and a replacement that reaches over an end takes that part away.
 */
export function followRange(edits: readonly Edit[], range: Range): Range | null {
  let { start, end } = range;
  for (const edit of edits) {
    if (compare(start, end) === 0) start = end = mapOver(start, edit);
    else if (compare(edit.range.start, end) < 0) {
      const isTouched = compare(edit.range.end, start) > 0;
      const [atStart, atEnd] = [compare(edit.range.start, start) <= 0, compare(edit.range.end, end) >= 0];
      if (isTouched && atStart && atEnd) return null;
      end = atEnd ? edit.range.start : mapOver(end, edit);
      if (atStart || !isTouched) start = mapOver(start, edit);
    }
  }
  return { start, end };
}

function mapOver(position: Position, { range: { start, end }, length, lineEnds, lastLineLength }: Edit): Position {
  if (compare(position, start) < 0) return position;
  const newEnd =
    lineEnds === 0
      ? { line: start.line, character: start.character + length }
      : { line: start.line + lineEnds, character: lastLineLength };
  if (compare(position, end) <= 0) return newEnd;
  return {
    line: position.line - end.line + newEnd.line,
    character: position.line === end.line ? position.character - end.character + newEnd.character : position.character,
  };
}

const compare = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
