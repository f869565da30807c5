import type { EntityType, Part } from '../analysis';
import type { Article } from '../article';
import type { Tokens } from '../text/tokens';
import type { NameSpan } from './names';
import { merge } from './spans';

const SCORE = 0.97;

/** What the outer form says: the places of the dateline are places, its agency is an organization. */
export function applyOuterForm({ tokens, layout }: Article, names: readonly NameSpan[]): NameSpan[] {
  const { dateline } = layout;
  if (!dateline) return [...names];
  const added = [
    ...dateline.places.flatMap((place) => named(tokens, place, 'place', 'dateline-place')),
    ...(dateline.agency ? named(tokens, dateline.agency, 'organization', 'dateline-agency') : []),
  ];
  return merge(names, added);
}

function named(tokens: Tokens, part: Part, type: EntityType, rule: string): NameSpan[] {
  const first = tokenFrom(tokens, part.start);
  const last = tokenFrom(tokens, part.end);
  if (last <= first) return [];
  return [{ first, last, type, score: SCORE, evidence: [{ source: 'rule', rule, score: SCORE, spans: [{ start: part.start, end: part.end }] }] }];
}

/** Index of the first token that starts at or after an offset. */
export function tokenFrom({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
