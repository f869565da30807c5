/** A calendar day as days since 1970-01-01 in the proleptic Gregorian calendar. No clock and no time zone is ever asked. */
export type Day = number;

export interface CivilDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** The day number of a civil date (Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function fromDay(days: Day): CivilDay {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : toDay(year, month + 1, 1) - toDay(year, month, 1);
}

export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day `n` months on, or the month's last. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: date } = fromDay(day);
  const index = year * 12 + month - 1 + n;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toDay(y, m, Math.min(date, daysInMonth(y, m)));
}

/** ISO 8601 week of a day; its year may differ from the day's. */
export function isoWeek(day: Day): { year: number; week: number } {
  const { year } = fromDay(day - weekdayOf(day) + 4);
  return { year, week: Math.floor((day - weekStart(year, 1)) / 7) + 1 };
}

/** The Monday on which ISO week `week` of `year` begins. */
export function weekStart(year: number, week: number): Day {
  const fourth = toDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Western Easter Sunday (the anonymous Gregorian algorithm, Meeus 1991). */
export function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Orthodox Easter Sunday: by the Julian calendar (Meeus's algorithm), as a Gregorian day. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julian = toDay(year, month, ((d + e + 114) % 31) + 1);
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

export const two = (n: number): string => String(n).padStart(2, '0');

export const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** Whether a year can be written in four digits: values have no others. */
export const isWrittenYear = (year: number): boolean => year >= 1 && year <= 9999;

/** `YYYY-MM-DD` */
export function formatDay(day: Day): string {
  const { year, month, day: date } = fromDay(day);
  return `${fourDigits(year)}-${two(month)}-${two(date)}`;
}

/** The day written `YYYY-MM-DD`, or null for anything else. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isCivil(year, month, day) ? toDay(year, month, day) : null;
}
