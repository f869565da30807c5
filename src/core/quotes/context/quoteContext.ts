import type { Span } from '../../analysis';
import type { Article } from '../../article';
import type { NameSpan } from '../../names/names';
import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { lowerText, tokenFrom } from '../../text/tokens';
import type { QuotesLanguage, SpeakerWords, SpeechWords } from '../language';
import { findMarked, type MarkedSpan } from '../marks/markedSpans';

/** A span in quotation marks with its tokens: marks included in the range, `inside` without them. */
export interface MarkedTokens extends MarkedSpan, TokenRange {
  readonly inside: TokenRange;
  /** Index of the marked span around it, or -1. */
  readonly around: number;
}

/** An article with its quotation marks laid over its tokens: what the rules of this stage look at. */
export class QuoteContext {
  readonly article: Article;
  readonly words: SpeechWords;
  readonly speakers: SpeakerWords;
  readonly marked: readonly MarkedTokens[];
  /** For each token, the innermost marked span it lies in, its marks included, or -1. */
  readonly markedOf: Int32Array;
  /** For each token, the name it lies in (index into `article.names`), or -1. */
  readonly nameOf: Int32Array;

  constructor(article: Article, { clippings, speakers, speech }: Required<QuotesLanguage>) {
    const { count } = article.tokens;
    this.article = article;
    this.words = speech;
    this.speakers = speakers;
    this.markedOf = new Int32Array(count).fill(-1);
    this.marked = layMarks(article, clippings, this.markedOf);
    this.nameOf = new Int32Array(count).fill(-1);
    article.names.forEach((name, i) => this.nameOf.fill(i, name.first, name.last));
  }

  /** The lower-case text of token `i`; empty outside the article. */
  word(i: number): string {
    return lowerText(this.article.tokens, i);
  }

  /** True where the words of a phrase ("according to") stand from token `i` on. */
  standsAt(phrase: readonly string[], i: number): boolean {
    for (let k = 0; k < phrase.length; k++) if (this.word(i + k) !== phrase[k]) return false;
    return true;
  }

  /** The tag of token `i`, -1 outside the article. */
  tag(i: number): number {
    const { tags } = this.article.syntax;
    return i >= 0 && i < this.article.tokens.count ? tags[i] : -1;
  }

  /** Index of the first token that starts at `offset` or later. */
  tokenFrom(offset: number): number {
    return tokenFrom(this.article.tokens, offset);
  }

  /** The offsets a token range covers. */
  spanOf(range: TokenRange): Span {
    const { starts, ends } = this.article.tokens;
    return { start: starts[range.first], end: ends[Math.max(range.first, range.last - 1)] };
  }

  /** True for a token that ends a sentence: full stop, question or exclamation mark. */
  isFinal(i: number): boolean {
    return this.tag(i) === Tag['.'];
  }

  /** True where a new block begins at token `i`. */
  beginsBlock(i: number): boolean {
    const { blockOf, tokens } = this.article;
    return i === 0 || i >= tokens.count || blockOf[i] !== blockOf[i - 1];
  }

  /** The tokens of the sentence token `i` is in. */
  sentenceAt(i: number): TokenRange {
    const { sentenceOf, sentences } = this.article;
    const s = sentenceOf[i];
    return { first: sentences.first[s], last: sentences.last[s] };
  }

  /** The verb group token `i` is in; null where it is in none. */
  verbAt(i: number): VerbGroup | null {
    const { verbGroupOf, verbGroups } = this.article.syntax;
    const at = verbGroupOf[i] ?? -1;
    return at >= 0 ? verbGroups[at] : null;
  }

  /** The name token `i` is in; undefined where it is in none. */
  nameAt(i: number): NameSpan | undefined {
    return this.article.names[this.nameOf[i]];
  }

  /** The outermost marked span token `i` lies in, or -1. */
  outermost(i: number): number {
    let at = i >= 0 && i < this.markedOf.length ? this.markedOf[i] : -1;
    while (at >= 0 && this.marked[at].around >= 0) at = this.marked[at].around;
    return at;
  }

  /** The outermost marked spans that lie wholly in `[first, last)`. */
  markedWithin(first: number, last: number): number[] {
    const found: number[] = [];
    for (let i = first; i < last; i++) {
      const at = this.outermost(i);
      if (at < 0) continue;
      if (this.marked[at].first >= first && this.marked[at].last <= last) found.push(at);
      i = Math.max(i, this.marked[at].last - 1);
    }
    return found;
  }

  /** True where `[first, last)` is the one marked span among `marked`, nothing more. */
  isMarked(first: number, last: number, marked: readonly number[]): boolean {
    if (marked.length !== 1) return false;
    const only = this.marked[marked[0]];
    return only.first === first && only.last === last;
  }
}

/** The article's marked spans with their tokens; writes into `markedOf` which of them each token lies in. */
function layMarks(article: Article, clippings: RegExp, markedOf: Int32Array): MarkedTokens[] {
  const { tokens } = article;
  const marked: MarkedTokens[] = [];
  const open: number[] = [];
  for (const m of findMarked(article.text, article.layout.blocks, clippings)) {
    const first = tokenFrom(tokens, m.start);
    const last = tokenFrom(tokens, m.end);
    while (open.length > 0 && marked[open[open.length - 1]].end < m.end) open.pop();
    const around = open.length > 0 ? open[open.length - 1] : -1;
    open.push(marked.length);
    markedOf.fill(marked.length, first, last);
    marked.push({ ...m, first, last, inside: inner(article, m, first, last), around });
  }
  return marked;
}

function inner(article: Article, m: MarkedSpan, first: number, last: number): TokenRange {
  const isMark = (i: number) => '"“”„‟«»‹›\'‘’‚`'.includes(article.text[article.tokens.starts[i]]);
  let from = first;
  let to = last;
  while (from < to && isMark(from)) from++;
  if (m.closed) while (to > from && isMark(to - 1)) to--;
  return { first: from, last: to };
}
