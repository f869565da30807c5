import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lowerWord } from '../candidates';
import type { NominalWords } from '../language';

/** No phrase goes on for more tokens. */
const mostTokens = 12;

/** End token of a noun phrase with the "of …" and "for …" phrases after it; `last` when there are none. */
export function endOfComplement(article: Article, last: number, { complements }: NominalWords): number {
  const { tokens, syntax } = article;
  let end = last;
  while (end < tokens.count - 1 && end < last + mostTokens && complements.has(lowerWord(article, end))) {
    const chunk = syntax.chunkOf[end + 1];
    if (chunk < 0) break;
    end = syntax.chunks[chunk].last;
    if (end < tokens.count && syntax.tags[end] === Tag.POS && syntax.chunkOf[end] >= 0)
      end = syntax.chunks[syntax.chunkOf[end]].last;
  }
  return end;
}
