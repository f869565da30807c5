import type { Span } from '../analysis';
import type { Article } from '../article';
import type { TokenRange } from '../syntax/syntax';
import { Tag } from '../syntax/tags';
import { tokenFrom as firstTokenFrom, tokenText } from '../text/tokens';
import { findMarked, type Marked } from './marks/marks';
import type { Subject } from './sources/subjects';

/** A marked stretch with its tokens: marks included in the range, `inside` without them. */
export interface MarkedTokens extends Marked, TokenRange {
  readonly inside: TokenRange;
  /** Index of the marked stretch around it, or -1. */
  readonly around: number;
}

/** An article with its quotation marks laid over its tokens: what the rules of this folder look at. */
export interface Reading {
  readonly article: Article;
  readonly marked: readonly MarkedTokens[];
  /** For each token, the innermost marked stretch it lies in, its marks included, or -1. */
  readonly markedOf: Int32Array;
  /** For each token, the name it lies in (index into `article.names`), or -1. */
  readonly nameOf: Int32Array;
  /** Subjects found so far, by the verb's head token, so that verbs which share one are not searched again and again. */
  readonly subjects: Map<number, Subject>;
  /** Lower-case texts of tokens asked for so far; see {@link word}. */
  readonly words: (string | undefined)[];
}

/** Reads the marks of an article. */
export function readMarks(article: Article): Reading {
  const { tokens } = article;
  const marked: MarkedTokens[] = [];
  const markedOf = new Int32Array(tokens.count).fill(-1);
  const nameOf = new Int32Array(tokens.count).fill(-1);
  const open: number[] = [];
  for (const m of findMarked(article.text, article.layout.blocks)) {
    const first = tokenFrom(article, m.start);
    const last = tokenFrom(article, m.end);
    while (open.length > 0 && marked[open[open.length - 1]].end < m.end) open.pop();
    const around = open.length > 0 ? open[open.length - 1] : -1;
    open.push(marked.length);
    markedOf.fill(marked.length, first, last);
    marked.push({ ...m, first, last, inside: inner(article, m, first, last), around });
  }
  article.names.forEach((name, i) => nameOf.fill(i, name.first, name.last));
  return { article, marked, markedOf, nameOf, subjects: new Map(), words: new Array<string | undefined>(tokens.count) };
}

function inner(article: Article, m: Marked, first: number, last: number): TokenRange {
  const isMark = (i: number) => '"“”„‟«»‹›\'‘’‚`'.includes(article.text[article.tokens.starts[i]]);
  let from = first;
  let to = last;
  while (from < to && isMark(from)) from++;
  if (m.closed) while (to > from && isMark(to - 1)) to--;
  return { first: from, last: to };
}

/** Index of the first token that starts at `offset` or later. */
export const tokenFrom = (article: Article, offset: number): number => firstTokenFrom(article.tokens, offset);

/** The lower-case text of token `i`; empty outside the article. */
export function word({ article, words }: Reading, i: number): string {
  return i >= 0 && i < words.length ? (words[i] ??= tokenText(article.tokens, i).toLowerCase()) : '';
}

/** The tag of token `i`, -1 outside the article. */
export function tagAt({ article }: Reading, i: number): number {
  return i >= 0 && i < article.tokens.count ? article.syntax.tags[i] : -1;
}

/** The offsets a token range covers. */
export function spanOf({ article }: Reading, range: TokenRange): Span {
  return { start: article.tokens.starts[range.first], end: article.tokens.ends[Math.max(range.first, range.last - 1)] };
}

/** True for a token that ends a sentence: full stop, question or exclamation mark. */
export function isFinal(reading: Reading, i: number): boolean {
  return tagAt(reading, i) === Tag['.'];
}

/** True where a new block begins at token `i`. */
export function beginsBlock({ article }: Reading, i: number): boolean {
  return i === 0 || i >= article.tokens.count || article.blockOf[i] !== article.blockOf[i - 1];
}

/** The tokens of the sentence token `i` is in. */
export function sentenceAt({ article }: Reading, i: number): TokenRange {
  const s = article.sentenceOf[i];
  return { first: article.sentences.first[s], last: article.sentences.last[s] };
}

/** The outermost marked stretch token `i` lies in, or -1. */
export function outermost({ marked, markedOf }: Reading, i: number): number {
  let at = i >= 0 && i < markedOf.length ? markedOf[i] : -1;
  while (at >= 0 && marked[at].around >= 0) at = marked[at].around;
  return at;
}

/** The outermost marked stretches that lie wholly in `[first, last)`. */
export function markedWithin(reading: Reading, first: number, last: number): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const at = outermost(reading, i);
    if (at < 0) continue;
    if (reading.marked[at].first >= first && reading.marked[at].last <= last) found.push(at);
    i = Math.max(i, reading.marked[at].last - 1);
  }
  return found;
}
