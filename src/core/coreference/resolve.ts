import type { Entity, Span } from '../analysis';
import type { Article } from '../article';
import type { Gazetteer } from '../names/gazetteer/gazetteer';
import type { PlaceContext } from '../names/gazetteer/locateEntities';
import type { Quotation } from '../quotes/quotation';
import { finish, type Steps } from '../steps';
import { Tag } from '../syntax/tags';
import { findNominals, lower, type Candidate, type Nominal } from './candidates';
import { addMember, because, type Chain } from './chains';
import { assembleEntities } from './entities';
import { followersOf } from './corrections/followers';
import { MentionIndex } from './mentionIndex';
import { Recollection, subjectChunks, type Memory } from './memory';
import { chainNames, nameCandidates } from './names/nameChains';
import { resolveNominal, type Resolution } from './nominals/nominals';
import { canBe, homeCountry } from './nominals/homeCountry';
import { PRONOUNS } from './pronouns/pronouns.data';
import { resolvePronoun } from './pronouns/pronouns';
import { asAntecedent, asSpeaker, depthsOf, directQuotationOf, sourcesOf, speakersOf } from './pronouns/quotedSpeech';
import { apposedRole, findAppositions, type Apposition } from './nominals/roles';
import { readSettled } from './corrections/settled';
import { obeying } from './corrections/settledChains';
import { settleMentions } from './corrections/settledMentions';

/** Who is who in an article. */
export interface Chains {
  readonly entities: readonly Entity[];
  /** Id of the entity a stretch refers to (see {@link MentionIndex.at}); null when there is none. */
  entityAt(span: Span): string | null;
}

/**
 * Resolves names, common-noun phrases and pronouns into entities, in one sweep outside quotations, one inside them, where "I" is the
 * speaker, and one inside those that speakers quote. Everything is looked up by word or within a bounded window: linear in the text. `context` tells places
 * of one name apart.
 */
export const resolve = (
  article: Article,
  quotations: readonly Quotation[],
  gazetteer: Gazetteer | null,
  context: PlaceContext | null,
): Chains => finish(resolveInSteps(article, quotations, gazetteer, context));

/** The same in steps. */
export function* resolveInSteps(
  article: Article,
  quotations: readonly Quotation[],
  gazetteer: Gazetteer | null,
  context: PlaceContext | null,
): Steps<Chains> {
  const names = nameCandidates(article, gazetteer);
  yield;
  const settled = readSettled(article);
  const found = findNominals(article, gazetteer);
  yield;
  const { nominals, pronouns } = settleMentions(article, settled, names.candidates, found, pronounCandidates(article));
  const candidates: Candidate[] = [...names.candidates, ...nominals, ...pronouns];
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotationOf = directQuotationOf(article, quotations);
  const recollection = new Recollection(candidates, quotationOf, areSubjects(article, candidates), isAgency(article));
  const memory: Memory = {
    institutions: new Map(),
    byNoun: new Map(),
    byRole: new Map(),
    recent: (before, since) => recollection.recent(before, since),
    canBe: (chain, noun) => canBe(chain, noun, gazetteer),
  };

  yield;
  const chainOfName = chainNames(article, names, gazetteer);
  yield;
  for (const chain of new Set(chainOfName.values()))
    for (const role of chain.roles) holdsRole(memory, role.word, chain);
  candidates.forEach((c, i) => {
    if (c.name >= 0) recollection.set(i, chainOfName.get(c.name)!);
  });
  const followers = followersOf(
    article,
    (name) => chainOfName.get(name),
    (asItWas) => resolve(asItWas, quotations, gazetteer, context).entities,
  );
  const obedience = obeying(
    settled,
    names.candidates.map((c) => [c, chainOfName.get(c.name)!]),
  );

  const appositions = new Map(findAppositions(article, nominals).map((a) => [a.nominal, a] as const));
  const home = homeCountry(article, context, gazetteer);
  const topic = topicOf(chainOfName);
  let speakers: readonly (Chain | null)[] = quotations.map(() => null);

  const resolveOne = (candidate: Candidate): Resolution | null => {
    if (candidate.kind === 'nominal') {
      const apposition = appositions.get(candidate as Nominal);
      return apposition
        ? renaming(article, apposition, chainOfName, memory)
        : resolveNominal(candidate as Nominal, memory, home);
    }
    const form = PRONOUNS.get(candidate.word)!;
    const quotation = quotationOf[candidate.head];
    if (form.kind === 'I' || form.kind === 'we')
      return quotation >= 0 ? asSpeaker(candidate, form, speakers[quotation]) : null;
    if (form.kind === 'who') return asAntecedent(article, candidate, recollection);
    return resolvePronoun(article, candidate, form, recollection, quotationOf, speakers, topic);
  };
  const depths = depthsOf(quotations);
  const sweep = (depth: number): void =>
    candidates.forEach((candidate, i) => {
      const quotation = quotationOf[candidate.head];
      if (candidate.kind === 'name' || (quotation < 0 ? 0 : depths[quotation]) !== depth) return;
      const follower = followers?.at(candidate);
      const resolution = obedience.resolve(candidate, () =>
        follower?.always ? follower : (resolveOne(candidate) ?? follower ?? null),
      );
      if (!resolution) return;
      addMember(resolution.chain, candidate, resolution.evidence, resolution.overruled);
      recollection.set(i, resolution.chain);
      if (candidate.kind === 'nominal') calledSo(memory, candidate.word, resolution.chain);
    });
  sweep(0);
  yield;
  const deepest = depths.reduce((a, b) => Math.max(a, b), 0);
  for (let depth = 1; depth <= deepest; depth++) {
    speakers = speakersOf(quotations, candidates, recollection);
    sweep(depth);
    yield;
  }

  const chains = obedience.finish([...new Set(candidates.flatMap((_, i) => recollection.get(i) ?? []))], (moved) => {
    candidates.forEach((candidate, i) => {
      const chain = moved.get(candidate);
      if (chain) recollection.set(i, chain);
    });
  });
  const sources = sourcesOf(quotations, speakersOf(quotations, candidates, recollection));
  yield;
  return lookup(assembleEntities(article, chains, sources));
}

