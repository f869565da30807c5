import { daysInMonth, easter, toDay, two, weekdayOf, type Day } from './days';

/** When a holiday is, year by year. */
export type HolidayDate =
  /** The same date each year; `leap`: a day later in leap years, as in calendars that count like the Julian one. */
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number; readonly leap?: true }
  /** The nth weekday of a month, the last one with -1, and so many days `plus`: "the day after the fourth Thursday". */
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly n: number;
      /** 1 to 7 */
      readonly weekday: number;
      readonly plus?: number;
    }
  /** So many days after Western Easter Sunday, or before it. */
  | { readonly kind: 'easter'; readonly days: number };

/** The day of a holiday in a year. */
export function holidayIn(holiday: HolidayDate, year: number): Day {
  switch (holiday.kind) {
    case 'fixed':
      return toDay(year, holiday.month, holiday.day) + (holiday.leap && year % 4 === 0 ? 1 : 0);
    case 'weekday':
      return nthWeekday(holiday, year) + (holiday.plus ?? 0);
    case 'easter':
      return easter(year) + holiday.days;
  }
}

function nthWeekday({ month, n, weekday }: Extract<HolidayDate, { kind: 'weekday' }>, year: number): Day {
  if (n < 0) {
    const last = toDay(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** `12-25` for a holiday on the same date each year, else null. */
export function fixedDate(holiday: HolidayDate): string | null {
  return holiday.kind === 'fixed' ? `${two(holiday.month)}-${two(holiday.day)}` : null;
}
