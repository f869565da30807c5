import type { Claim, Evidence } from '../../core/analysis';
import { descriptionOf } from '../../languages/rules';
import { certaintyOf } from './certainty';

/** Why something is claimed, in one line: "likely · trained model; surname of full name". */
export function because(claim: Claim): string {
  const reasons = [...new Set(claim.evidence.map(reasonOf))].slice(0, 3);
  return `${certaintyOf(claim)} · ${reasons.join('; ')}`;
}

function reasonOf({ source, rule }: Evidence): string {
  const words = (descriptionOf(rule) ?? rule.replaceAll('-', ' ')).replace(/\.$/, '');
  switch (source) {
    case 'person':
      return 'set by a person';
    case 'model':
      return 'trained model';
    case 'lexicon':
      return `word list: ${words}`;
    case 'rule':
      return words;
  }
}
