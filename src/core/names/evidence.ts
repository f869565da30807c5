import type { Evidence, EvidenceSource, Span } from '../analysis';
import { nameRules, type NameRuleId, type ScoredNameRuleId } from './rules';

/** Evidence by one of the stage's rules, with the rule's own score where none is given. */
export function because(source: EvidenceSource, rule: ScoredNameRuleId, spans: readonly Span[]): Evidence;
export function because(source: EvidenceSource, rule: NameRuleId, spans: readonly Span[], score: number): Evidence;
export function because(source: EvidenceSource, rule: NameRuleId, spans: readonly Span[], score?: number): Evidence {
  return { source, rule, score: score ?? nameRules[rule as ScoredNameRuleId].score, spans };
}
