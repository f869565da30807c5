import type { SentenceWords } from '../../../../core/times/grammar/rule';
import type { PartOfDay } from '../../../../core/times/calendar/timex';
import { dayParts, units, type UnitWord } from '../lexicon';

/** The unit of time that the word at `i` names, with or without a full stop ("10 min."), or null. */
export function unitAt(w: SentenceWords, i: number): UnitWord | null {
  const word = w.at(i);
  return units.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? null;
}

/** TIMEX3 code of the part of the day that `i` names, or null. */
export function partAt(w: SentenceWords, i: number): PartOfDay | null {
  return dayParts.get(w.at(i)) ?? null;
}
