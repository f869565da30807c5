import type { Article } from '../../article';
import { foldName } from '../../names/gazetteer/folding';
import { lowerWord, type NameCandidate } from '../candidates';
import type { CoreferenceLanguage } from '../language';

/**
 * "The Green Party … the ⟦Greens⟧": of each name the index of the party that it calls by its members, or that it names in short
 * ("⟦Labour⟧"); else -1.
 */
export function partiesCalled(
  article: Article,
  candidates: readonly NameCandidate[],
  words: CoreferenceLanguage,
): readonly number[] {
  const parties = partiesByMembers(candidates, words);
  if (parties.size === 0) return candidates.map(() => -1);
  return candidates.map((name, i) => {
    if (name.type === 'person' || name.type === 'place') return -1;
    const party = parties.get(withoutArticle(foldName(name.word), words));
    return party !== undefined && party !== i && standsForAll(article, name, words) ? party : -1;
  });
}

/** By what a party's members are called, and by its name without "party": the first party of that name. */
function partiesByMembers(
  candidates: readonly NameCandidate[],
  words: CoreferenceLanguage,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  candidates.forEach(({ type, word }, i) => {
    if (type !== 'organization') return;
    const name = withoutArticle(foldName(word), words).split(' ');
    if (name.length < 2 || !words.names.parties.has(name[name.length - 1])) return;
    const own = name.slice(0, -1).join(' ');
    for (const called of [own, words.names.membersOf(own)]) if (!found.has(called)) found.set(called, i);
  });
  return found;
}

function withoutArticle(name: string, { names }: CoreferenceLanguage): string {
  const [first, ...rest] = name.split(' ');
  return rest.length > 0 && names.articles.has(first) ? rest.join(' ') : name;
}

/** Whether nothing in its noun phrase but "the" stands beside it: neither "some Greens" nor "a Labour minister". */
function standsForAll(article: Article, { first, last }: NameCandidate, { names }: CoreferenceLanguage): boolean {
  const { chunkOf, chunks } = article.syntax;
  const chunk = chunkOf[first] < 0 ? null : chunks[chunkOf[first]];
  if (!chunk || chunk.last !== last) return false;
  return chunk.first >= first || (chunk.first === first - 1 && names.articles.has(lowerWord(article, first - 1)));
}
