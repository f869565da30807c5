import type { Article } from '../../../article';
import type { TokenRange } from '../../../syntax/syntax';
import { tokenFrom } from '../../../text/tokens';
import { shapeOf } from './shape';
import type { RowLanguage } from './rule';

/** A line that may be a row. */
export interface RowLine extends TokenRange {
  readonly shape: string;
}

/** A row is no longer. */
const longest = 1200;

/** The lines of an article that may be rows, in text order; null for each that is none, where a table ends. */
export function* rowLines(article: Article, words: RowLanguage): Generator<RowLine | null> {
  const { text, tokens, layout } = article;
  for (const { start, end } of layout.blocks) {
    for (let from = start; from < end;) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 ? end : Math.min(newline, end);
      const shape = to - from <= longest ? shapeAt(from, to) : null;
      yield shape;
      from = to + 1;
    }
  }

  function shapeAt(from: number, to: number): RowLine | null {
    const range = { first: tokenFrom(tokens, from), last: tokenFrom(tokens, to) };
    const shape = shapeOf(tokens, range, words);
    return shape === null ? null : { ...range, shape };
  }
}
