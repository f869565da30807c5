import { isCapital } from '../../text/letterCase';
import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lowerBound } from '../../text/search';
import { lowerWord } from '../candidates';
import type { NominalWords } from '../language';

/** No phrase goes on for more tokens. */
const mostTokens = 12;

/** End token of a noun phrase with the "of …" and "for …" phrases after it; `last` when there are none. */
export function endOfComplement(article: Article, last: number, { complements, conjunctions }: NominalWords): number {
  const { tokens, syntax } = article;
  let end = last;
  while (end < tokens.count - 1 && end < last + mostTokens && complements.has(lowerWord(article, end))) {
    const chunk = syntax.chunkOf[end + 1];
    if (chunk < 0) break;
    end = syntax.chunks[chunk].last;
    if (end < tokens.count && syntax.tags[end] === Tag.POS && syntax.chunkOf[end] >= 0)
      end = syntax.chunks[syntax.chunkOf[end]].last;
    end = endOfFields(article, end, conjunctions);
  }
  return end;
}

/** "Minister of Culture ⟦and Tourism⟧": fields with capitals, which are no names, make one office. */
function endOfFields(article: Article, last: number, conjunctions: ReadonlySet<string>): number {
  const { tokens, syntax, names } = article;
  if (last + 1 >= tokens.count || !conjunctions.has(lowerWord(article, last)) || !isCapital(tokens, last - 1))
    return last;
  const chunk = syntax.chunks.at(syntax.chunkOf[last + 1]);
  if (syntax.chunkOf[last + 1] < 0 || chunk?.first !== last + 1) return last;
  for (let t = chunk.first; t < chunk.last; t++) if (!isCapital(tokens, t)) return last;
  const name = names.at(lowerBound(names.length, (n) => names[n].last < last));
  return name && name.first < chunk.last ? last : chunk.last;
}
