import type { Evidence } from '../../../analysis';
import { tokenText, type Tokens } from '../../../text/tokens';
import { LEGAL_FORMS, BODIES_OF_PEOPLES } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { merge, offsetsOf } from '../../spans';

/** Words between a people and its body ("Xanadian Islamic Party"). */
const MOST_BETWEEN = 3;

/** Takes in the words that end an organization's name: "Xanadu Airlines, Inc.", the "Consulate" after a people. */
export function extendBodies(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  const extended = names.flatMap((name, i) => {
    const free = names[i + 1]?.first ?? tokens.count;
    return withLegalForm(tokens, name) ?? bodyOfPeople(tokens, name, free) ?? [];
  });
  return merge(names, extended);
}

function withLegalForm(tokens: Tokens, name: NameSpan): NameSpan | null {
  const { last, type } = name;
  if (type === 'group' || type === 'event' || last + 1 >= tokens.count || tokenText(tokens, last) !== ',') return null;
  if (
    !LEGAL_FORMS.has(
      tokenText(tokens, last + 1)
        .toLowerCase()
        .replace(/\.$/, ''),
    )
  )
    return null;
  return organization(tokens, name, last + 2, 'legal-form', 0.9);
}

function bodyOfPeople(tokens: Tokens, name: NameSpan, free: number): NameSpan | null {
  if (name.type !== 'group') return null;
  let end = -1;
  let last = name.last;
  for (; last < free && last - name.last < MOST_BETWEEN && /^\p{Lu}\p{Ll}/u.test(tokenText(tokens, last)); last++)
    if (BODIES_OF_PEOPLES.has(tokenText(tokens, last).toLowerCase())) end = last + 1;
  return end < 0 || (last === free && free < tokens.count)
    ? null
    : organization(tokens, name, end, 'organization-head', 0.7);
}

function organization(tokens: Tokens, name: NameSpan, last: number, rule: string, score: number): NameSpan {
  const evidence: Evidence = { source: 'lexicon', rule, score, spans: [offsetsOf(tokens, { first: last - 1, last })] };
  return { first: name.first, last, type: 'organization', score, evidence: [evidence, ...name.evidence] };
}
