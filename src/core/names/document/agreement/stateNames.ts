import { tokenText, type Tokens } from '../../../text/tokens';
import { STATES } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { merge, offsetsOf } from '../../spans';

const SCORE = 0.85;

/** "Houston, TX", "Coffeyville, Kan.": the state after a place is a place, even where the recognizer missed it. */
export function findStates(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  const found = names.flatMap((name, i): NameSpan[] => {
    const at = name.last + 1;
    if (name.type !== 'place' || names[i + 1]?.first <= at || !isInState(tokens, name)) return [];
    const evidence = {
      source: 'lexicon' as const,
      rule: 'state-after-place',
      score: SCORE,
      spans: [offsetsOf(tokens, name)],
    };
    return [{ first: at, last: at + 1, type: 'place', score: SCORE, evidence: [evidence] }];
  });
  return merge(names, found);
}

/** Whether a comma and a state's abbreviation follow a name; in capitals, "OR" and "IN" are words. */
export function isInState(tokens: Tokens, { last }: NameSpan): boolean {
  if (last + 1 >= tokens.count || tokenText(tokens, last) !== ',') return false;
  return STATES.has(tokenText(tokens, last + 1).replace(/\.$/, '')) && /\p{Ll}/u.test(tokenText(tokens, last - 1));
}
