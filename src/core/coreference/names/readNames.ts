import type { Article } from '../../article';
import { foldName } from '../../names/gazetteer/folding';
import { rangeText } from '../../names/spans';
import { Tag } from '../../syntax/tags';
import type { NameCandidate } from '../candidates';
import type { Knowledge } from '../context';
import type { Sex } from '../language';
import { typesOfBareNames } from './bareNames';
import { linkNames, type NameLink } from './linkNames';
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
  const mentions = candidates.map(({ word, type, sex }, i) => {
    return { text: word, type, sex, abbreviates: definedBefore(article, candidates, i) };
  });
  return { candidates, titles, links: linkNames(mentions, knowledge) };
}

function findNames(article: Article, knowledge: Knowledge): Omit<LinkedNames, 'links'> {
  const { tokens, sentenceOf } = article;
  const { starts, ends } = tokens;
  const candidates: NameCandidate[] = [];
  const titles: Title[] = [];
  article.names.forEach((name, i) => {
    if (name.type === 'event') return;
    const title = titleBefore(article, name, knowledge.words.nouns);
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
