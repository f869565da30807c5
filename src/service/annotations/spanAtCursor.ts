import type { Position, Range } from 'vscode-languageserver';
import type { SpanAtCursorParams } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { wordAt } from '../outline/selectionRanges';

/**
 * What a cursor without a selection stands for: the word; the innermost name, role, date or event, else the word; the sentence.
 * Null where there is none.
 */
export function spanAtCursor(
  reading: AnalyzedDocument,
  position: Position,
  size: SpanAtCursorParams['size'],
): Range | null {
  const offset = reading.lines.offsetAt(position);
  if (size === 'sentence') {
    const sentence = reading.sentenceAt(offset);
    return sentence && reading.rangeOf(sentence);
  }
  const named = reading.items.at(offset).find(({ kind }) => kind !== 'quotation' && kind !== 'dateline');
  const span = (size === 'name' && named) || wordAt(reading.text, offset);
  return span.end > span.start ? reading.rangeOf(span) : null;
}
