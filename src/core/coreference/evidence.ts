import type { Evidence, Span } from '../analysis';
import { bare } from '../text/spans';
import { coreferenceRules, type CoreferenceRule } from './rules';

/** The score a rule gives where nothing else is known. */
export const scoreOf = (rule: CoreferenceRule): number => coreferenceRules[rule].score;

/** Evidence by a rule of the machine, of the rule's own score where no other is given. */
export function evidenceOf(rule: CoreferenceRule, spans: readonly Span[], score: number = scoreOf(rule)): Evidence {
  return { source: 'rule', rule, score, spans: spans.map(bare) };
}

/** Evidence by what a person, or the project's lexicon, said. */
export function correctionEvidence(
  rule: CoreferenceRule,
  spans: readonly Span[],
  {
    source = 'person',
    score = scoreOf(rule),
  }: { readonly source?: 'person' | 'lexicon'; readonly score?: number } = {},
): Evidence {
  return { source, rule, score, spans: spans.map(bare) };
}
