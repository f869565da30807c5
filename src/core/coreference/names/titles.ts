import type { Article } from '../../article';
import { isAdjective, isNoun, Tag } from '../../syntax/tags';
import { lowerWord } from '../candidates';
import type { Role } from '../chains';
import { evidenceOf } from '../evidence';
import type { Knowledge } from '../context';
import type { CommonNouns, Sex } from '../language';
import { nounMeaning } from '../nouns';
import type { NameSpan } from '../../names/names';
import { rangeText } from '../../names/spans';
import { countryOrPeople } from './countries';
import { isCapital } from '../../text/letterCase';

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
  const { syntax } = article;
  const name = article.names[index];
  const chunk = syntax.chunkOf[name.first];
  const from =
    chunk >= 0 ? Math.max(startOfCompound(article, syntax.chunks[chunk].first), name.first - mostTokens) : name.first;
  let first = name.first;
  let word: string | null = null;
  let sex: Sex = null;
  for (let t = name.first - 1; t >= from && (isModifier(syntax.tags[t]) || isInCompound(article, t)); t--) {
    const text = lowerWord(article, t).replace(/\.$/, '');
    // "16.06 Orwin chief Ana Ruiz": the time of an entry.
    if (/^\d{1,2}[.:]\d\d$/.test(text)) break;
    // "the bill Mr. Ruiz signed": no noun before an honorific goes with the name.
    if (nouns.honorifics.has(text)) {
      if (first < name.first) break;
      return { role: roleOf(article, t, name, text, null), sex: nouns.titles.get(text) ?? null };
    }
    const meaning = nounMeaning(text, nouns);
    sex ??= nouns.titles.get(text) ?? meaning?.sex ?? null;
    if (!nouns.titles.has(text) && meaning) word ??= meaning.word;
    first = t;
  }
  const domain = startOfDomain(article, first);
  const office = domain < name.first && name.type === 'person' ? officeOf(article, domain, nouns) : null;
  if (office && !(word !== null && nouns.persons.has(word))) {
    first = office.first;
    word = office.word;
  }
  if (first === name.first || (word === null && sex === null)) return noTitle;
  while (first < name.first && syntax.tags[first] === Tag.HYPH) first++;
  const country = word === null ? null : countryOfTitle(article, index, first, knowledge);
  return { role: roleOf(article, first, name, word ?? lowerWord(article, name.first - 1), country), sex };
}

function roleOf({ tokens }: Article, first: number, name: NameSpan, word: string, country: string | null): Role {
  const span = { start: tokens.starts[first], end: tokens.ends[name.first - 1] };
  const text = tokens.text.slice(span.start, span.end);
  return { ...span, text, word, country, evidence: [evidenceOf('title-before-name', [span])] };
}

/** "Minister of ⟦Culture and Tourism⟧ Ana Ruiz": where the fields begin of which the last words begin at `from`. */
function startOfDomain({ syntax, tokens }: Article, from: number): number {
  const isField = (t: number): boolean => isCapital(tokens, t) && isModifier(syntax.tags[t]);
  let first = from;
  for (let t = from - 1; t > 0 && t > from - mostTokens; t--) {
    if (isField(t)) first = t;
    else if (syntax.tags[t] !== Tag.CC || first !== t + 1 || !isField(t - 1)) break;
  }
  return first;
}

/** "Deputy Director ⟦of⟧ Public Works Ana Ruiz": the office before its domain, which begins at `domain`. */
function officeOf(
  article: Article,
  domain: number,
  nouns: CommonNouns,
): { readonly first: number; readonly word: string } | null {
  const { syntax, tokens } = article;
  const of = syntax.tags[domain - 1] === Tag.DT ? domain - 2 : domain - 1;
  if (of < 1 || syntax.tags[of] !== Tag.IN || !nouns.officeJoints.has(lowerWord(article, of))) return null;
  const meaning = nounMeaning(lowerWord(article, of - 1), nouns);
  if (meaning?.type !== 'person' || meaning.plural || !isCapital(tokens, of - 1) || !isCapital(tokens, domain))
    return null;
  let first = of - 1;
  while (first > 0 && first > of - mostTokens && isCapital(tokens, first - 1) && isNoun(syntax.tags[first - 1]))
    first--;
  return { first, word: meaning.word };
}

/** "⟦Wikinews editor-in-⟧chief Ana Ruiz": the chunk before the hyphens that lead to a chunk. */
function startOfCompound({ syntax, tokens }: Article, from: number): number {
  let first = from;
  while (first > 1 && syntax.tags[first - 1] === Tag.HYPH && tokens.starts[first] === tokens.ends[first - 1]) {
    const chunk = syntax.chunkOf[first - 2];
    first = chunk >= 0 ? syntax.chunks[chunk].first : first - 2;
  }
  return first;
}

/** "editor-⟦in⟧-chief": a word between two hyphens. */
function isInCompound({ syntax, tokens }: Article, t: number): boolean {
  return (
    t > 0 &&
    t + 1 < tokens.count &&
    syntax.tags[t - 1] === Tag.HYPH &&
    syntax.tags[t + 1] === Tag.HYPH &&
    tokens.starts[t] === tokens.ends[t - 1]
  );
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
