import type { Evidence } from '../../../analysis';
import type { Article } from '../../../article';
import type { Tokens } from '../../../text/tokens';
import { foldName } from '../../gazetteer/folding';
import type { HashedGazetteer } from '../../gazetteer/gazetteer';
import { bodiesIn, endsIn, firstNamesIn, surnamesIn, type LongerNames } from './longerNames';
import { findMissedNames } from './missedNames';
import type { NameSpan } from '../../names';
import { merge, offsetsOf, rangeText, retyped, supported } from '../../spans';
import { findStates } from './stateNames';
import { takeVotes, type Vote } from './votes';

/** What is as sure as this keeps its type, and needs no other reason. */
const SURE = 0.9;

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992): a form has one type throughout an article, a person's full name
 * decides what its surname is, and a clear name is found again where the recognizer missed it.
 */
export function agreeWithinDocument(
  article: Article,
  names: readonly NameSpan[],
  gazetteer: HashedGazetteer,
): NameSpan[] {
  const { tokens } = article;
  const longer = {
    surnames: surnamesIn(tokens, names, gazetteer),
    firstNames: firstNamesIn(tokens, names, gazetteer),
    bodies: bodiesIn(tokens, names, gazetteer),
    ends: endsIn(tokens, names),
  };
  const votes = takeVotes(tokens, names, longer, gazetteer);
  const agreed = names.map((name) => agree(tokens, name, votes, longer.surnames));
  return findStates(tokens, merge(agreed, findMissedNames(article, agreed, votes, longer)));
}

function agree(tokens: Tokens, name: NameSpan, votes: ReadonlyMap<string, Vote>, surnames: LongerNames): NameSpan {
  if (name.type === 'group') return name;
  const key = foldName(rangeText(tokens, name));
  const full = name.last - name.first === 1 ? surnames.get(key) : undefined;
  if (full && name.score < SURE) {
    const evidence = rule(tokens, 'surname-of-full-name', Math.max(0.8, Math.min(0.95, full.score)), full);
    return name.type === 'person' ? supported(name, evidence) : retyped(name, 'person', evidence);
  }
  const vote = votes.get(key);
  if (!vote?.more) return name;
  const { type, share, clarity } = vote;
  if (name.score >= SURE || type === 'group') return name;
  const told = reasonFor(name, vote);
  if (type !== name.type)
    return retyped(name, type, rule(tokens, told.rule, Math.max(0.5, Math.min(SURE, share)), told.witness));
  const clear = Math.max(share, clarity);
  return clear > name.score ? supported(name, rule(tokens, told.rule, (name.score + clear) / 2, told.witness)) : name;
}

/** What speaks for a name: another occurrence, the longer name it stands for, or else what stands beside it. */
function reasonFor(name: NameSpan, { witnesses }: Vote): { readonly rule: string; readonly witness: NameSpan } {
  const witness = witnesses.find(({ first }) => first !== name.first);
  if (!witness) return { rule: 'words-beside', witness: name };
  const isLonger = witness.last - witness.first > name.last - name.first;
  return { rule: isLonger ? 'part-of-longer-name' : 'same-name-elsewhere', witness };
}

function rule(tokens: Tokens, name: string, score: number, witness: NameSpan): Evidence {
  return { source: 'rule', rule: name, score: Math.round(score * 1000) / 1000, spans: [offsetsOf(tokens, witness)] };
}