/** A noun phrase beside the name it renames joins the name's chain and is one of its roles. */
function renaming(
  article: Article,
  { nominal, name, rule }: Apposition,
  chainOfName: ReadonlyMap<number, Chain>,
  memory: Memory,
): Resolution {
  const chain = chainOfName.get(name)!;
  if (chain.type === 'person') chain.roles.push(apposedRole(article, nominal, rule));
  holdsRole(memory, nominal.word, chain);
  for (const modifier of nominal.modifiers) chain.modifiers.add(modifier);
  return { chain, evidence: because(rule, 0.9, nominal, chain.members[0].candidate) };
}

/** Whom the article is about: the person it names most, when named in the headline, the caption or the first two sentences; else null. */
function topicOf(chainOfName: ReadonlyMap<number, Chain>): Chain | null {
  let topic: Chain | null = null;
  for (const chain of new Set(chainOfName.values())) {
    if (chain.type !== 'person' || chain.nameCount < 3 || chain.members[0].candidate.sentence > 2) continue;
    if (!topic || chain.nameCount > topic.nameCount) topic = chain;
  }
  return topic;
}

function holdsRole(memory: Memory, word: string, chain: Chain): void {
  const holders = memory.byRole.get(word);
  if (holders) holders.add(chain);
  else memory.byRole.set(word, new Set([chain]));
}

function calledSo(memory: Memory, word: string, chain: Chain): void {
  const chains = memory.byNoun.get(word);
  if (!chains) memory.byNoun.set(word, [chain]);
  else if (chains[chains.length - 1] !== chain) chains.push(chain);
}

/** Whether a name is the news agency's or photographer's, in the dateline or credit. */
function isAgency({ layout }: Article): (candidate: Candidate) => boolean {
  const lines = [layout.dateline?.agency, layout.credit].filter((line) => line !== undefined && line !== null);
  return ({ kind, start, end }) => kind === 'name' && lines.some((line) => start < line.end && line.start < end);
}

function areSubjects(article: Article, candidates: readonly Candidate[]): boolean[] {
  const subjects = subjectChunks(article);
  const { chunkOf } = article.syntax;
  return candidates.map((c) => chunkOf[c.head] >= 0 && subjects[chunkOf[c.head]] === 1);
}

function pronounCandidates(article: Article): Candidate[] {
  const { tokens, syntax, sentenceOf } = article;
  const found: Candidate[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const tag = syntax.tags[t];
    if (tag !== Tag.PRP && tag !== Tag['PRP$'] && tag !== Tag.WP) continue;
    const word = lower(article, t);
    const form = PRONOUNS.get(word);
    if (!form) continue;
    found.push({
      start: tokens.starts[t],
      end: tokens.ends[t],
      first: t,
      last: t + 1,
      head: t,
      kind: 'pronoun',
      word,
      type: null,
      sex: form.sex,
      plural: form.kind === 'they' || form.kind === 'we',
      sentence: sentenceOf[t],
      name: -1,
    });
  }
  return found;
}

function lookup(entities: readonly Entity[]): Chains {
  const index = new MentionIndex<string>();
  for (const entity of entities) for (const mention of entity.mentions) index.add(mention, entity.id);
  return { entities, entityAt: (span) => index.at(span) };
}
