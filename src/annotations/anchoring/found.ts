import type { Span } from '../../core/analysis';

/** Where a quote was found: `sure` when nothing else can be meant, else `span` is the best guess. */
export interface Found {
  readonly span: Span;
  readonly sure: boolean;
}
