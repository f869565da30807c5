import type { Range } from 'vscode-languageserver';
import type { SpanOperation } from '../../annotations/operations/operation';
import type { Span } from '../../core/analysis';
import type { Operation } from '../../protocol';

/** What a person asks for that is no step of history. */
export type Planned = Exclude<Operation, { readonly kind: 'undo' | 'redo' }>;

/** An operation with its ranges as `spanOf` gives them; throws what `spanOf` throws. */
export function spanOperation(operation: Planned, spanOf: (range: Range) => Span): SpanOperation {
  const { kind } = operation;
  switch (kind) {
    case 'mark':
      return { ...operation, range: spanOf(operation.range) };
    case 'resize':
      return { ...operation, at: spanOf(operation.at), range: spanOf(operation.range) };
    case 'merge':
      return { ...operation, at: spanOf(operation.at), with: spanOf(operation.with) };
    case 'speaker':
      return { ...operation, at: spanOf(operation.at), speaker: operation.speaker && spanOf(operation.speaker) };
    case 'label':
      return { ...operation, stretches: operation.stretches.map((ranges) => ranges.map(spanOf)) };
    case 'comment':
      return { ...operation, range: operation.range && spanOf(operation.range) };
    case 'place':
      return { ...operation, ranges: operation.ranges.map(spanOf) };
    default:
      return 'at' in operation ? { ...operation, at: spanOf(operation.at) } : operation;
  }
}
