import type { Article } from '../article';
import type { TimeExpression } from './grammar/expressions';

/** Names less likely than this hide no time. */
const leastScore = 0.4;
/** A time inside an event's name is part of it where it is shorter: "May" in "the May Day march". */
const longestInEvent = 12;

/** Leaves out what is part of a name ("Theresa May", "the Sunday Times"); a year stays a year in "World Cup 2018". Linear. */
export function withoutNames(
  { names, tokens }: Pick<Article, 'names' | 'tokens'>,
  expressions: readonly TimeExpression[],
): TimeExpression[] {
  let n = 0;
  return expressions.filter(({ first, last, staysInNames, meaning }) => {
    while (n < names.length && names[n].last <= first) n++;
    const name = names[n];
    if (!name || name.first >= last || name.score < leastScore) return true;
    if (!/\p{Lu}/u.test(tokens.text.slice(tokens.starts[name.first], tokens.ends[name.last - 1]))) return true;
    if (staysInNames || (meaning.kind === 'calendar' && meaning.year !== undefined)) return true;
    const inside = name.first <= first && name.last >= last;
    if (!inside) return true;
    const same = name.first === first && name.last === last;
    if (same && meaning.kind === 'calendar' && meaning.holiday?.kind === 'table') return true;
    if (!same) return name.type === 'event' && tokens.ends[last - 1] - tokens.starts[first] > longestInEvent;
    return name.type !== 'person' && name.type !== 'organization';
  });
}
