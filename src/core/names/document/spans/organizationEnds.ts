import { isCapitalized } from '../../../text/letterCase';
import { lowerText, type Tokens, tokenText } from '../../../text/tokens';
import { because } from '../../evidence';
import type { DocumentLanguage } from '../../language';
import type { NameSpan } from '../../names';
import { nameRules } from '../../rules';
import { merge, offsetsOf } from '../../spans';
import type { DocumentContext } from '../context';

/** Words between a people and its organization ("Xanadian Islamic Party"). */
const mostBetween = 3;

const ofPeopleScore = 0.7;

type EndRuleId = 'legal-form' | 'organization-head';

/** Takes in the words that end an organization's name: "Xanadu Airlines, Inc.", the "Consulate" after a people. */
export function extendOrganizations(
  { article: { tokens }, words }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const extended = names.flatMap((name, i) => {
    const free = names[i + 1]?.first ?? tokens.count;
    return withLegalForm(tokens, name, words) ?? ofPeople(tokens, name, free, words) ?? [];
  });
  return merge(names, extended);
}

function withLegalForm(tokens: Tokens, name: NameSpan, { legalForms }: DocumentLanguage): NameSpan | null {
  const { last, type } = name;
  if (type === 'group' || type === 'event' || last + 1 >= tokens.count || tokenText(tokens, last) !== ',') return null;
  // "Lee Coe, co-founder"
  if (tokens.text[tokens.ends[last + 1]] === '-') return null;
  const form = lowerText(tokens, last + 1);
  if (!legalForms.has(form.replace(/\.$/, ''))) return null;
  return organization(tokens, name, last + 2, 'legal-form', nameRules['legal-form'].score);
}

/** "Cuban Consulate": `free` is the first token after it that is in another name. */
function ofPeople(
  tokens: Tokens,
  name: NameSpan,
  free: number,
  { organizationsOfPeoples }: DocumentLanguage,
): NameSpan | null {
  if (name.type !== 'group') return null;
  let end = -1;
  let last = name.last;
  for (; last < free && last - name.last < mostBetween && isCapitalized(tokens, last); last++)
    if (organizationsOfPeoples.has(lowerText(tokens, last))) end = last + 1;
  return end < 0 || (last === free && free < tokens.count)
    ? null
    : organization(tokens, name, end, 'organization-head', ofPeopleScore);
}

function organization(tokens: Tokens, name: NameSpan, last: number, rule: EndRuleId, score: number): NameSpan {
  const evidence = because('lexicon', rule, [offsetsOf(tokens, { first: last - 1, last })], score);
  return { first: name.first, last, type: 'organization', score, evidence: [evidence, ...name.evidence] };
}
