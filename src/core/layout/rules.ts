import type { RuleInfo } from '../ruleInfo';

/** Rules by which the page's parts and the article's day are found. */
export const layoutRules = {
  'given-date': {
    description: 'A person, or whoever called the reading, gave the article its date.',
    example: 'Set the article’s date to 27 August 2017.',
    score: 1,
  },
  'header-date': {
    description: 'The first lines of the page give the date of the article.',
    example: 'date 2017-08-27 Soldiers arrive near the town',
    score: 0.95,
  },
  'dateline-date': {
    description: 'The dateline gives the date of the article.',
    example: 'Beirut, 27 August 2017 (AFP) – The army said …',
    score: 0.95,
  },
  headline: {
    description: 'A line without a final full stop stands above the story.',
    example: 'Army takes border town',
    score: 0.95,
  },
  'header-caption': {
    description: 'The header line goes on with a sentence about the picture.',
    example: 'date 2017-08-27 Soldiers arrive near the town. (Reuters photo)',
    score: 0.95,
  },
  'credit-in-brackets': {
    description: 'The brackets at the end of the header name a photographer, a house or an agency.',
    example: 'date 2017-08-27 Soldiers arrive near the town (Reuters photo)',
    score: 0.95,
  },
  dateline: {
    description: 'The story begins with a place, an agency or a day, and a dash.',
    example: 'BEIRUT (Reuters) - The army said …',
    score: 0.95,
  },
} as const satisfies Record<string, RuleInfo>;

export type LayoutRule = keyof typeof layoutRules;
