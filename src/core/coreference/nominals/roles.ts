import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lowerWord, type Nominal } from '../candidates';
import type { Role } from '../chains';
import { evidenceOf } from '../evidence';
import type { Knowledge } from '../context';
import { countryOrPeople } from '../names/countries';
import { rangeText } from '../../names/spans';
import { lowerBound } from '../../text/search';
import type { Apposition } from './appositions';
import { endOfComplement } from './complements';

/** The role an apposition tells: the phrase with what depends on it ("the head of Lebanon's internal security agency"), article off. */
export function apposedRole(article: Article, { nominal, rule }: Apposition, knowledge: Knowledge): Role {
  const { tokens, syntax } = article;
  const last = endOfComplement(article, nominal.last, knowledge.words.nominals);
  const opener = syntax.tags[nominal.first];
  const determined = (opener === Tag.DT || opener === Tag['PRP$']) && nominal.last - nominal.first > 1 ? 1 : 0;
  const span = { start: tokens.starts[nominal.first + determined], end: tokens.ends[last - 1] };
  return {
    ...span,
    text: tokens.text.slice(span.start, span.end),
    word: nominal.word,
    country: nominal.country ?? countryOfComplement(article, nominal, knowledge),
    evidence: [evidenceOf(rule, [span])],
  };
}

/** "the president of ⟦Ghana⟧". */
function countryOfComplement(article: Article, { last }: Nominal, knowledge: Knowledge): string | null {
  const { names, tokens } = article;
  if (last >= tokens.count || !knowledge.words.nominals.of.has(lowerWord(article, last))) return null;
  const name = names.at(lowerBound(names.length, (n) => names[n].last <= last));
  if (!name || name.first > last + 2) return null;
  return countryOrPeople(rangeText(tokens, name), knowledge);
}
