import type { RuleInfo } from '../ruleInfo';

/** Rules by which events are found. The words that tell each kind of event stand with the language. */
export const eventRules = {
  'event-verb': {
    description: 'The verb tells of an event of this kind.',
    example: 'The rebels attacked the town.',
    score: 0.8,
  },
  'event-noun': {
    description: 'The noun names an event of this kind.',
    example: 'The explosion killed two people.',
    score: 0.8,
  },
  'event-name': {
    description: 'A name is one of a known event, or begins or ends as names of events do.',
    example: 'The Tour de France began in Lyon.',
    score: 0.8,
  },
  'war-of-a-place': {
    description: 'A people or a place before a war or an uprising makes it an event with a name.',
    example: 'The Syrian civil war began in 2011.',
  },
  'event-by-hand': {
    description: 'A person says that this is an event, and of what type.',
    example: 'The silence lasted until Monday.',
    score: 1,
  },
  'event-rejected': {
    description: 'A person says that this is no event.',
    example: 'The rebels attacked the town.',
    score: 1,
  },
  'event-corrected': {
    description: 'A person says what an event is called, when or where it was, who took part, or whether it happened.',
    example: 'The rebels attacked the town.',
    score: 1,
  },
} as const satisfies Record<string, RuleInfo>;

/** The score of a word that has other senses too. */
export const ambiguousScore = 0.75;
