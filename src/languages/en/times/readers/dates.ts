import { type SentenceWords, fullYear } from '../../../../core/times/grammar/rule';
import { months, shortWeekdays, weekdays } from '../lexicon';

const capital = /^\p{Lu}/u;

/** Month 1 to 12 at `i`, written with a capital; 0 for anything else. */
export function monthAt(w: SentenceWords, i: number): number {
  const month = months.get(w.at(i));
  return month !== undefined && capital.test(w.raw(i)) ? month : 0;
}

/** Weekday 1 to 7 at `i`, in full; 0 for anything else. */
export function weekdayAt(w: SentenceWords, i: number): number {
  return weekdays.get(w.at(i)) ?? 0;
}

/** The weekday before a date ("Sun Aug 27", "Monday, 5 June") and where the date begins. */
export function weekdayBefore(w: SentenceWords, i: number): { weekday: number; at: number } | null {
  const short = capital.test(w.raw(i)) ? shortWeekdays.get(w.at(i)) : undefined;
  const weekday = weekdayAt(w, i) || short;
  if (!weekday) return null;
  let at = i + 1;
  if (w.at(at) === ',') at++;
  if (w.at(at) === 'the') at++;
  return { weekday, at };
}

const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** Day of the month 1 to 31 at `i` ("28", "28th"); 0 for anything else. */
export function dayAt(w: SentenceWords, i: number): number {
  const match = dayNumber.exec(w.at(i));
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/** A year of four digits at `i`, from 1000 to 2199; 0 for anything else. */
export function yearAt(w: SentenceWords, i: number): number {
  const word = w.at(i);
  return /^(?:1\d{3}|2[01]\d\d)$/.test(word) ? Number(word) : 0;
}

/** A year after a date: ", 2017", "2017", "of 2017", "'17". `last` is `i` when there is none. */
export function yearAfter(w: SentenceWords, i: number): { year?: number; last: number } {
  const at = w.at(i) === ',' || w.at(i) === 'of' ? i + 1 : i;
  const year = yearAt(w, at);
  if (year) return { year, last: at + 1 };
  const short = shortYearAt(w, i);
  return short ?? { last: i };
}

/** A year of two digits with its apostrophe, which may be a token of its own: "'68". */
export function shortYearAt(w: SentenceWords, i: number): { year: number; last: number } | null {
  const apart = w.at(i) === "'" && w.joined(i);
  const digits = apart ? /^(\d\d)$/.exec(w.at(i + 1)) : /^'(\d\d)$/.exec(w.at(i));
  return digits && { year: fullYear(Number(digits[1])), last: apart ? i + 2 : i + 1 };
}

/** "last" -1, "this" 0, "next" 1 before a weekday, month, season, holiday or unit; null for anything else. */
export function shiftAt(w: SentenceWords, i: number): number | null {
  switch (w.at(i)) {
    case 'last':
    case 'past':
      return -1;
    case 'this':
      return 0;
    case 'next':
    case 'coming':
      return 1;
    default:
      return null;
  }
}
