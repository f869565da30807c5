import { daysInMonth, easter, orthodoxEaster, fromDay, isWrittenYear, toDay, two, weekdayOf, type Day } from './days';
import { feastTables } from './feastTables';
import { unknown, valueAt } from './periods';

export type FeastTable = keyof typeof feastTables;

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
  | { readonly kind: 'easter'; readonly days: number }
  /** So many days after Orthodox Easter Sunday, or before it. */
  | { readonly kind: 'orthodoxEaster'; readonly days: number }
  /** As a table has it, from 1900 to 2100; for so many days, or until the day before another feast. */
  | {
      readonly kind: 'table';
      readonly table: FeastTable;
      readonly plus?: number;
      readonly lasts?: number | FeastTable;
    };

/** On which days of a year a holiday begins: mostly on one, a feast by the moon on none or two. */
export function holidaysIn(holiday: HolidayDate, year: number): Day[] {
  if (!isWrittenYear(year)) return [];
  if (holiday.kind !== 'table') return [dayOf(holiday, year)];
  const plus = holiday.plus ?? 0;
  return daysOf(holiday.table)
    .map((day) => day + plus)
    .filter((day) => fromDay(day).year === year);
}

/** The value of a holiday that begins on a day: that day, or a range where it lasts. */
export function holidayValue(holiday: HolidayDate, begin: Day): string {
  const value = valueAt(begin, 'day');
  const end = holiday.kind === 'table' ? lastDay(holiday.lasts, begin) : begin;
  return end > begin && value !== unknown.day ? `${value}/${valueAt(end, 'day')}` : value;
}

function lastDay(lasts: number | FeastTable | undefined, begin: Day): Day {
  if (typeof lasts !== 'string') return begin + (lasts ?? 1) - 1;
  const next = daysOf(lasts).find((day) => day > begin);
  return next === undefined ? begin : next - 1;
}

const unpacked = new Map<FeastTable, readonly Day[]>();

/** The days of a table; unpacked once. */
function daysOf(table: FeastTable): readonly Day[] {
  const known = unpacked.get(table);
  if (known) return known;
  const [first, steps] = feastTables[table];
  const days: Day[] = [first];
  for (const step of steps) days.push(days[days.length - 1] + 350 + parseInt(step, 36));
  unpacked.set(table, days);
  return days;
}

function dayOf(holiday: Exclude<HolidayDate, { kind: 'table' }>, year: number): Day {
  switch (holiday.kind) {
    case 'fixed':
      return toDay(year, holiday.month, holiday.day) + (holiday.leap && year % 4 === 0 ? 1 : 0);
    case 'weekday':
      return nthWeekday(holiday, year) + (holiday.plus ?? 0);
    case 'easter':
      return easter(year) + holiday.days;
    case 'orthodoxEaster':
      return orthodoxEaster(year) + holiday.days;
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
