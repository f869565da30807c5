import type { RuleInfo } from '../ruleInfo';

/** What the engine says of times by itself. Each rule of a language says its own id in the evidence. */
export const timesRules = {
  corrected: {
    description: 'A person has given the value of this time.',
    example: 'On ⟦the day after⟧, set to 2017-08-29 by the reader.',
    score: 1,
  },
  'header-date': {
    description: 'The date stands in the head of the article.',
    example: 'date ⟦2017-08-28⟧ Soldiers arrive near the town (Agency photo)',
  },
} as const satisfies Record<string, RuleInfo>;

/** Scores of what a language's rules read: as a rule, and where only what stands beside it says that it is a time. */
export const timeRuleScores = { sure: 0.9, unsure: 0.7 } as const;
