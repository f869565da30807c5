import type { Syntax } from '../../syntax/syntax';
import { tagNames, type TagName } from '../../syntax/tags';
import { TokenKind, type Tokens } from '../../text/tokens';

/** One sentence's tokens as rules ask for them: indexes are the article's, outside the sentence there is nothing. */
export interface SentenceWords {
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
  const { text, starts, ends, kinds } = tokens;
  const lower: (string | undefined)[] = [];
  const inside = (i: number): boolean => i >= first && i < last;
  const raw = (i: number): string => (inside(i) ? text.slice(starts[i], ends[i]) : '');
  const tagged = syntax !== null && syntax.tags.length > 0;
  return {
    first,
    last,
    raw,
    at: (i) => (inside(i) ? (lower[i - first] ??= raw(i).toLowerCase().replace('’', "'")) : ''),
    tag: (i) => (tagged && inside(i) ? (tagNames[syntax.tags[i]] ?? null) : null),
    isNumber: (i) => inside(i) && kinds[i] === TokenKind.number,
    joined: (i) => inside(i) && i + 1 < last && ends[i] === starts[i + 1],
  };
}
