import type { EntityType, Part } from '../../analysis';
import { tokenFrom, type Tokens } from '../../text/tokens';
import { because } from '../evidence';
import type { CreditRule } from './rule';
import type { NameSpan } from '../names';
import { nameRules } from '../rules';
import { merge } from '../spans';
import type { DocumentContext } from './context';

const longestCredit = 120;

type StructureRuleId = 'dateline-place' | 'dateline-agency' | 'credit-agency' | 'credit-photographer';

/**
 * What the document's structure says: the places of the dateline are places, its agency and the credit's are
 * organizations.
 */
export function applyStructure({ article, words }: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = article;
  const { dateline, credit } = article.layout;
  const added = [
    ...(dateline?.places ?? []).flatMap((place) => named(tokens, place, 'place', 'dateline-place')),
    ...(dateline?.agency ? named(tokens, dateline.agency, 'organization', 'dateline-agency') : []),
    ...(credit ? creditNames(tokens, credit, words.credit) : []),
  ];
  return merge(names, added);
}

/** The agency that a credit names, and the photographer. */
function creditNames(tokens: Tokens, credit: Part, rule: CreditRule): NameSpan[] {
  const found = credit.text.length > longestCredit ? null : rule.read(credit.text);
  if (!found) return [];
  const partOf = (text: string): Part => {
    const start = credit.start + credit.text.indexOf(text);
    return { start, end: start + text.length, text };
  };
  const { agency, photographer } = found;
  return [
    ...(agency ? named(tokens, partOf(agency), 'organization', 'credit-agency') : []),
    ...(photographer ? named(tokens, partOf(photographer), 'person', 'credit-photographer') : []),
  ];
}

function named(tokens: Tokens, part: Part, type: EntityType, rule: StructureRuleId): NameSpan[] {
  const first = tokenFrom(tokens, part.start);
  const last = tokenFrom(tokens, part.end);
  if (last <= first) return [];
  const { score } = nameRules[rule];
  return [{ first, last, type, score, evidence: [because('rule', rule, [{ start: part.start, end: part.end }])] }];
}
