import type { RuleInfo } from '../ruleInfo';

/** Why somebody is an official where no word for an office tells it. */
export const officeRules = {
  'state-speaks': {
    description: 'A country or its capital speaks: its government does.',
    example: 'Paris said that it would help.',
  },
} satisfies Readonly<Record<string, RuleInfo>>;

export type OfficeRuleId = keyof typeof officeRules;
