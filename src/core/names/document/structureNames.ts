import type { EntityType, Part } from '../../analysis';
import type { Article } from '../../article';
import { tokenFrom, type Tokens } from '../../text/tokens';
import type { NameSpan } from '../names';
import { merge } from '../spans';

const SCORE = 0.97;
const LONGEST_CREDIT = 120;

/** What the outer form says: the places of the dateline are places, its agency and the credit's are organizations. */
export function applyOuterForm({ tokens, layout }: Article, names: readonly NameSpan[]): NameSpan[] {
  const { dateline, credit } = layout;
  const added = [
    ...(dateline?.places ?? []).flatMap((place) => named(tokens, place, 'place', 'dateline-place')),
    ...(dateline?.agency ? named(tokens, dateline.agency, 'organization', 'dateline-agency') : []),
    ...(credit ? creditNames(tokens, credit) : []),
  ];
  return merge(names, added);
}

/** "Reuters photo", "Reuters/Ana Ruiz", "AFP photo/Ana Ruiz": the agency, and after a slash the photographer. */
function creditNames(tokens: Tokens, credit: Part): NameSpan[] {
  if (credit.text.length > LONGEST_CREDIT) return [];
  const match =
    /^\W*(?:photo(?:graph)? (?:by|from|courtesy of) )?(\p{Lu}[^/(),]*?)(?: (?:file )?photo(?:graph)?s?)?(?:\/(\p{Lu}[^/(),]*?))?\W*$/iu.exec(
      credit.text,
    );
  if (!match || /photo$/i.test(match[1])) return [];
  const partOf = (text: string): Part => {
    const start = credit.start + credit.text.indexOf(text);
    return { start, end: start + text.length, text };
  };
  const agency =
    match[2] !== undefined || /photo/i.test(credit.text)
      ? named(tokens, partOf(match[1]), 'organization', 'credit-agency')
      : [];
  return [...agency, ...(match[2] ? named(tokens, partOf(match[2]), 'person', 'credit-photographer') : [])];
}

function named(tokens: Tokens, part: Part, type: EntityType, rule: string): NameSpan[] {
  const first = tokenFrom(tokens, part.start);
  const last = tokenFrom(tokens, part.end);
  if (last <= first) return [];
  return [
    {
      first,
      last,
      type,
      score: SCORE,
      evidence: [{ source: 'rule', rule, score: SCORE, spans: [{ start: part.start, end: part.end }] }],
    },
  ];
}
