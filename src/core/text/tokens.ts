import { firstAbove, firstAtLeast } from './search';
import { currentVocabulary, type Vocabulary } from './vocabulary';

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
  /** The number of each token's form in the vocabulary. */
  readonly forms: Int32Array;
  readonly vocabulary: Vocabulary;
}

export const TokenKind = { word: 1, number: 2, punctuation: 3, symbol: 4, quote: 5, url: 6 } as const;

/** Sentence `i` is the tokens `[first[i], last[i])`. Every token is in exactly one sentence. */
export interface Sentences {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Tokens with the numbers of their forms, which are added to the vocabulary where they are new. */
export function withForms(tokens: Omit<Tokens, 'forms' | 'vocabulary'>): Tokens {
  const { text, count, starts, ends } = tokens;
  const vocabulary = currentVocabulary();
  const forms = new Int32Array(count);
  for (let i = 0; i < count; i++) forms[i] = vocabulary.numberOf(text, starts[i], ends[i]);
  return { ...tokens, forms, vocabulary };
}

/** The text of token `i`, as it stands; empty where there is no such token. */
export function tokenText({ vocabulary, forms }: Tokens, i: number): string {
  return vocabulary.texts[forms[i]] ?? '';
}

/** The text of token `i` in lower case. */
export function lowerText({ vocabulary, forms }: Tokens, i: number): string {
  return vocabulary.lowers[forms[i]] ?? '';
}

/** The text of token `i` in lower case, with straight apostrophes. */
export function plainText({ vocabulary, forms }: Tokens, i: number): string {
  return vocabulary.plains[forms[i]] ?? '';
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
