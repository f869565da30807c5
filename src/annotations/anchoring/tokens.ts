import { firstAbove, firstAtLeast } from '../../core/text/search';
import { fold, type Folded } from './fold';

/** Words and marks of a folded text, offsets into the folded text. Equal ids: equal tokens. */
export interface Tokens {
  readonly folded: Folded;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  /** The same of tokens in lower case. */
  readonly lower: Int32Array;
  /** What begins with the token: {@link Break}. */
  readonly breaks: Uint8Array;
  /** 1 where the token is a word. */
  readonly words: Uint8Array;
}

/**
 * Nothing begins with a token, a sentence does perhaps (after a full stop and its quotation mark), or a paragraph (after a
 * blank line).
 */
export const Break = { none: 0, sentence: 1, paragraph: 2 } as const;

/** Numbers tokens: the same text, the same number. Shared by the texts that are compared. */
export type Vocabulary = Map<string, number>;

/** Words ("kick-off", "1,900", but "Mali" and "s") and single other characters of a folded text. */
export const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:(?:-|[.,:](?=\p{N}))[\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/**
 * Cuts a text into words ("kick-off", "1,900", but "Mali" and "s") and single other characters; white space is no token.
 * Linear.
 */
export function tokensOf(text: string, vocabulary: Vocabulary): Tokens {
  const folded = fold(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const lower: number[] = [];
  const breaks: number[] = [];
  for (const match of folded.text.matchAll(tokenPattern)) {
    breaks.push(breakBefore(text, folded, match.index));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    ids.push(idOf(match[0], vocabulary));
    lower.push(idOf(match[0].toLowerCase(), vocabulary));
  }
  return {
    folded,
    count: ids.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(ids),
    lower: Int32Array.from(lower),
    breaks: Uint8Array.from(breaks),
    words: Uint8Array.from(starts, (start) => (/[\p{L}\p{N}]/u.test(folded.text[start]) ? 1 : 0)),
  };
}

function idOf(word: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

function breakBefore(text: string, { text: folded, starts, ends }: Folded, i: number): number {
  if (i === 0) return Break.paragraph;
  if (folded[i - 1] !== ' ') return Break.none;
  const first = text.indexOf('\n', starts[i - 1]);
  if (first >= 0 && first + 1 < ends[i - 1] && text.slice(first + 1, ends[i - 1]).includes('\n'))
    return Break.paragraph;
  return /[.!?]["')\]]?$/.test(folded.slice(Math.max(0, i - 3), i - 1)) ? Break.sentence : Break.none;
}

/** The index of the first token that ends after an offset into the folded text; `count` when there is none. */
export function tokenAfter({ ends }: Tokens, offset: number): number {
  return firstAbove(ends, offset);
}

/** Where an offset of the original text is in the folded one: the first folded code unit that starts at or after it. */
export function foldedOffset({ starts }: Folded, offset: number): number {
  return firstAtLeast(starts, offset);
}

/** What an alignment looks at. */
export type TokenList = Pick<Tokens, 'ids' | 'lower' | 'breaks' | 'words'>;

/** For each token of a text the index of the later text's token it is, or -1. Ascending but for what was moved. */
export type Alignment = Int32Array;
