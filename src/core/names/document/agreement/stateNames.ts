import { tokenText, type Tokens } from '../../../text/tokens';
import type { NameSpan } from '../../names';
import { because } from '../../evidence';
import { nameRules } from '../../rules';
import { merge, offsetsOf } from '../../spans';
import type { DocumentContext } from '../context';

/** "Houston, TX", "Coffeyville, Kan.": the state after a place is a place, even where the recognizer missed it. */
export function findStates(
  { article: { tokens }, words: { states } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const { score } = nameRules['state-after-place'];
  const found = names.flatMap((name, i): NameSpan[] => {
    const at = name.last + 1;
    if (name.type !== 'place' || names[i + 1]?.first <= at || !isInState(tokens, name, states)) return [];
    const evidence = [because('lexicon', 'state-after-place', [offsetsOf(tokens, name)])];
    return [{ first: at, last: at + 1, type: 'place', score, evidence }];
  });
  return merge(names, found);
}

/** Whether a comma and a state's abbreviation follow a name; in capitals, "OR" and "IN" are words. */
function isInState(tokens: Tokens, { last }: NameSpan, states: ReadonlySet<string>): boolean {
  if (last + 1 >= tokens.count || tokenText(tokens, last) !== ',') return false;
  return states.has(tokenText(tokens, last + 1).replace(/\.$/, '')) && /\p{Ll}/u.test(tokenText(tokens, last - 1));
}
