import assert from 'node:assert/strict';
import type { Span } from '../../../src/core/analysis';
import type { SpanOperation } from '../../../src/annotations/operations/operation';
import type { Operation, Range } from '../../../src/protocol';

/** An operation over ranges with spans in their place. */
type OverSpans<T> = T extends Range
  ? Span
  : T extends readonly (infer E)[]
    ? readonly OverSpans<E>[]
    : T extends object
      ? { readonly [K in keyof T]: OverSpans<T[K]> }
      : T;
type Each<T> = T extends { readonly kind: 'undo' | 'redo' } ? never : OverSpans<T>;
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe('operations over spans', () => {
  it('are the operations of the protocol, but for undo and redo', () => {
    const inStep: Alike<Each<Operation>, SpanOperation> = true; // does not compile where they differ
    assert.ok(inStep);
  });
});
