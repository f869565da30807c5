import { parseDay } from './calendar';

const reference = /^(?:PRESENT|PAST|FUTURE)_REF$/;

const amount = '(?:\\d{1,6}(?:\\.\\d{1,3})?|X)';
const units = 'Y|MO?|WE|W|DE|DT?|CE|Q|H|NI|AF|EV|SP|SU|FA|WI';
/** `P6Y`, `PT30M`, `P1Y6M`, `PXW`, `P3WE`, `P11SU`. */
const duration = new RegExp(`^P(?=[\\dXT])(?:${amount}(?:${units}))*(?:T(?=[\\dX])(?:${amount}[HMS])+)?$`);

const two = '([\\dX]{2})';
const partOfYear = `H[12X]|Q[1-4X]|S[PU]|FA|WI|W${two}(?:-(?:[1-7X]|WE))?|${two}(?:-${two})?`;
const partOfDay = `MO|MI|AF|EV|NI|DT|AM|PM|${two}(?::${two})?(?::${two})?`;
/** Century, decade or year; half, quarter, season, month, week, weekend or day of it; then the time of day. X is what is unknown. */
const date = new RegExp(
  `^(?:BC)?(?:[\\dX]{2}|[\\dX]{3}|([\\dX]{4})(?:-(?:${partOfYear}))?)(?:T(?:${partOfDay}))?(?:Z|[+-]\\d\\d:?\\d\\d)?$`,
);
const clock = new RegExp(`^T(?:${partOfDay})$`);

/** Longer than any value; it bounds what is looked at. */
const longest = 40;

/**
 * Whether a text is the value of a TIMEX3 time: a date, time, duration or reference as ISO-TimeML writes it (ISO 24617-1, after
 * ISO 8601).
 */
export function isTimex(value: string): boolean {
  if (value.length > longest) return false;
  if (reference.test(value) || clock.test(value)) return true;
  if (value.startsWith('P')) return duration.test(value);
  const match = date.exec(value);
  return match !== null && exists(match);
}

/** Weeks to 53, months to 12, hours to 24, and days that the month has. */
function exists([, year, week, month, day, hour, minute, second]: RegExpExecArray): boolean {
  const isFrom = (part: string | undefined, least: number, most: number): boolean =>
    part === undefined || part.includes('X') || (Number(part) >= least && Number(part) <= most);
  const known = isFrom(week, 1, 53) && isFrom(month, 1, 12) && isFrom(day, 1, 31);
  if (!known || !isFrom(hour, 0, 24) || !isFrom(minute, 0, 59) || !isFrom(second, 0, 60)) return false;
  const whole = [year, month, day].every((part) => part !== undefined && !part.includes('X'));
  return !whole || parseDay(`${year}-${month}-${day}`) !== null;
}
