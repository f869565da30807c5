import type { Article } from '../../article';
import { isAdjective, isNoun, Tag } from '../../syntax/tags';
import { lowerWord } from '../candidates';
import type { Role } from '../chains';
import { evidenceOf } from '../evidence';
import type { Knowledge } from '../context';
import type { Sex } from '../language';
import { nounMeaning } from '../nouns';
import { rangeText } from '../../names/spans';
import { countryOrPeople } from './countries';

/** What stands directly before a name in its own noun phrase: "Syrian President ⟦Bashar Assad⟧", "Hizbollah leader Sayyed ⟦Hassan Nasrallah⟧". */
export interface Title {
  readonly role: Role | null;
  readonly sex: Sex;
}

const noTitle: Title = { role: null, sex: null };

const mostTokens = 12;

/** Reads the title before a name, by its index into `article.names`. Walks back no further than the name's noun chunk. */
export function titleBefore(article: Article, index: number, knowledge: Knowledge): Title {
  const { nouns } = knowledge.words;
  const { syntax, tokens } = article;
  const name = article.names[index];
  const chunk = syntax.chunkOf[name.first];
  const from = chunk >= 0 ? Math.max(syntax.chunks[chunk].first, name.first - mostTokens) : name.first;
  let first = name.first;
  let word: string | null = null;
  let sex: Sex = null;
  for (let t = name.first - 1; t >= from && isModifier(syntax.tags[t]); t--) {
    const text = lowerWord(article, t).replace(/\.$/, '');
    const meaning = nounMeaning(text, nouns);
    sex ??= nouns.titles.get(text) ?? meaning?.sex ?? null;
    if (!nouns.titles.has(text) && meaning) word ??= meaning.word;
    first = t;
  }
  if (first === name.first) return noTitle;
  if (word === null && sex === null) return noTitle;
  while (first < name.first && syntax.tags[first] === Tag.HYPH) first++;
  const span = { start: tokens.starts[first], end: tokens.ends[name.first - 1] };
  const role: Role = {
    ...span,
    text: tokens.text.slice(span.start, span.end),
    word: word ?? lowerWord(article, name.first - 1),
    country: word === null ? null : countryOfTitle(article, index, first, knowledge),
    evidence: [evidenceOf('title-before-name', [span])],
  };
  return { role, sex };
}

/** Whose title it is: "⟦Mali⟧ President Idris Keba", "⟦Mali⟧'s president, …", "President Idris Keba of ⟦Mali⟧". `first` is its first token. */
function countryOfTitle(article: Article, index: number, first: number, knowledge: Knowledge): string | null {
  const { names, syntax, tokens } = article;
  const { last } = names[index];
  const owner = syntax.tags[first - 1] === Tag.POS ? first - 1 : first + 1;
  for (let n = index - 1; n >= 0 && names[n].last >= owner; n--) {
    const country = countryOrPeople(rangeText(tokens, names[n]), knowledge);
    if (country !== null) return country;
  }
  const next = names.at(index + 1);
  if (next?.first !== last + 1 || !knowledge.words.nominals.of.has(lowerWord(article, last))) return null;
  return countryOrPeople(rangeText(tokens, next), knowledge);
}

/** What may stand between a determiner and a name: nouns, adjectives, hyphens, participles. */
function isModifier(tag: number): boolean {
  return isNoun(tag) || isAdjective(tag) || tag === Tag.HYPH || tag === Tag.VBN || tag === Tag.VBG;
}
