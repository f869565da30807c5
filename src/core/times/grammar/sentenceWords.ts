import type { Syntax } from '../../syntax/syntax';
import { tagNames, type TagName } from '../../syntax/tags';
import { plainText, TokenKind, tokenText, type Tokens } from '../../text/tokens';

/** One sentence's tokens as rules ask for them: indexes are the article's, outside the sentence there is nothing. */
export interface SentenceWords {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Lower-case text of token `i`, with straight apostrophes; '' outside the sentence. */
  at(i: number): string;
  /** Text as it stands; '' outside. */
  raw(i: number): string;
  /** Penn tag; null without a tagger or outside. */
  tag(i: number): TagName | null;
  isNumber(i: number): boolean;
  /** No blank between token `i` and the next. */
  joined(i: number): boolean;
}

/** The words of the tokens `[first, last)`. `syntax` may have no tags at all. */
export function sentenceWords(
  tokens: Tokens,
  syntax: Pick<Syntax, 'tags'> | null,
  first: number,
  last: number,
): SentenceWords {
  const { starts, ends, kinds } = tokens;
  const inside = (i: number): boolean => i >= first && i < last;
  const tagged = syntax !== null && syntax.tags.length > 0;
  return {
    tokens,
    first,
    last,
    raw: (i) => (inside(i) ? tokenText(tokens, i) : ''),
    at: (i) => (inside(i) ? plainText(tokens, i) : ''),
    tag: (i) => (tagged && inside(i) ? (tagNames[syntax.tags[i]] ?? null) : null),
    isNumber: (i) => inside(i) && kinds[i] === TokenKind.number,
    joined: (i) => inside(i) && i + 1 < last && ends[i] === starts[i + 1],
  };
}
