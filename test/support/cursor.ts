import type { Position, Range } from 'vscode-languageserver';
import type { AnalyzedDocument } from '../../src/service/document/analyzedDocument';

/** The position of the `n`-th place (from 1) where `words` stand, one character in. */
export function cursorAt(reading: AnalyzedDocument, words: string, n = 1): Position {
  let at = -1;
  for (let i = 0; i < n; i++) at = reading.text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  return reading.lines.positionAt(at + Math.min(1, words.length - 1));
}

/** The text of a range. */
export const textOf = (reading: AnalyzedDocument, range: Range): string =>
  reading.text.slice(reading.lines.offsetAt(range.start), reading.lines.offsetAt(range.end));
