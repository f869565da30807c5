import { easter, toDay, weekdayOf, daysInMonth, type Day } from './calendar';
import { holidayDates } from './holidays.data';

/** `+leap`: a day later in leap years, as in calendars that count like the Julian. */
const fixed = /^(\d\d)-(\d\d)(\+leap)?$/;
const nth = /^(\d\d)-(-?\d)th-(\d)(?:\+(\d))?$/;

/** The day of a holiday in a year. Null for a name that is none. */
export function holidayIn(name: string, year: number): Day | null {
  const when = holidayDates[name];
  if (!when) return null;
  const date = fixed.exec(when);
  if (date) return toDay(year, Number(date[1]), Number(date[2])) + (date[3] && year % 4 === 0 ? 1 : 0);
  const floating = nth.exec(when);
  if (floating) {
    const [month, n, weekday, plus] = floating.slice(1).map((x) => Number(x ?? 0));
    if (n < 0) {
      const last = toDay(year, month, daysInMonth(year, month));
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = toDay(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7 + plus;
  }
  return easter(year) + Number(when.slice('easter'.length));
}

/** `12-25` for holidays on a fixed date, else null. */
export function fixedDate(name: string): string | null {
  const when = holidayDates[name];
  return when && fixed.test(when) ? when.slice(0, 5) : null;
}
