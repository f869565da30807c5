import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lower, type Candidate } from '../candidates';
import { because, type Chain } from '../chains';
import type { Remembered, Recollection } from '../memory';
import type { Resolution } from '../nominals/nominals';
import type { PronounForm } from './pronouns.data';

/** Weight of whom the article is about, wherever last mentioned: more where a paragraph opens with the pronoun. */
const TOPIC = 3.5;
const OPENING_TOPIC = 7;

/** How sure a choice must be: the best candidate's weight over the runner-up's. */
const MARGIN = 1;

/**
 * Resolves a third-person pronoun by weighing what was mentioned before it: agreement in number, sex and kind, subjects before
 * others, near before far (after Lappin and Leass 1994, without a parse tree). Null where no candidate stands out.
 */
export function resolvePronoun(
  article: Article,
  pronoun: Candidate,
  form: PronounForm,
  memory: Recollection,
  quotationOf: Int32Array,
  speakers: readonly (Chain | null)[],
  topic: Chain | null,
): Resolution | null {
  if (form.kind === 'it' && isPleonastic(article, pronoun.head)) return null;
  const quotation = quotationOf[pronoun.head];
  const back = form.kind === 'it' ? 1 : form.kind === 'they' ? 1 : 3;
  const weights = new Map<Chain, number>();
  const at = new Map<Chain, Candidate>();
  const near = memory.recent(pronoun.first, pronoun.sentence - back);
  const subject = subjectOfItsClause(article, pronoun, near);
  if (form.reflexive)
    return subject && agrees(form, subject)
      ? { chain: subject, evidence: because('reflexive', 0.92, pronoun, subject.members[0].candidate) }
      : null;
  const speaker = quotation >= 0 ? speakers[quotation] : null;
  for (const seen of near) {
    if (!agrees(form, seen.chain) || seen.chain === speaker) continue;
    if (seen.chain === subject && !isPossessive(article, pronoun)) continue;
    const weight = weigh(article, pronoun, form, seen, quotation);
    if (weight <= 0) continue;
    const before = weights.get(seen.chain) ?? 0;
    weights.set(seen.chain, Math.max(before, weight) + (before > 0 ? 0.5 : 0));
    if (!at.has(seen.chain)) at.set(seen.chain, seen.candidate);
  }
  if (
    topic &&
    quotation < 0 &&
    form.kind === 'he' &&
    agrees(form, topic) &&
    topic !== speaker &&
    (topic !== subject || isPossessive(article, pronoun))
  ) {
    const weight = opensParagraph(article, pronoun) ? OPENING_TOPIC : TOPIC;
    weights.set(topic, Math.max(weights.get(topic) ?? 0, weight));
    if (!at.has(topic)) at.set(topic, topic.members[0].candidate);
  }
  return choose(pronoun, form, weights, at);
}

function choose(
  pronoun: Candidate,
  form: PronounForm,
  weights: ReadonlyMap<Chain, number>,
  at: ReadonlyMap<Chain, Candidate>,
): Resolution | null {
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0) return null;
  const [chain, weight] = ranked[0];
  const margin = weight - (ranked[1]?.[1] ?? 0);
  const needed = form.kind === 'he' ? MARGIN : MARGIN * 2;
  if (weight < 2 || margin < needed) return null;
  const score = Math.min(0.93, 0.6 + 0.06 * margin);
  return { chain, evidence: because(`pronoun-${form.kind}`, score, pronoun, at.get(chain)!) };
}

function weigh(article: Article, pronoun: Candidate, form: PronounForm, seen: Remembered, quotation: number): number {
  const distance = pronoun.sentence - seen.candidate.sentence;
  let weight = 4 - 1.5 * distance;
  if (article.blockOf[pronoun.head] === article.blockOf[seen.candidate.head]) weight += 1;
  if (seen.isSubject) weight += 2;
  if (seen.candidate.kind === 'pronoun') weight += 0.5;
  if (seen.chain.named) weight += 1;
  weight += Math.min(0.5, 0.1 * seen.chain.nameCount);
  if (form.sex !== null && seen.chain.sex === form.sex) weight += 1.5;
  if (
    seen.chain.type === 'person' &&
    form.kind === 'he' &&
    distance === 0 &&
    sameClause(article, pronoun, seen) &&
    isPossessive(article, pronoun)
  )
    weight += 1;
  if (form.kind === 'it' && isPossessive(article, pronoun) && distance === 0 && seen.isSubject) weight += 1.5;
  // Who is only spoken of inside quotation marks is rarely taken up outside them, and the other way round.
  if (seen.quotation !== quotation) weight -= seen.quotation >= 0 ? 3 : 1;
  return weight;
}

function agrees(form: PronounForm, chain: Chain): boolean {
  switch (form.kind) {
    case 'he':
      return chain.type === 'person' && !chain.plural && (chain.sex === null || chain.sex === form.sex);
    case 'it':
      return (chain.type === 'organization' || chain.type === 'place' || chain.type === 'misc') && !chain.plural;
    case 'they':
      return chain.plural || chain.type === 'group' || (chain.type === 'organization' && form.possessive);
    default:
      return false;
  }
}

/** Who the subject of the pronoun's own clause is: "him" is never, "himself" always that. */
function subjectOfItsClause(article: Article, pronoun: Candidate, near: readonly Remembered[]): Chain | null {
  const { clauses, clauseOf, chunkOf } = article.syntax;
  const clause = clauseOf[pronoun.head];
  const subject = clause < 0 ? -1 : clauses[clause].subject;
  if (subject < 0) return null;
  return near.find((seen) => chunkOf[seen.candidate.head] === subject)?.chain ?? null;
}

function sameClause(article: Article, pronoun: Candidate, seen: Remembered): boolean {
  const { clauseOf } = article.syntax;
  return clauseOf[pronoun.head] >= 0 && clauseOf[pronoun.head] === clauseOf[seen.candidate.head];
}

function opensParagraph(article: Article, pronoun: Candidate): boolean {
  const { blockOf } = article;
  return pronoun.head < 2 || blockOf[pronoun.head - 2] !== blockOf[pronoun.head];
}

function isPossessive(article: Article, pronoun: Candidate): boolean {
  return article.syntax.tags[pronoun.head] === Tag['PRP$'];
}

const WEATHER = new Set(['rain', 'snow', 'take', 'seem', 'appear', 'turn']);

/** "it is likely that", "it rained", "it took a week": nothing is referred to. */
function isPleonastic(article: Article, token: number): boolean {
  const { syntax, tokens } = article;
  const group = token + 1 < tokens.count ? syntax.verbGroupOf[token + 1] : -1;
  if (group < 0 || lower(article, token) !== 'it') return false;
  const verb = syntax.verbGroups[group];
  if (WEATHER.has(verb.lemma)) return true;
  if (verb.lemma !== 'be' && !verb.passive) return false;
  for (let t = verb.last; t < Math.min(tokens.count, verb.last + 6); t++) {
    const word = lower(article, t);
    if (word === 'that' || word === 'to' || word === 'who' || word === 'when' || word === 'whether') return true;
    if (syntax.tags[t] === Tag['.'] || syntax.tags[t] === Tag[',']) return false;
  }
  return false;
}
