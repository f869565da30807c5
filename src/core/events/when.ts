import type { Time } from '../analysis';
import { parseDay, type Day } from '../times/calendar';
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
  const tokenOf = dated.map((t) => tokenFrom(tokens.starts, t.start));
  const begins = dated.map((t) => (t.interval.begin === null ? null : parseDay(t.interval.begin)));
  return (head, until = null) => {
    const at = tokenFrom(tokens.starts, tokens.starts[head]);
    let low = firstAtLeast(tokenOf, at);
    const candidates: number[] = [];
    for (let k = Math.max(0, low - reach); k < Math.min(dated.length, low + reach); k++)
      if (sentenceOf[tokenOf[k]] === sentenceOf[head]) candidates.push(k);
    low = Infinity;
    let best: Time | null = null;
    for (const k of candidates) {
      const token = tokenOf[k];
      if (until !== null && (begins[k] ?? until) > until) continue;
      const sameClause = syntax.clauseOf[token] === syntax.clauseOf[head];
      const verb = scene.clauseAt(token)?.verb ?? -1;
      const said = !sameClause && verb >= 0 && reporting.has(syntax.verbGroups[verb].lemma);
      const cost = Math.abs(token - head) + (sameClause ? 0 : 1000) + (said ? 8 : 0);
      if (cost < low) [low, best] = [cost, dated[k]];
    }
    return best;
  };
}

/** The token that begins at or before an offset. */
export function tokenFrom(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

export function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
