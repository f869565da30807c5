import type { Evidence } from '../../../analysis';
import { isUpper } from '../../../text/characters';
import { tokenText } from '../../../text/tokens';
import { because } from '../../evidence';
import type { NameSpan } from '../../names';
import { nameRules } from '../../rules';
import { merge, offsetsOf, rangeText, retyped, supported, takenBy } from '../../spans';
import type { DocumentContext } from '../context';

/** What is as sure as this is left as it was read. */
const sure = 0.9;

const shortest = 4;

/** Known organizations that were read as somebody or as nothing are organizations. Groups stay groups. */
export function findKnownOrganizations(
  { article: { tokens }, knownOrganizations }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const isKnown = knownOrganizations.createTest();
  const evidenceAt = (first: number, last: number): Evidence =>
    because('lexicon', 'known-name', [offsetsOf(tokens, { first, last })]);
  const typed = names.map((name): NameSpan => {
    if (name.type === 'group' || name.type === 'event' || name.score >= sure || !isKnown(rangeText(tokens, name)))
      return name;
    const evidence = evidenceAt(name.first, name.last);
    return name.type === 'organization' ? supported(name, evidence) : retyped(name, 'organization', evidence);
  });
  const taken = takenBy(tokens, names);
  const { score } = nameRules['known-name'];
  const missed: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || !isUpper(tokens.text.charCodeAt(tokens.starts[i])) || tokens.ends[i] - tokens.starts[i] < shortest)
      continue;
    const word = tokenText(tokens, i);
    if (!/\p{Ll}$/u.test(word) || !isKnown(word)) continue;
    missed.push({ first: i, last: i + 1, type: 'organization', score, evidence: [evidenceAt(i, i + 1)] });
  }
  return merge(typed, missed);
}
