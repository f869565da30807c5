import type { Article } from '../article';
import type { Clause, VerbGroup } from '../syntax/syntax';

/** On which side of the article's date a bare weekday or month lies; null where nothing tells. */
export type Direction = 'past' | 'future' | null;

const scheduled = new Set(
  'schedule expect plan due slate set propose predict forecast project book earmark intend'.split(' '),
);
const forward = new Set(
  (
    'plan expect schedule set agree hope promise vow intend aim decide prepare threaten ask call want urge order invite ' +
    'propose demand pledge commit ' +
    'delay postpone adjourn remand extend suspend ready poise tip'
  ).split(' '),
);
const putOff = new Set(
  'adjourn postpone delay extend remand suspend defer reschedule push put move close shut'.split(' '),
);
/** In the present these say how things are, not what is next. */
const states = new Set(
  'be have say remain stand lie know believe think want need seem own show mean include'.split(' '),
);
/** Their past looks like their present: news tells what happened. */
const sameInPast = new Set(
  'beat cut hit set put cost shut quit let hurt spread cast bid burst split shed thrust'.split(' '),
);
const lookAhead = new Set([
  'will',
  'shall',
  "'ll",
  'going to',
  'about to',
  'set to',
  'due to',
  'expected to',
  'scheduled to',
  'plan to',
  'planned to',
  'to',
]);

/**
 * What the verb of the clause around token `i` says: past, or yet to come. Asks syntax only; constant time for a token but
 * for nested clauses.
 */
export function directionAt({ syntax, tokens }: Pick<Article, 'syntax' | 'tokens'>, i: number): Direction {
  const before = i > 0 ? tokens.text.slice(tokens.starts[i - 1], tokens.ends[i - 1]).toLowerCase() : '';
  let clause: Clause | undefined = syntax.clauses[syntax.clauseOf[i]];
  for (let depth = 0; clause && depth < 6; depth++) {
    const verb = syntax.verbGroups[clause.verb];
    const direction = verb
      ? directionOf(verb, clause, before, syntax.verbGroups[syntax.clauses[clause.parent]?.verb])
      : null;
    if (direction) return direction;
    clause = syntax.clauses[clause.parent];
  }
  return null;
}

function directionOf(verb: VerbGroup, clause: Clause, before: string, parent: VerbGroup | undefined): Direction {
  if (before === 'until' || before === 'till')
    return putOff.has(verb.lemma) || forward.has(verb.lemma) || verb.modal
      ? 'future'
      : verb.tense === 'past'
        ? 'past'
        : 'future';
  if (before === 'for' && !scheduled.has(verb.lemma) && verb.tense === 'past') return null;
  if (before === 'to' && putOff.has(verb.lemma)) return 'future';
  if (verb.modal) return verb.perfect ? 'past' : isWouldOfThePast(verb.modal) ? null : 'future';
  if (verb.finite) {
    if (verb.passive && scheduled.has(verb.lemma)) return 'future';
    if (verb.tense === 'past' || verb.perfect) return 'past';
    if (verb.tense === 'future') return 'future';
    if (verb.tense === 'present' && sameInPast.has(verb.lemma)) return 'past';
    return verb.tense === 'present' && (!states.has(verb.lemma) || verb.progressive) && before !== 'of'
      ? 'future'
      : null;
  }
  if (clause.kind === 'infinitive')
    return !parent ||
      forward.has(parent.lemma) ||
      parent.tense === 'present' ||
      parent.tense === 'future' ||
      lookAhead.has(parent.modal ?? '')
      ? 'future'
      : null;
  if (scheduled.has(verb.lemma)) return 'future';
  return verb.perfect || verb.passive ? 'past' : null;
}

/** "Could" and "used to" tell no side by themselves. */
const isWouldOfThePast = (modal: string): boolean => modal === 'used to' || modal === 'had to' || modal === 'have to';
