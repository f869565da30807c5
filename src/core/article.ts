import type { Layout } from './layout/layout';
import type { Sentences, Tokens } from './text/tokens';
import type { Syntax } from './syntax/syntax';
import type { NameSpan } from './names/names';
import type { AnalysisInputs } from './inputs';
import type { TimeExpression } from './times/grammar/expressions';

/**
 * What the local stages know of an article, offsets and token indexes absolute: the input of every document stage.
 * Assembled from the passages' memoized readings.
 */
export interface Article {
  readonly text: string;
  /** Cuts another text, a name say, as the article was cut. */
  readonly tokenize: (text: string) => Tokens;
  readonly inputs: AnalysisInputs;
  readonly layout: Layout;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Sentence index of each token; block index of each token (into `layout.blocks`). */
  readonly sentenceOf: Int32Array;
  readonly blockOf: Int32Array;
  readonly syntax: Syntax;
  /** Names with document evidence applied; in text order, disjoint. */
  readonly names: readonly NameSpan[];
  /** Times as they are written, not yet resolved; in text order, disjoint. */
  readonly timeExpressions: readonly TimeExpression[];
}
