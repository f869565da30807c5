import { addTo } from '../text/groups';
import type { Match } from './meaning';
import { aroundNow } from './rules/aroundNow';
import { approximate } from './rules/approximate';
import { century } from './rules/century';
import { clock } from './rules/clock';
import { dayMonth } from './rules/dayMonth';
import { dayPart } from './rules/dayPart';
import { dayWord } from './rules/dayWord';
import { decade } from './rules/decade';
import { duration } from './rules/duration';
import { fiscalYear } from './rules/fiscalYear';
import { holiday } from './rules/holiday';
import { isoDate } from './rules/isoDate';
import { modified } from './rules/modified';
import { monthYear } from './rules/monthYear';
import { monthsTo } from './rules/monthsTo';
import { narrative } from './rules/narrative';
import { numericDate } from './rules/numericDate';
import { offset } from './rules/offset';
import { ordinalUnit } from './rules/ordinalUnit';
import { quarter } from './rules/quarter';
import { reference } from './rules/reference';
import { relative } from './rules/relative';
import { season } from './rules/season';
import { set } from './rules/set';
import { weekday } from './rules/weekday';
import { year } from './rules/year';
import type { TimeRule } from './rule';
import type { Words } from './words';

/** Every rule; of two that read equally far the earlier one wins. */
export const rules: readonly TimeRule[] = [
  isoDate,
  numericDate,
  dayMonth,
  monthYear,
  holiday,
  weekday,
  quarter,
  monthsTo,
  fiscalYear,
  season,
  decade,
  century,
  set,
  offset,
  narrative,
  aroundNow,
  ordinalUnit,
  duration,
  dayWord,
  relative,
  clock,
  dayPart,
  modified,
  approximate,
  reference,
  year,
];

/** Rules that need no words and no date of the article: all that is read in a text that is not English. */
export const unambiguousRules: readonly TimeRule[] = [isoDate, numericDate];

const deepest = 3;

/**
 * A reader of the longest expression that begins at a token, by these rules. Constant time a token: every rule is, and
 * nesting is bounded.
 */
export function createReader(
  chosen: readonly TimeRule[],
): (words: Words, i: number) => { match: Match; rule: TimeRule } | null {
  const byWord = new Map<string, TimeRule[]>();
  for (const rule of chosen) for (const word of new Set(rule.begins)) addTo(byWord, word, rule);
  const numbers = byWord.get('#') ?? [];
  const none: readonly TimeRule[] = [];

  const read = (words: Words, i: number, depth: number): { match: Match; rule: TimeRule } | null => {
    const word = words.at(i);
    const candidates = byWord.get(word) ?? (/^'?\d/.test(word) ? numbers : none);
    let best: { match: Match; rule: TimeRule } | null = null;
    for (const rule of candidates) {
      const match = rule.read(words, i, (at) => (depth < deepest ? (read(words, at, depth + 1)?.match ?? null) : null));
      if (match && match.last > (best?.match.last ?? i) && match.last <= words.last) best = { match, rule };
    }
    return best;
  };
  return (words, i) => read(words, i, 0);
}
