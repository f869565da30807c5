import type { EntityType } from '../../analysis';
import type { Article } from '../../article';
import { foldName } from '../../names/gazetteer/folding';
import { rangeText } from '../../names/spans';
import { Tag } from '../../syntax/tags';
import { tokenFrom } from '../../text/tokens';
import { lowerWord, type NameCandidate } from '../candidates';
import type { Knowledge } from '../context';
import type { CommonNouns, NameWords, Sex } from '../language';
import { typesOfBareNames } from './bareNames';
import { linkByStory } from './linkByStory';
import type { NameLink } from './linkNames';
import { partiesCalled } from './partyMembers';
import { titleBefore, type Title } from './titles';

/** The names that become entities (named events do not), of the type the whole article gives them, linked into chains. */
export interface LinkedNames {
  readonly candidates: readonly NameCandidate[];
  /** Title and link of each candidate. */
  readonly titles: readonly Title[];
  readonly links: readonly NameLink[];
}

/** Reads and links the names of an article, in text order. */
export function readNames(article: Article, knowledge: Knowledge): LinkedNames {
  const { candidates, titles } = findNames(article, knowledge);
  const parties = partiesCalled(article, candidates, knowledge.words);
  const isParty = (i: number): boolean => parties[i] >= 0;
  const renames = candidates.map((_, i) => renamedBefore(article, candidates, i, knowledge.words.names));
  const typed = withTypesOfOwners(candidates, renames).map((c, i): NameCandidate =>
    isParty(i) ? { ...c, type: 'organization' } : c,
  );
  const mentions = typed.map(({ word, type, sex }, i) => {
    return {
      text: word,
      type,
      sex,
      abbreviates: definedBefore(article, typed, i),
      renames: isParty(i) ? parties[i] : renames[i],
      isPartyOfMembers: isParty(i),
      isKin: type === 'person' && isKin(article, typed[i], titles[i], knowledge.words.nouns),
    };
  });
  return { candidates: typed, titles, links: linkByStory(article, typed, mentions, knowledge) };
}

function findNames(article: Article, knowledge: Knowledge): Omit<LinkedNames, 'links'> {
  const { tokens, sentenceOf } = article;
  const { starts, ends } = tokens;
  const candidates: NameCandidate[] = [];
  const titles: Title[] = [];
  article.names.forEach((name, i) => {
    if (name.type === 'event') return;
    const title = titleBefore(article, i, knowledge);
    const word = rangeText(tokens, name);
    // Written out: with its span spread into it, the whole stage took nearly twice as long.
    candidates.push({
      start: starts[name.first],
      end: ends[name.last - 1],
      first: name.first,
      last: name.last,
      head: name.last - 1,
      kind: 'name',
      word,
      type: name.type,
      sex: name.type === 'person' ? (title.sex ?? sexOf(word, knowledge)) : null,
      plural: false,
      sentence: sentenceOf[name.first],
      name: i,
    });
    titles.push(title);
  });
  const types = typesOfBareNames(
    candidates.map(({ word, type }, i) => ({ text: word, type, titled: isTitled(titles[i]) })),
    knowledge,
  );
  return { candidates: candidates.map((c, i) => (types[i] === c.type ? c : { ...c, type: types[i] })), titles };
}

function isTitled({ role, sex }: Title): boolean {
  return role !== null || sex !== null;
}

/** The sex its first word tells, when it is a given name and not the only word. */
function sexOf(name: string, { words, gazetteer }: Knowledge): Sex {
  const { parents, particles } = words.names;
  const parts = name.split(/[\s\u00a0]+/);
  if (parts.length < 2) return null;
  const first = foldName(parts[0]);
  return parents.get(first) ?? (particles.has(first) ? null : (gazetteer?.sex(parts[0]) ?? null));
}

/** No words between two names that say that they are one are longer. */
const longestRenaming = 60;

/** For "Joko Widado, known as Jokowi": the name before, when the words between say that this is another name of it; else -1. */
function renamedBefore(
  { tokens }: Article,
  candidates: readonly NameCandidate[],
  i: number,
  { renamings, formerNames }: NameWords,
): number {
  const [outer, inner] = [candidates[i - 1], candidates[i]];
  if (!outer || outer.last + 1 >= inner.first || inner.start - outer.end > longestRenaming) return -1;
  const between = tokens.text
    .slice(outer.end, inner.start)
    .replace(/["“‘]$/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const mayBeOne = outer.type === 'person' || inner.type !== 'person';
  if (mayBeOne && renamings.some((r) => r.test(between))) return i - 1;
  if (outer.type === 'person' || outer.type !== inner.type) return -1;
  return formerNames.some((r) => r.test(between)) ? i - 1 : -1;
}

/** Another name of somebody is a person's, whatever it looks like alone: here and where it stands again. */
function withTypesOfOwners(candidates: readonly NameCandidate[], renames: readonly number[]): readonly NameCandidate[] {
  const types = new Map<string, EntityType>();
  renames.forEach((owner, i) => {
    if (owner >= 0 && candidates[owner].type !== candidates[i].type)
      types.set(candidates[i].word, candidates[owner].type);
  });
  if (types.size === 0) return candidates;
  return candidates.map((c) => ({ ...c, type: types.get(c.word) ?? c.type }));
}

/** "his son ⟦Carl Voss II⟧", "his grandson, King ⟦Harald V⟧": a noun for kin stands before the name, a comma and titles between. */
function isKin(article: Article, name: NameCandidate, { role }: Title, { kin }: CommonNouns): boolean {
  if (role && kin.has(role.word)) return true;
  const before = role ? tokenFrom(article.tokens, role.start) - 1 : name.first - 1;
  return before > 0 && article.syntax.tags[before] === Tag[','] && kin.has(lowerWord(article, before - 1));
}

/**
 * For "Organization of Ports (OP)": the name before the bracket, when the one inside could abbreviate it. Initials of another language
 * ("National Liberation Army (ELN)") count for organizations of three words and more.
 */
function definedBefore(article: Article, candidates: readonly NameCandidate[], i: number): number {
  const inner = candidates[i];
  const outer = candidates[i - 1];
  if (!outer || outer.type !== inner.type || outer.last !== inner.first - 1) return -1;
  if (article.syntax.tags[outer.last] !== Tag['-LRB-'] || article.syntax.tags[inner.last] !== Tag['-RRB-']) return -1;
  const short = foldName(inner.word);
  const long = foldName(outer.word);
  if (short.length > 10 || short.includes(' ')) return -1;
  const foreign = inner.type === 'organization' && /^\p{Lu}{3,6}$/u.test(inner.word) && long.split(' ').length > 2;
  return long[0] === short[0] || foreign ? i - 1 : -1;
}
