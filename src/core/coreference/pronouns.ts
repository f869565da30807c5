import type { Article } from '../article';
import { Tag } from '../syntax/tags';
import { lower, type Candidate } from './candidates';
import { because, type Chain } from './chains';
import type { Remembered, Recollection } from './memory';
import type { Resolution } from './nominals';
import type { PronounForm } from './pronouns.data';

/** How sure a choice must be: the best candidate's weight over the runner-up's. */
const MARGIN = 1;

/**
 * Resolves a third-person pronoun by weighing what was mentioned before it: agreement in number, sex and kind, subjects before
 * others, near before far (after Lappin and Leass 1994, without a parse tree). Null where no candidate stands out.
 */
export function resolvePronoun(
  article: Article, pronoun: Candidate, form: PronounForm, memory: Recollection, quotationOf: Int32Array, speakers: readonly (Chain | null)[],
): Resolution | null {
  if (form.kind === 'it' && isPleonastic(article, pronoun.head)) return null;
  const quotation = quotationOf[pronoun.head];
  const back = form.kind === 'it' ? 1 : form.kind === 'they' ? 1 : 3;
  const weights = new Map<Chain, number>();
  const at = new Map<Chain, Candidate>();
  for (const seen of memory.recent(pronoun.first, pronoun.sentence - back)) {
    if (!agrees(form, seen.chain) || clashes(article, pronoun, form, seen)) continue;
    if (quotation >= 0 && speakers[quotation] === seen.chain) continue;
    const weight = weigh(article, pronoun, form, seen, quotation);
    if (weight <= 0) continue;
    const before = weights.get(seen.chain) ?? 0;
    weights.set(seen.chain, Math.max(before, weight) + (before > 0 ? 0.5 : 0));
    if (!at.has(seen.chain)) at.set(seen.chain, seen.candidate);
  }
  return choose(pronoun, form, weights, at);
}

function choose(pronoun: Candidate, form: PronounForm, weights: ReadonlyMap<Chain, number>, at: ReadonlyMap<Chain, Candidate>): Resolution | null {
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
  if (seen.isSubject) weight += 2;
  if (seen.candidate.kind === 'pronoun') weight += 0.5;
  if (seen.chain.named) weight += 1;
  if (form.sex !== null && seen.chain.sex === form.sex) weight += 1.5;
  if (seen.chain.type === 'person' && form.kind === 'he' && distance === 0 && sameClause(article, pronoun, seen) && form.possessive) weight += 1;
  if (form.kind === 'it' && form.possessive && distance === 0 && seen.isSubject) weight += 1.5;
  // Who is only spoken of inside quotation marks is rarely taken up outside them, and the other way round.
  if (seen.quotation !== quotation) weight -= seen.quotation >= 0 ? 3 : 1;
  return weight;
}

function agrees(form: PronounForm, chain: Chain): boolean {
  switch (form.kind) {
    case 'he': return chain.type === 'person' && !chain.plural && (chain.sex === null || chain.sex === form.sex);
    case 'it': return (chain.type === 'organization' || chain.type === 'place' || chain.type === 'misc') && !chain.plural;
    case 'they': return chain.plural || chain.type === 'group' || (chain.type === 'organization' && form.possessive);
    default: return false;
  }
}

/** "him" is never the subject of its own clause; "himself" always is. Subjects of one clause are not taken up by another subject in it. */
function clashes(article: Article, pronoun: Candidate, form: PronounForm, seen: Remembered): boolean {
  const together = sameClause(article, pronoun, seen);
  if (form.reflexive) return !(together && seen.isSubject);
  return together && !form.possessive && (seen.isSubject || isSubject(article, pronoun));
}

function sameClause(article: Article, pronoun: Candidate, seen: Remembered): boolean {
  const { clauseOf } = article.syntax;
  return clauseOf[pronoun.head] >= 0 && clauseOf[pronoun.head] === clauseOf[seen.candidate.head];
}

function isSubject(article: Article, pronoun: Candidate): boolean {
  const { clauses, clauseOf, chunkOf } = article.syntax;
  const clause = clauseOf[pronoun.head];
  return clause >= 0 && clauses[clause].subject >= 0 && clauses[clause].subject === chunkOf[pronoun.head];
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
