import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lowerWord } from '../candidates';
import type { Role } from '../chains';
import { evidenceOf } from '../evidence';
import type { NominalWords } from '../language';
import type { Apposition } from './appositions';

/** No phrase goes on for more tokens. */
const mostTokens = 12;

/** The role an apposition tells: the phrase with what depends on it ("the head of Lebanon's internal security agency"), article off. */
export function apposedRole(article: Article, { nominal, rule }: Apposition, words: NominalWords): Role {
  const { tokens, syntax } = article;
  const last = endOfComplement(article, nominal.last, words);
  const opener = syntax.tags[nominal.first];
  const determined = (opener === Tag.DT || opener === Tag['PRP$']) && nominal.last - nominal.first > 1 ? 1 : 0;
  const span = { start: tokens.starts[nominal.first + determined], end: tokens.ends[last - 1] };
  return {
    ...span,
    text: tokens.text.slice(span.start, span.end),
    word: nominal.word,
    evidence: [evidenceOf(rule, [span])],
  };
}

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
