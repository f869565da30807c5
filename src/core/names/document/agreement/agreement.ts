import type { Evidence } from '../../../analysis';
import type { Tokens } from '../../../text/tokens';
import { foldName } from '../../gazetteer/folding';
import { because } from '../../evidence';
import type { DocumentContext } from '../context';
import {
  endsIn,
  firstNamesIn,
  organizationStartsIn,
  organizationStemsIn,
  surnamesIn,
  type LongerNames,
} from './longerNames';
import { findMissedNames } from './missedNames';
import type { NameSpan } from '../../names';
import type { NameRuleId } from '../../rules';
import { merge, offsetsOf, rangeText, retyped, supported } from '../../spans';
import { takeVotes, type Vote } from './votes';

/** What is as sure as this keeps its type, and needs no other reason. */
const sure = 0.9;

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992): a form has one type throughout an article, a person's full
 * name decides what its surname is, and a clear name is found again where the recognizer missed it.
 */
export function agreeWithinDocument(context: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = context.article;
  const longer = {
    surnames: surnamesIn(context, names),
    firstNames: firstNamesIn(context, names),
    organizationStarts: organizationStartsIn(context, names),
    organizationStems: organizationStemsIn(context, names),
    ends: endsIn(tokens, names),
  };
  const votes = takeVotes(context, names, longer);
  const agreed = names.map((name) => agree(tokens, name, votes, longer.surnames));
  return merge(agreed, findMissedNames(context, agreed, votes, longer));
}

function agree(tokens: Tokens, name: NameSpan, votes: ReadonlyMap<string, Vote>, surnames: LongerNames): NameSpan {
  if (name.type === 'group') return name;
  const key = foldName(rangeText(tokens, name));
  const full = name.last - name.first === 1 ? surnames.get(key) : undefined;
  if (full && name.score < sure) {
    const evidence = witnessed(tokens, 'surname-of-full-name', Math.max(0.8, Math.min(0.95, full.score)), full);
    return name.type === 'person' ? supported(name, evidence) : retyped(name, 'person', evidence);
  }
  const vote = votes.get(key);
  if (!vote?.more) return name;
  const { type, share, clarity } = vote;
  if (name.score >= sure || type === 'group') return name;
  const { rule, witness } = reasonFor(name, vote);
  if (type !== name.type)
    return retyped(name, type, witnessed(tokens, rule, Math.max(0.5, Math.min(sure, share)), witness));
  const clear = Math.max(share, clarity);
  return clear > name.score ? supported(name, witnessed(tokens, rule, (name.score + clear) / 2, witness)) : name;
}

/** What speaks for a name: another occurrence, the longer name it stands for, or else what stands next to it. */
function reasonFor(name: NameSpan, { witnesses }: Vote): { readonly rule: NameRuleId; readonly witness: NameSpan } {
  const witness = witnesses.find(({ first }) => first !== name.first);
  if (!witness) return { rule: 'words-beside', witness: name };
  const isLonger = witness.last - witness.first > name.last - name.first;
  return { rule: isLonger ? 'part-of-longer-name' : 'same-name-elsewhere', witness };
}

function witnessed(tokens: Tokens, rule: NameRuleId, score: number, witness: NameSpan): Evidence {
  return because('rule', rule, [offsetsOf(tokens, witness)], Math.round(score * 1000) / 1000);
}
