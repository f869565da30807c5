import { firstAbove, firstAtLeast } from './search';

/**
 * Tokens as a struct of arrays: token `i` covers `text.slice(starts[i], ends[i])`.
 *
 * Penn-Treebank-like, with hyphenated words split at the hyphen ("Iran-backed" is three tokens)
 * and clitics apart ("do|n't", "Lebanon|'s"). Tokens never overlap; tokens plus the gaps between them rebuild the text.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** {@link TokenKind} of each token. */
  readonly kinds: Uint8Array;
}

export const TokenKind = { word: 1, number: 2, punctuation: 3, symbol: 4, quote: 5, url: 6 } as const;

/** Sentence `i` is the tokens `[first[i], last[i])`. Every token is in exactly one sentence. */
export interface Sentences {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The text of token `i`, as it stands. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]);
}

/** Index of the first token that starts at `offset` or later; `count` where there is none. */
export function tokenFrom({ starts }: Tokens, offset: number): number {
  return firstAtLeast(starts, offset);
}

/** The tokens that share a character with a span, half-open; null where there is none. Any numbers will do. */
export function tokensIn(
  tokens: Tokens,
  { start, end }: { readonly start: number; readonly end: number },
): { first: number; last: number } | null {
  const first = firstAbove(tokens.ends, start);
  const last = tokenFrom(tokens, end);
  return first < last && start < end ? { first, last } : null;
}
