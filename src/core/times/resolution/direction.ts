import type { Article } from '../../article';
import type { Clause, VerbGroup } from '../../syntax/syntax';

/** On which side of the article's date a bare weekday or month lies; null where nothing says. */
export type Direction = 'past' | 'future' | null;

/**
 * Words by which a clause says whether it tells of the past or of what is to come. Verbs are lemmas, modals as syntax writes
 * them ("going to"), all in lower case.
 */
export interface TenseWords {
  /** Verbs of calendars and forecasts. As passives they look ahead: "the vote is scheduled for Friday". */
  readonly scheduling: ReadonlySet<string>;
  /** Verbs whose infinitive lies ahead: "agreed to meet on Friday". */
  readonly intending: ReadonlySet<string>;
  /** Verbs that move something to a later time: "postponed to Friday", "extended until May". */
  readonly postponing: ReadonlySet<string>;
  /** Verbs that in the present say how things are, not what is next: "they have", "it remains". */
  readonly states: ReadonlySet<string>;
  /** Verbs whose past looks like their present: news means the past. */
  readonly sameInPast: ReadonlySet<string>;
  /** Modals whose infinitive lies ahead: "will", "going to". */
  readonly futureModals: ReadonlySet<string>;
  /** Modals that tell no side by themselves: "used to", "have to". */
  readonly neutralModals: ReadonlySet<string>;
  /** Words before a time up to which something goes on: "until". */
  readonly limits: ReadonlySet<string>;
  /** Words before a time that something is meant for: "for". */
  readonly purposes: ReadonlySet<string>;
  /** Words before a time to which something is moved: "to". */
  readonly goals: ReadonlySet<string>;
  /** Words before a time that something belongs to: "of". */
  readonly owners: ReadonlySet<string>;
  /** Words before a time that what is told comes after: "after", "since". */
  readonly origins: ReadonlySet<string>;
}

/** Clauses are nested deeper than this only in lists. */
const deepest = 6;

/**
 * What the verb of the clause around token `i` says: past, or yet to come. Asks syntax only; constant time for a token but
 * for nested clauses.
 */
export function directionAt(
  { syntax, tokens }: Pick<Article, 'syntax' | 'tokens'>,
  i: number,
  words: TenseWords | undefined,
): Direction {
  if (!words) return null;
  const before = i > 0 ? tokens.text.slice(tokens.starts[i - 1], tokens.ends[i - 1]).toLowerCase() : '';
  let clause: Clause | undefined = syntax.clauses[syntax.clauseOf[i]];
  for (let depth = 0; clause && depth < deepest; depth++) {
    const verb = syntax.verbGroups[clause.verb];
    const parent: Clause | undefined = syntax.clauses[clause.parent];
    const direction = verb && directionOf({ verb, clause, before, parent: syntax.verbGroups[parent?.verb] }, words);
    if (direction) return direction;
    clause = parent;
  }
  return null;
}

/** The verb of a clause, the word before the time, and the verb of the clause above. */
interface Around {
  readonly verb: VerbGroup;
  readonly clause: Clause;
  readonly before: string;
  readonly parent: VerbGroup | undefined;
}

function directionOf(around: Around, words: TenseWords): Direction {
  const { verb, before } = around;
  const { scheduling, postponing, intending, neutralModals } = words;
  if (words.limits.has(before)) {
    if (postponing.has(verb.lemma) || intending.has(verb.lemma) || verb.modal) return 'future';
    return verb.tense === 'past' ? 'past' : 'future';
  }
  if (words.purposes.has(before) && !scheduling.has(verb.lemma) && verb.tense === 'past') return null;
  if (words.goals.has(before) && postponing.has(verb.lemma)) return 'future';
  if (verb.modal) return verb.perfect ? 'past' : neutralModals.has(verb.modal) ? null : 'future';
  return verb.finite ? directionOfFinite(around, words) : directionOfNonFinite(around, words);
}

function directionOfFinite({ verb, before }: Around, words: TenseWords): Direction {
  if (verb.passive && words.scheduling.has(verb.lemma)) return 'future';
  if (verb.tense === 'past' || verb.perfect) return 'past';
  if (verb.tense === 'future') return 'future';
  if (verb.tense !== 'present') return null;
  if (words.sameInPast.has(verb.lemma)) return 'past';
  const happens = !words.states.has(verb.lemma) || verb.progressive;
  return happens && !words.owners.has(before) && !words.origins.has(before) ? 'future' : null;
}

function directionOfNonFinite({ verb, clause, parent }: Around, words: TenseWords): Direction {
  if (clause.kind === 'infinitive') {
    const ahead =
      !parent ||
      words.intending.has(parent.lemma) ||
      parent.tense === 'present' ||
      parent.tense === 'future' ||
      words.futureModals.has(parent.modal ?? '');
    return ahead ? 'future' : null;
  }
  if (words.scheduling.has(verb.lemma)) return 'future';
  return verb.perfect || verb.passive ? 'past' : null;
}
