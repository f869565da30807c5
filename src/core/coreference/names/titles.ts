import type { Article } from '../../article';
import type { NameSpan } from '../../names/names';
import { isAdjective, isNoun, Tag } from '../../syntax/tags';
import { lowerWord } from '../candidates';
import type { Role } from '../chains';
import { evidenceOf } from '../evidence';
import type { CommonNouns, Sex } from '../language';
import { nounMeaning } from '../nouns';

/** What stands directly before a name in its own noun phrase: "Syrian President ⟦Bashar Assad⟧", "Hizbollah leader Sayyed ⟦Hassan Nasrallah⟧". */
export interface Title {
  readonly role: Role | null;
  readonly sex: Sex;
}

const noTitle: Title = { role: null, sex: null };

const mostTokens = 12;

/** Reads the title before a name. Walks back no further than its noun chunk. */
export function titleBefore(article: Article, name: NameSpan, nouns: CommonNouns): Title {
  const { syntax, tokens } = article;
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
    evidence: [evidenceOf('title-before-name', [span])],
  };
  return { role, sex };
}

/** What may stand between a determiner and a name: nouns, adjectives, hyphens, participles. */
function isModifier(tag: number): boolean {
  return isNoun(tag) || isAdjective(tag) || tag === Tag.HYPH || tag === Tag.VBN || tag === Tag.VBG;
}
