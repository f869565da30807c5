import type { Quote, Span } from '../../core/analysis';

/** Words in quotation marks, and words reported without. */
export interface SpokenWords {
  readonly quoted: number;
  readonly reported: number;
}

/** Words of a quotation itself: those in its marks, and the rest. What stands in a quotation inside it is not its own. */
export function spokenWords(text: string, quote: Quote, inner: readonly Quote[]): SpokenWords {
  const own = (span: Span): number =>
    countWords(text.slice(span.start, span.end)) - inner.reduce((sum, q) => sum + countWords(shared(text, span, q)), 0);
  const all = own(quote);
  if (quote.kind === 'direct') return { quoted: all, reported: 0 };
  const quoted = quote.marked.reduce((sum, m) => sum + own(m), 0);
  return { quoted, reported: all - quoted };
}

function shared(text: string, a: Span, b: Span): string {
  return text.slice(Math.max(a.start, b.start), Math.min(a.end, b.end));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}
