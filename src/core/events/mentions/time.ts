import type { Time } from '../../analysis';
import { firstAbove, firstAtLeast } from '../../text/search';
import { parseDay, type Day } from '../../times/calendar/days';
import type { Scene } from '../scene';

/** Finds the time of a trigger, none that begins after `until`; null when its sentence tells none. */
export type TimeFinder = (head: number, until?: Day | null) => Time | null;

/** TIMEX3 values for now, once and some day, which date nothing. */
type VagueTime = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
const vagueTimes: ReadonlySet<string> = new Set<VagueTime>(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF']);

/** How many times on each side are looked at. */
const reach = 6;
/** How much farther away a time seems, in tokens, in another clause, and beside a verb of saying. */
const otherClause = 1000;
const besideReport = 8;

/**
 * The closest resolved date or time of the clause, else of the sentence, where a verb of saying does not claim it.
 * Logarithmic a trigger.
 */
export function createTimeFinder(scene: Scene, times: readonly Time[]): TimeFinder {
  const { tokens, sentenceOf, syntax } = scene.article;
  const { reporting } = scene.language.times;
  const dated = times.filter((t) => (t.type === 'DATE' || t.type === 'TIME') && !vagueTimes.has(t.value));
  const tokenOf = dated.map((t) => tokenAt(tokens.starts, t.start));
  const begins = dated.map((t) => (t.interval.begin === null ? null : parseDay(t.interval.begin)));
  return (head, until = null) => {
    const next = firstAtLeast(tokenOf, head);
    let lowest = Infinity;
    let best: Time | null = null;
    for (let k = Math.max(0, next - reach); k < Math.min(dated.length, next + reach); k++) {
      const token = tokenOf[k];
      if (sentenceOf[token] !== sentenceOf[head]) continue;
      if (until !== null && (begins[k] ?? until) > until) continue;
      const isSameClause = syntax.clauseOf[token] === syntax.clauseOf[head];
      const verb = isSameClause ? null : scene.verbOf(scene.clauseAt(token));
      const isReported = verb !== null && reporting.has(verb.lemma);
      const cost = Math.abs(token - head) + (isSameClause ? 0 : otherClause) + (isReported ? besideReport : 0);
      if (cost < lowest) [lowest, best] = [cost, dated[k]];
    }
    return best;
  };
}

/** The last token that begins at or before an offset; the first where there is none. */
export function tokenAt(starts: Int32Array, offset: number): number {
  return Math.max(0, firstAbove(starts, offset) - 1);
}
