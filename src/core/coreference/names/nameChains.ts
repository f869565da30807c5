import type { Article } from '../../article';
import type { EntityType } from '../../analysis';
import type { Gazetteer } from '../../names/gazetteer/gazetteer';
import { foldName } from '../../names/gazetteer/folding';
import { Tag } from '../../syntax/tags';
import { textOf, type Candidate } from '../candidates';
import { countryCode, KUNYAS } from './nameForms';
import { NAME_PARTICLES } from '../nameWords.data';
import { typesOfBareNames } from './bareNames';
import { addMember, newChain, type Chain } from '../chains';
import { linkNames, type NameMention } from './linkNames';
import { titleBefore, type Title } from '../nominals/roles';
import { settleLinks } from '../corrections/settledLinks';

/** The names that become entities (named events do not), as candidates of the type the whole article gives them, and the titles before them. */
export interface Names {
  readonly candidates: readonly Candidate[];
  readonly titles: readonly Title[];
}

/** Reads the names of an article as candidates, in text order. */
export function nameCandidates(article: Article, gazetteer: Gazetteer | null): Names {
  const candidates: Candidate[] = [];
  const titles: Title[] = [];
  article.names.forEach((name, i) => {
    if (name.type === 'event') return;
    const title = titleBefore(article, name);
    const text = textOf(article, name.first, name.last);
    const { starts, ends } = article.tokens;
    candidates.push({
      start: starts[name.first],
      end: ends[name.last - 1],
      first: name.first,
      last: name.last,
      head: name.last - 1,
      kind: 'name',
      word: text,
      type: name.type,
      sex: name.type === 'person' ? (title.sex ?? sexOf(text, gazetteer)) : null,
      plural: false,
      sentence: article.sentenceOf[name.first],
      name: i,
    });
    titles.push(title);
  });
  const types = typesOfBareNames(
    candidates.map(({ word, type }, i) => ({ text: word, type: type!, titled: isTitled(titles[i]) })),
    gazetteer,
  );
  return { candidates: candidates.map((c, i) => (types[i] === c.type ? c : { ...c, type: types[i] })), titles };
}

function isTitled({ role, sex }: Title): boolean {
  return role !== null || sex !== null;
}

/** The sex its first word tells, when it is a given name and not the only word. */
function sexOf(name: string, gazetteer: Gazetteer | null): 'm' | 'f' | null {
  const words = name.split(/[\s\u00a0]+/);
  if (words.length > 1 && KUNYAS.has(foldName(words[0]))) return KUNYAS.get(foldName(words[0]))!;
  return words.length > 1 && !NAME_PARTICLES.has(foldName(words[0])) ? (gazetteer?.sex(words[0]) ?? null) : null;
}

/** Builds the chains of all names. The result holds, by index into `article.names`, the chain each name is in. */
export function chainNames(article: Article, names: Names, gazetteer: Gazetteer | null): ReadonlyMap<number, Chain> {
  const { candidates } = names;
  const mentions = candidates.map((c, i): NameMention => ({
    text: c.word,
    type: c.type as EntityType,
    sex: c.sex,
    abbreviates: definedBefore(article, candidates, i),
  }));
  const chains = new Map<number, Chain>();
  const byName = new Map<number, Chain>();
  settleLinks(article, candidates, linkNames(mentions, gazetteer)).forEach((link, i) => {
    const candidate = candidates[i];
    const chain = chains.get(link.chain) ?? newChain(candidate.type as EntityType);
    chains.set(link.chain, chain);
    const found = article.names[candidate.name];
    const own = {
      source: 'rule' as const,
      rule: link.rule,
      score: link.score,
      spans: spansOf(candidates, i, link.chain),
    };
    const settled = found.evidence[0]?.source === 'person' ? found.evidence[0] : undefined;
    const evidence = link.by ?? settled ?? (found.evidence.length > 0 && link.chain === i ? found.evidence[0] : own);
    addMember(chain, candidate, evidence, [...(link.overruled ?? []), ...(found.overruled ?? [])]);
    const { role } = names.titles[i];
    if (role && !chain.roles.some((r) => foldName(r.text) === foldName(role.text))) chain.roles.push(role);
    if (chain.country === null && chain.type === 'place' && gazetteer)
      chain.country = countryCode(candidate.word, gazetteer);
    byName.set(candidate.name, chain);
  });
  return byName;
}

function spansOf(candidates: readonly Candidate[], i: number, first: number): { start: number; end: number }[] {
  const span = ({ start, end }: Candidate): { start: number; end: number } => ({ start, end });
  return first === i ? [span(candidates[i])] : [span(candidates[first]), span(candidates[i])];
}

/**
 * For "Organization of Ports (OP)": the name before the bracket, when the one inside could abbreviate it. Initials of another language
 * ("National Liberation Army (ELN)") count for bodies of three words and more.
 */
function definedBefore(article: Article, candidates: readonly Candidate[], i: number): number {
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
