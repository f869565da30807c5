import type { Selector } from '../model';
import { rangeSpan, tokenRange, type TokenRange } from './tokenRange';
import type { Haystack } from './haystack';
import type { Span } from '../../core/analysis';
import { tokensOf, type Tokens } from './tokens';

/** A selector as tokens: its quote with the context before and after it. */
export interface Needle {
  readonly selector: Selector;
  readonly window: Tokens;
  /** The quote's tokens in the window. */
  readonly quote: TokenRange;
}

/** Longest context that is looked at, on either side; longer ones come from elsewhere. */
const longestContext = 400;

export function needleOf(selector: Selector, { vocabulary }: Haystack): Needle {
  const prefix = selector.prefix.slice(-longestContext);
  const window = tokensOf(prefix + selector.exact + selector.suffix.slice(0, longestContext), vocabulary);
  return {
    selector,
    window,
    quote: tokenRange(window, { start: prefix.length, end: prefix.length + selector.exact.length }),
  };
}

/** The span of the text where the quote's first token is token `at`. */
export function spanAt({ quote }: Needle, { tokens, text }: Haystack, at: number): Span {
  return rangeSpan(tokens, { ...quote, first: at, end: at + quote.end - quote.first }, text.length);
}
