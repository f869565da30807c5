import type { Time } from '../analysis';
import { firstAbove, firstAtLeast } from '../text/search';
import { parseDay, type Day } from '../times/calendar/days';
import type { Scene } from './scene';
import { reporting } from './status.data';

/** Finds the time of a trigger, none that begins after `until`; null when its sentence tells none. */
export type TimeFinder = (head: number, until?: Day | null) => Time | null;

/** How many times on each side are looked at. */
const reach = 6;

/**
 * The closest resolved date or time of the clause, else of the sentence, where a verb of saying does not claim it.
 * Logarithmic a trigger.
 */
export function createTimeFinder(scene: Scene, times: readonly Time[]): TimeFinder {
  const { tokens, sentenceOf, syntax } = scene.article;
  const dated = times.filter((t) => (t.type === 'DATE' || t.type === 'TIME') && !t.value.endsWith('_REF'));
  const tokenOf = dated.map((t) => tokenAt(tokens.starts, t.start));
  const begins = dated.map((t) => (t.interval.begin === null ? null : parseDay(t.interval.begin)));
  return (head, until = null) => {
    const at = tokenAt(tokens.starts, tokens.starts[head]);
    const next = firstAtLeast(tokenOf, at);
    const candidates: number[] = [];
    for (let k = Math.max(0, next - reach); k < Math.min(dated.length, next + reach); k++)
      if (sentenceOf[tokenOf[k]] === sentenceOf[head]) candidates.push(k);
    let lowest = Infinity;
    let best: Time | null = null;
    for (const k of candidates) {
      const token = tokenOf[k];
      if (until !== null && (begins[k] ?? until) > until) continue;
      const sameClause = syntax.clauseOf[token] === syntax.clauseOf[head];
      const verb = scene.clauseAt(token)?.verb ?? -1;
      const said = !sameClause && verb >= 0 && reporting.has(syntax.verbGroups[verb].lemma);
      const cost = Math.abs(token - head) + (sameClause ? 0 : 1000) + (said ? 8 : 0);
      if (cost < lowest) [lowest, best] = [cost, dated[k]];
    }
    return best;
  };
}

/** The last token that begins at or before an offset; the first where there is none. */
export function tokenAt(starts: Int32Array, offset: number): number {
  return Math.max(0, firstAbove(starts, offset) - 1);
}
