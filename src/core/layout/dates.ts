import type { PageWords } from './pageWords';

/** A calendar day at the start of a text: `value` is null where the year is missing. `length` leaves off a final comma. */
export interface WrittenDay {
  readonly length: number;
  readonly value: string | null;
}

/** Reads "2017-08-28", "28 August 2017", "Aug. 28, 2017" or "Aug 28" at the start of `text`. Null for anything else. */
export function readDay(
  text: string,
  { months, writtenDay }: Pick<PageWords, 'months' | 'writtenDay'>,
): WrittenDay | null {
  const match = writtenDay.exec(text);
  if (!match) return null;
  const g = match.groups!;
  const year = g.y1 ?? g.y2 ?? g.y3;
  const name = (g.m1 ?? g.m2)?.toLowerCase();
  const monthNumber = name ? months.findIndex((names) => names.includes(name)) + 1 : Number(g.m3);
  const day = Number(g.d1 ?? g.d2 ?? g.d3);
  if (!isCalendarDay(Number(year ?? 2000), monthNumber, day)) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return { length: match[0].replace(/,$/, '').length, value: year ? `${year}-${two(monthNumber)}-${two(day)}` : null };
}

function isCalendarDay(year: number, monthNumber: number, day: number): boolean {
  if (monthNumber < 1 || monthNumber > 12 || day < 1) return false;
  const likeYear = 2000 + (year % 400); // the calendar repeats, and Date.UTC takes the years before 100 for others
  return day <= new Date(Date.UTC(likeYear, monthNumber, 0)).getUTCDate();
}

/** The day of `YYYY-MM-DD`, `YYYY-MM-DDThh:mm` or `YYYY-MM-DDThh:mmZ`; null for anything else. */
export function dayOfDateTime(text: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z?)?$/.exec(text);
  return match && isIsoDay(match[1]) ? match[1] : null;
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
